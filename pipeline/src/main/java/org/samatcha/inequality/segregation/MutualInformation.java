package org.samatcha.inequality.segregation;

/**
 * The mutual information index M and Theil's information index H = M/E for any number of groups.
 *
 * <p>M = Σ_u Σ_g p_ug ln(p_ug/(p_u p_g)): how much knowing a person's unit tells about the group, in nats. It is the
 * mean of the units' local segregation ls_u = Σ_g p_g|u ln(p_g|u/p_g), weighted by their share of people. H divides by
 * the entropy E of the groups: 0 when every unit mirrors the whole, 1 when no unit holds two groups. With one group M
 * is 0 and H is not defined (NaN).
 *
 * <p>Source: H. Theil and A. Finizza, Journal of Mathematical Sociology 1 (1971) 187–194; R. Mora and J. Ruiz-Castillo,
 * Sociological Methodology 41 (2011) 159–194.
 */
public record MutualInformation(double m, double h, double entropy) {

    public static MutualInformation of(SegregationTable table) {
        double[] local = local(table);
        double[] people = table.unitTotals();
        double total = Entropy.sum(people);
        double m = 0;
        for (int u = 0; u < local.length; u++) {
            m += people[u] / total * local[u];
        }
        double entropy = Entropy.of(table.groupTotals());
        return new MutualInformation(Math.max(0, m), entropy > 0 ? Math.max(0, m) / entropy : Double.NaN, entropy);
    }

    /** ls_u of every unit, in nats: 0 when the unit has the groups in the shares of the whole. */
    public static double[] local(SegregationTable table) {
        double[] groups = table.groupTotals();
        double total = Entropy.sum(groups);
        double[] units = table.unitTotals();
        double[] local = new double[units.length];
        for (int u = 0; u < units.length; u++) {
            for (int g = 0; g < groups.length; g++) {
                double share = table.counts()[u][g] / units[u];
                if (share > 0) {
                    local[u] += share * Math.log(share / (groups[g] / total));
                }
            }
        }
        return local;
    }
}
