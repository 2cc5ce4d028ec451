package org.samatcha.jobs.generate.file;

import java.util.Locale;

/** Ways in which a row can be wrong. Bad rows are added to the good ones, never put in their place. */
public enum BadKind {
    /** A count below zero. */
    NEGATIVE_COUNT,
    /** District 4027, which never existed. */
    UNKNOWN_DISTRICT,
    /** A school code that the register does not have. */
    UNKNOWN_SCHOOL,
    /** The last two figures of the century swapped: 2562 as 2652. */
    YEAR_OUTSIDE,
    /** A day that no calendar has. */
    BROKEN_DATE,
    /** A citizen id whose last digit is wrong. */
    CHECK_DIGIT,
    /** 3.40100E+12, as a spreadsheet leaves it. */
    SCIENTIFIC_ID,
    /** A grade that does not exist. */
    UNKNOWN_GRADE,
    /** The same learner twice in the file; the earlier line is right. */
    DUPLICATE_LEARNER,
    /** Two fields too few or too many. */
    RAGGED_ROW;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
