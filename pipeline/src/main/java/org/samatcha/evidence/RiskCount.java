package org.samatcha.evidence;

/**
 * How many {@link Risk risks} a pupil has.
 *
 * @param id a value of the dimension {@code risks} and suffix of tally ids
 * @param comparison what the number of risks is compared with, as SQL
 */
public record RiskCount(String id, String comparison) {

    public static final RiskCount NONE = new RiskCount("0", "= 0");
    public static final RiskCount ONE = new RiskCount("1", "= 1");
    public static final RiskCount TWO = new RiskCount("2", "= 2");
    public static final RiskCount THREE_OR_MORE = new RiskCount("3_or_more", ">= 3");
    public static final RiskCount ANY = new RiskCount("any", ">= 1");

    /** SQL: a pupil whose risks are known has this many. */
    String condition() {
        return Risk.KNOWN_SQL + " and " + Risk.COUNT_SQL + " " + comparison;
    }
}
