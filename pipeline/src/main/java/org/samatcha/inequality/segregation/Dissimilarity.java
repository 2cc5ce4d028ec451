package org.samatcha.inequality.segregation;

/**
 * The index of dissimilarity of two groups: D = ½ Σ_u |a_u/A − b_u/B|, the share of either group that would have to
 * change unit for every unit to mirror the whole. From 0 to 1; NaN when either group has nobody.
 *
 * <p>Source: O. D. Duncan and B. Duncan, American Sociological Review 20 (1955) 210–217.
 */
public final class Dissimilarity {

    private Dissimilarity() {}

    /** Of two groups, by their positions in the table; other groups do not matter. */
    public static double between(SegregationTable table, int a, int b) {
        return of(column(table, a), column(table, b));
    }

    /** Of one group against all others together. */
    public static double againstOthers(SegregationTable table, int group) {
        double[] members = column(table, group);
        double[] others = table.unitTotals();
        for (int u = 0; u < others.length; u++) {
            others[u] -= members[u];
        }
        return of(members, others);
    }

    private static double of(double[] a, double[] b) {
        double totalA = Entropy.sum(a);
        double totalB = Entropy.sum(b);
        if (totalA <= 0 || totalB <= 0) {
            return Double.NaN;
        }
        double sum = 0;
        for (int u = 0; u < a.length; u++) {
            sum += Math.abs(a[u] / totalA - b[u] / totalB);
        }
        return sum / 2;
    }

    private static double[] column(SegregationTable table, int group) {
        double[] people = new double[table.counts().length];
        for (int u = 0; u < people.length; u++) {
            people[u] = table.counts()[u][group];
        }
        return people;
    }
}
