package org.samatcha.inequality.groups;

/**
 * One group of people (district, quintile, sex …) and the rate of one indicator in it.
 *
 * @param estimate rate on the stated scale; NaN when missing
 * @param se standard error of the estimate on the same scale; NaN when missing
 * @param population people in the group, the weight; NaN when missing
 * @param order place in a social order, higher is better off; NaN when there is none
 * @param cluster the larger unit it belongs to, for decompositions; empty when there is none
 */
public record Group(String label, double estimate, double se, double population, double order, String cluster) {

    public Group {
        refuseIf(estimate < 0 || Double.isInfinite(estimate), label, "estimate", estimate);
        refuseIf(se < 0 || Double.isInfinite(se), label, "standard error", se);
        refuseIf(population < 0 || Double.isInfinite(population), label, "population", population);
        refuseIf(Double.isInfinite(order), label, "order", order);
    }

    public static Group of(String label, double estimate, double se, double population) {
        return new Group(label, estimate, se, population, Double.NaN, "");
    }

    /**
     * A group known by counts: {@code cases} of {@code of} people.
     *
     * <pre>
     *   estimate = S · x / n        t = (x + 1/2) / (n + 1)        se = S · √(t(1 − t) / (n + 1))
     * </pre>
     *
     * <p>The error is never zero, so that a group at 0 or 100 % is not taken as certain. A group of nobody, or one with
     * a missing count, has no estimate. (Error: Jeffreys-type smoothing by half a case.)
     */
    public static Group counted(String label, double cases, double of, Scale scale) {
        refuseIf(cases < 0, label, "cases", cases);
        refuseIf(cases > of, label, "cases above the denominator: cases", cases);
        if (Double.isNaN(cases) || !(of > 0)) {
            return of(label, Double.NaN, Double.NaN, of);
        }
        return of(label, scale.whole() * cases / of, errorOfCounts(cases, of, scale), of);
    }

    /** Standard error of {@code cases} of {@code of} people, never zero: see {@link #counted}. */
    static double errorOfCounts(double cases, double of, Scale scale) {
        double t = (cases + 0.5) / (of + 1);
        return scale.whole() * Math.sqrt(t * (1 - t) / (of + 1));
    }

    public Group withPopulation(double people) {
        return new Group(label, estimate, se, people, order, cluster);
    }

    public Group withOrder(double place) {
        return new Group(label, estimate, se, population, place, cluster);
    }

    public Group withCluster(String unit) {
        return new Group(label, estimate, se, population, order, unit);
    }

    /** Whether it can take part: it has an estimate and people. */
    boolean isUsable() {
        return !Double.isNaN(estimate) && population > 0;
    }

    private static void refuseIf(boolean wrong, String label, String what, double value) {
        if (wrong) {
            throw new IllegalArgumentException("Group " + label + " has the " + what + " " + value);
        }
    }
}
