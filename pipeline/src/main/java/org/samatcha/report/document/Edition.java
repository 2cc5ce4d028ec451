package org.samatcha.report.document;

import java.time.Instant;
import org.samatcha.base.Numerals;

/**
 * What all documents of one release share.
 *
 * @param release the release's id
 * @param latestYear the last Buddhist-era year that the data cover
 * @param dated the end of that year; the documents' date, so that equal data give equal files
 * @param people whether the people behind the numbers are real
 * @param numerals the digits of Thai pages
 */
public record Edition(String release, int latestYear, Instant dated, People people, Numerals numerals) {

    /** Whose data these are. */
    public enum People {
        REAL,
        /** Invented, for demonstration and tests: every page says so. */
        SYNTHETIC
    }
}
