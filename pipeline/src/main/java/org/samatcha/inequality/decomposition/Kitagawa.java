package org.samatcha.inequality.decomposition;

/**
 * The difference of two overall rates split into the part of the rates and the part of the composition.
 *
 * <pre>
 *   R₂ − R₁ = Σ ½(c₁ + c₂)(r₂ − r₁) + Σ ½(r₁ + r₂)(c₂ − c₁)        c a cell's share of people, r its rate
 * </pre>
 *
 * <p>A cell must have people on both sides. (Kitagawa, Journal of the American Statistical Association 1955.)
 *
 * @param first R₁
 * @param second R₂
 * @param rateEffect what the change of the cells' rates would do alone, at the mean composition
 * @param compositionEffect what the change of the composition would do alone, at the mean rates
 */
public record Kitagawa(double first, double second, double rateEffect, double compositionEffect) {

    public double difference() {
        return second - first;
    }

    /** From cases and people of the same cells, in the same order, at two times or places. */
    public static Kitagawa of(double[] cases1, double[] people1, double[] cases2, double[] people2) {
        double all1 = sum(people1);
        double all2 = sum(people2);
        double rates = 0;
        double composition = 0;
        for (int i = 0; i < people1.length; i++) {
            if (!(people1[i] > 0 && people2[i] > 0)) {
                throw new IllegalArgumentException("Cell " + (i + 1) + " has no people on one side");
            }
            double r1 = cases1[i] / people1[i];
            double r2 = cases2[i] / people2[i];
            double c1 = people1[i] / all1;
            double c2 = people2[i] / all2;
            rates += (c1 + c2) / 2 * (r2 - r1);
            composition += (r1 + r2) / 2 * (c2 - c1);
        }
        return new Kitagawa(sum(cases1) / all1, sum(cases2) / all2, rates, composition);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
