package org.samatcha.inequality.segregation;

/**
 * Exposure of one group to another: Σ_u (a_u/A)(b_u/n_u), the share of group b in the unit of an average member of
 * group a. Exposure of a group to itself is its isolation. A group's exposures to all groups add up to 1; NaN when
 * group a has nobody.
 *
 * <p>Source: S. Lieberson, in C. Peach et al. (eds), Ethnic Segregation in Cities (1981) 61–82.
 */
public final class Exposure {

    private Exposure() {}

    /** Of group {@code a} to group {@code b}, by their positions in the table. */
    public static double of(SegregationTable table, int a, int b) {
        double total = table.groupTotals()[a];
        if (total == 0) {
            return Double.NaN;
        }
        double[] units = table.unitTotals();
        double sum = 0;
        for (int u = 0; u < units.length; u++) {
            sum += table.counts()[u][a] / total * table.counts()[u][b] / units[u];
        }
        return sum;
    }

    public static double isolation(SegregationTable table, int group) {
        return of(table, group, group);
    }
}
