package org.samatcha.evidence;

import java.io.Serializable;

/** One cell of a table and its tallies, in the table's order. */
public record CountedCell(Cell cell, Tallies tallies) implements Serializable {}
