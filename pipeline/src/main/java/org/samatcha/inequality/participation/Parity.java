package org.samatcha.inequality.participation;

/**
 * Parity of two groups: the first group's value over the second's, for example female over male, rural over urban,
 * poorest over richest.
 *
 * <p>GPI = F/M. The adjusted index is symmetric around 1: GPIA = GPI up to 1, 2 − 1/GPI above, so that 0.8 and 1.2 are
 * equally far from parity. A GPI from 0.97 to 1.03 counts as parity. Where the second value is zero, or either is not
 * known or negative, there is no index: NaN.
 *
 * <p>Source: UNESCO Institute for Statistics, adjusted gender parity index; IIEP glossary for the band.
 */
public record Parity(double index, double adjusted) {

    private static final double LOWEST = 0.97;
    private static final double HIGHEST = 1.03;

    public enum Band {
        /** Below 0.97: the first group is behind. */
        FIRST_BEHIND,
        PARITY,
        /** Above 1.03: the second group is behind. */
        SECOND_BEHIND,
        UNDEFINED
    }

    public static Parity of(double first, double second) {
        double index = first >= 0 && second > 0 ? first / second : Double.NaN;
        return new Parity(index, index <= 1 ? index : 2 - 1 / index);
    }

    /** Where the value is one that is better when higher; for an adverse one, "behind" reads "better off". */
    public Band band() {
        if (Double.isNaN(index)) {
            return Band.UNDEFINED;
        }
        return index < LOWEST ? Band.FIRST_BEHIND : index > HIGHEST ? Band.SECOND_BEHIND : Band.PARITY;
    }
}
