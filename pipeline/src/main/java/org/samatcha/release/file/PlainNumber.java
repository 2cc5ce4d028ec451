package org.samatcha.release.file;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as text that every program reads: no exponent, and no more digits than it takes to read the same number. */
public final class PlainNumber {

    /** Every decimal number of so many digits survives being read as a double. */
    private static final int ALWAYS_KEPT = 15;

    /** So many digits tell any two doubles apart. */
    private static final int MOST_DIGITS = 17;

    private PlainNumber() {}

    /** A decimal number of 17 digits or fewer that reads back as {@code value}, which is finite; 0 for either zero. */
    public static String of(double value) {
        BigDecimal exact = new BigDecimal(value);
        int digits = ALWAYS_KEPT;
        while (digits < MOST_DIGITS && exact.round(new MathContext(digits)).doubleValue() != value) {
            digits++;
        }
        return exact.round(new MathContext(digits)).stripTrailingZeros().toPlainString();
    }
}
