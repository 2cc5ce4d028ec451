package org.samatcha.protect.linked;

import org.samatcha.evidence.Cell;

/** One count of a table, which a reader may or may not be able to work out: a tally in a cell. */
record Unknown(String tally, Cell cell) {}
