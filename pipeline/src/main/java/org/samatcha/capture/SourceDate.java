package org.samatcha.capture;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as officials and their systems write them: {@code 24/11/2566}, {@code 24 พ.ย. 2566}, {@code 2023-11-24},
 * {@code 202411271018}.
 *
 * <p>Day before month. A year of 2400–2700 is Buddhist and becomes common era; years of two digits are refused. A date
 * that the calendar does not have (31/04) is none, never moved to the next month.
 */
public final class SourceDate {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/-](\\d{1,2})[/-](\\d{1,2})(?:[T ].*)?");
    private static final Pattern STAMP = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:\\d{4}|\\d{6})?");
    private static final Pattern WORDS =
            Pattern.compile("(\\d{1,2})\\s*([ก-๎][ก-๎.\\s]*?)\\s*(?:พ\\.?ศ\\.?\\s*)?(\\d{4})");

    private static final List<String> SHORT_MONTHS =
            List.of("มค", "กพ", "มีค", "เมย", "พค", "มิย", "กค", "สค", "กย", "ตค", "พย", "ธค");
    private static final List<String> LONG_MONTHS = List.of(
            "มกราคม",
            "กุมภาพันธ์",
            "มีนาคม",
            "เมษายน",
            "พฤษภาคม",
            "มิถุนายน",
            "กรกฎาคม",
            "สิงหาคม",
            "กันยายน",
            "ตุลาคม",
            "พฤศจิกายน",
            "ธันวาคม");

    private SourceDate() {}

    /** The date, or empty when the text is not one. */
    public static Optional<LocalDate> read(String raw) {
        String text = ThaiText.asciiDigits(raw);
        if (text.length() == 10 && text.charAt(2) == '/' && text.charAt(5) == '/') {
            int day = digits(text, 0, 2);
            int month = digits(text, 3, 5);
            int year = digits(text, 6, 10);
            return day < 0 || month < 0 || year < 0 ? Optional.empty() : date(year, month, day);
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return date(number(dayFirst, 3), number(dayFirst, 2), number(dayFirst, 1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return date(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3));
        }
        Matcher stamp = STAMP.matcher(text);
        if (stamp.matches()) {
            return date(number(stamp, 1), number(stamp, 2), number(stamp, 3));
        }
        Matcher words = WORDS.matcher(text);
        return words.matches() ? date(number(words, 3), month(words.group(2)), number(words, 1)) : Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** The number in {@code text[from, to)}; −1 when a character is no digit. */
    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    /** 1–12; 0 when the word is no month. */
    private static int month(String word) {
        String bare = word.replaceAll("[.\\s]", "");
        return Math.max(SHORT_MONTHS.indexOf(bare), LONG_MONTHS.indexOf(bare)) + 1;
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        int common = year >= 2400 && year <= 2700 ? year - SourceNumber.BUDDHIST_ERA : year;
        if (common < 1857 || common > 2157 || month < 1 || month > 12 || day < 1) {
            return Optional.empty();
        }
        return day <= 28 || day <= YearMonth.of(common, month).lengthOfMonth()
                ? Optional.of(LocalDate.of(common, month, day))
                : Optional.empty();
    }
}
