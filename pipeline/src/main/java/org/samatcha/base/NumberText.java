package org.samatcha.base;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Numbers as readers see them: thousands separators, U+2212 for minus, no minus before zero.
 *
 * <p>Rates come in as fractions and leave as percent with one decimal, without a sign or word for the unit: the
 * sentence around them says ร้อยละ or %. Rounding is half away from zero on the decimal value that the number prints
 * as. A number that is not finite has no text: hide or explain it before it comes here.
 */
public final class NumberText {

    private static final char MINUS = '\u2212';

    private NumberText() {}

    /** {@code 0.3141} is {@code 31.4}. */
    public static String percent(double fraction) {
        return decimal(fraction * 100, 1);
    }

    /** A difference of two rates in percentage points with its sign: {@code 0.031} is {@code +3.1}. */
    public static String points(double difference) {
        return signed(percent(difference));
    }

    /** {@code 1234567} is {@code 1,234,567}. */
    public static String count(double number) {
        return decimal(number, 0);
    }

    /** A ratio or index with two decimals: {@code 0.8666} is {@code 0.87}. */
    public static String ratio(double number) {
        return decimal(number, 2);
    }

    /** A number with a fixed count of decimals. */
    public static String decimal(double number, int decimals) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("A number that is not finite has no text: " + number);
        }
        // Through ten decimals first, so that 0.285 * 100 = 28.499999999999996 rounds as 28.5 does.
        BigDecimal rounded =
                BigDecimal.valueOf(number).setScale(10, RoundingMode.HALF_UP).setScale(decimals, RoundingMode.HALF_UP);
        String digits = String.format(Locale.ROOT, "%,." + decimals + "f", rounded.abs());
        return rounded.signum() < 0 ? MINUS + digits : digits;
    }

    /** A text of this class with a plus sign when it is above zero. */
    public static String signed(String text) {
        boolean zero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
        return zero || text.charAt(0) == MINUS ? text : "+" + text;
    }
}
