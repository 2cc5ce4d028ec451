package org.samatcha.base;

import java.time.LocalDate;
import java.util.List;

/**
 * Dates as readers see them: {@code 24 พ.ย. 2566} in Thai, with the Buddhist year; {@code 24 Nov 2023} in English.
 *
 * <p>Written by hand because month names and eras of the JDK change with its version and the default locale.
 */
public final class DateText {

    /** Years between the Buddhist and the common era. */
    public static final int BUDDHIST_OFFSET = 543;

    private static final List<String> SHORT_TH =
            List.of("ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.");
    private static final List<String> LONG_TH = List.of(
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
    private static final List<String> SHORT_EN =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final List<String> LONG_EN = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private DateText() {}

    /** {@code 24 พ.ย. 2566} or {@code 24 Nov 2023}. */
    public static String brief(LocalDate date, Language language) {
        return switch (language) {
            case TH -> join(date, SHORT_TH, date.getYear() + BUDDHIST_OFFSET);
            case EN -> join(date, SHORT_EN, date.getYear());
        };
    }

    /** {@code 24 พฤศจิกายน 2566} or {@code 24 November 2023}. */
    public static String full(LocalDate date, Language language) {
        return switch (language) {
            case TH -> join(date, LONG_TH, date.getYear() + BUDDHIST_OFFSET);
            case EN -> join(date, LONG_EN, date.getYear());
        };
    }

    /** A Buddhist year: {@code พ.ศ. 2566} in Thai, {@code 2566 BE (2023)} in English. */
    public static String year(int buddhistYear, Language language) {
        return switch (language) {
            case TH -> "พ.ศ. " + buddhistYear;
            case EN -> buddhistYear + " BE (" + (buddhistYear - BUDDHIST_OFFSET) + ")";
        };
    }

    private static String join(LocalDate date, List<String> months, int year) {
        return date.getDayOfMonth() + " " + months.get(date.getMonthValue() - 1) + " " + year;
    }
}
