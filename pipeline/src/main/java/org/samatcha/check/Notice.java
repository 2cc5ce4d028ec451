package org.samatcha.check;

import java.io.Serializable;

/**
 * One thing that is wrong with the data, where it is, and what would be right.
 *
 * @param rule id of the rule that found it
 * @param line line of the file; 0 when the notice is about the whole file
 * @param field canonical column; blank when the notice is about the row or the file
 * @param value what was seen, with personal numbers and names masked
 * @param right what would be right
 */
public record Notice(String rule, Severity severity, String file, long line, String field, String value, String right)
        implements Serializable {}
