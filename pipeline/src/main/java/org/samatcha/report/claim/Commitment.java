package org.samatcha.report.claim;

import org.samatcha.base.BilingualText;

/**
 * What an agency has taken on: an indicator that shall reach a target by a year.
 *
 * @param standing whether it is adopted already or asked for
 * @param agency who answers for it
 * @param text what it says
 * @param uses the indicator and the group
 * @param baselineYear the year that progress is counted from, of the indicator's own kind of year
 * @param target in the unit of the indicator: a fraction for rates, people for counts
 * @param targetYear when it shall be reached
 */
public record Commitment(
        String id,
        Standing standing,
        BilingualText agency,
        BilingualText text,
        Use uses,
        int baselineYear,
        double target,
        int targetYear) {

    /** How binding it is. */
    public enum Standing {
        /** In force: every run reports its progress. */
        ADOPTED,
        /** Offered to the assembly: only its baseline is shown. */
        PROPOSED
    }
}
