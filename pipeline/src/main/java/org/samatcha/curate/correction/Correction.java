package org.samatcha.curate.correction;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A fix to an error of a source, with everything that somebody must know who finds it years later.
 *
 * @param name names the correction in accounts and messages
 * @param place the file and line that it is written at
 * @param reporter who found the error
 */
public record Correction(
        String name,
        String place,
        Match match,
        Change change,
        Expect expect,
        String reason,
        String reporter,
        LocalDate date)
        implements Serializable {}
