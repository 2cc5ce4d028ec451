package org.samatcha.evidence;

import java.util.List;

/**
 * Ages in completed years, both ends included, as the Thai statistics of out-of-school children use them.
 *
 * @param id suffix of tally ids and a value of the dimension {@code age_band}
 */
public record AgeBand(String id, int from, int to) {

    public static final AgeBand PRE_PRIMARY = new AgeBand("3_5", 3, 5);
    public static final AgeBand PRIMARY = new AgeBand("6_11", 6, 11);
    public static final AgeBand LOWER_SECONDARY = new AgeBand("12_14", 12, 14);
    public static final AgeBand UPPER_SECONDARY = new AgeBand("15_17", 15, 17);
    /** The band of the national Zero Dropout register. */
    public static final AgeBand ZERO_DROPOUT = new AgeBand("3_18", 3, 18);

    public static final AgeBand AGE_5 = new AgeBand("5", 5, 5);
    public static final AgeBand WORKING = new AgeBand("15_59", 15, 59);

    /** The bands that divide the ages 3 to 17. */
    public static List<AgeBand> schoolAges() {
        return List.of(PRE_PRIMARY, PRIMARY, LOWER_SECONDARY, UPPER_SECONDARY);
    }

    /** A SQL condition on the column {@code age}. */
    public String condition() {
        return "age between " + from + " and " + to;
    }
}
