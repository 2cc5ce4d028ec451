package org.samatcha.capture;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as officials write them: {@code 1,234}, {@code ๑๒๓}, {@code 2561 (2018)}.
 *
 * <p>Empty when the text is not exactly one number. A number with an exponent, such as {@code 3.40100E+12}, has lost
 * digits in a spreadsheet and is refused, never repaired.
 */
public final class SourceNumber {

    /** Buddhist era minus common era. */
    public static final int BUDDHIST_ERA = 543;

    private static final Pattern EXPONENT = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)?[eE][+-]?\\d+");
    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?(?:\\d{1,15}|\\d{1,3}(?:,\\d{3}){1,4})(?:\\.\\d{1,15})?");
    private static final Pattern BOTH_ERAS = Pattern.compile("(\\d{4})\\s*\\((?:[^0-9)]*)(\\d{4})\\)");
    private static final Pattern YEAR =
            Pattern.compile("(?:ปี(?:การศึกษา|งบประมาณ)?\\s?)?(?:พ\\.?\\s?ศ\\.?\\s?|ค\\.?\\s?ศ\\.?\\s?)?"
                    + "(?:[1-3]\\s?/\\s?)?(\\d{4}|\\d,\\d{3})(?:\\s?/\\s?[1-3]|\\.0)?");

    private SourceNumber() {}

    /** A whole number, possibly negative; {@code 12.0} is 12 and {@code 12.5} is none. */
    public static OptionalLong whole(String raw) {
        int length = raw.length();
        if (length > 0 && length <= 15) {
            long value = 0;
            for (int i = 0; i < length; i++) {
                char c = raw.charAt(i);
                if (c < '0' || c > '9') {
                    return wholeSlowly(raw);
                }
                value = value * 10 + (c - '0');
            }
            return OptionalLong.of(value);
        }
        return wholeSlowly(raw);
    }

    private static OptionalLong wholeSlowly(String raw) {
        OptionalDouble value = decimal(raw);
        return value.isPresent() && value.getAsDouble() == Math.rint(value.getAsDouble())
                ? OptionalLong.of((long) value.getAsDouble())
                : OptionalLong.empty();
    }

    /** A decimal number with a point; at most fifteen digits before it, so that a double holds it exactly. */
    public static OptionalDouble decimal(String raw) {
        return isPlain(raw) ? OptionalDouble.of(plain(raw)) : decimalSlowly(raw);
    }

    /** Whether a text is of at most fifteen ASCII digits, some of which may stand behind one point. */
    private static boolean isPlain(String raw) {
        int point = raw.indexOf('.');
        int length = raw.length();
        if (length == 0 || length > 16 || point == 0 || point == length - 1 || (point < 0 && length > 15)) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (i != point && (raw.charAt(i) < '0' || raw.charAt(i) > '9')) {
                return false;
            }
        }
        return true;
    }

    /** Whole numbers below 2^53 and powers of ten to 10^15 are exact, so their quotient is the nearest double. */
    private static double plain(String raw) {
        long digits = 0;
        long scale = 1;
        boolean isBehindPoint = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '.') {
                isBehindPoint = true;
            } else {
                digits = digits * 10 + (c - '0');
                scale = isBehindPoint ? scale * 10 : scale;
            }
        }
        return (double) digits / scale;
    }

    private static OptionalDouble decimalSlowly(String raw) {
        String ascii = ThaiText.asciiDigits(raw);
        return DECIMAL.matcher(ascii).matches()
                ? OptionalDouble.of(Double.parseDouble(ascii.replace(",", "")))
                : OptionalDouble.empty();
    }

    /**
     * A year of the Buddhist era: 2400–2700 as it stands, 1857–2157 plus 543, both side by side when they agree. A term
     * beside it, as in {@code 1/2566}, is passed over.
     */
    public static OptionalInt buddhistYear(String raw) {
        if (raw.length() == 4 && raw.charAt(0) == '2' && isDigits(raw)) {
            return inEra(Integer.parseInt(raw));
        }
        String ascii = ThaiText.asciiDigits(raw);
        Matcher both = BOTH_ERAS.matcher(ascii);
        if (both.matches()) {
            OptionalInt first = inEra(Integer.parseInt(both.group(1)));
            return first.equals(inEra(Integer.parseInt(both.group(2)))) ? first : OptionalInt.empty();
        }
        Matcher one = YEAR.matcher(ascii);
        return one.matches() ? inEra(Integer.parseInt(one.group(1).replace(",", ""))) : OptionalInt.empty();
    }

    /** Whether the text is a number in exponent form, the trace of a spreadsheet that rounded a long code. */
    public static boolean isExponent(String raw) {
        return raw.length() > 3
                && (raw.indexOf('E') > 0 || raw.indexOf('e') > 0)
                && EXPONENT.matcher(ThaiText.asciiDigits(raw)).matches();
    }

    /** Whether the text is one or more ASCII digits. */
    public static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static OptionalInt inEra(int year) {
        if (year >= 2400 && year <= 2700) {
            return OptionalInt.of(year);
        }
        return year >= 2400 - BUDDHIST_ERA && year <= 2700 - BUDDHIST_ERA
                ? OptionalInt.of(year + BUDDHIST_ERA)
                : OptionalInt.empty();
    }
}
