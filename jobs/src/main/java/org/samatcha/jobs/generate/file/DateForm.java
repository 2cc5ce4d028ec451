package org.samatcha.jobs.generate.file;

import java.time.LocalDate;
import java.util.List;

/** How a file writes days; years are Buddhist. */
enum DateForm {
    /** 03/02/2555 */
    FIGURES,
    /** 3 ก.พ. 2555 */
    THAI_MONTH;

    private static final List<String> MONTHS =
            List.of("ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.");

    String of(LocalDate day) {
        int year = day.getYear() + 543;
        if (this == THAI_MONTH) {
            return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + year;
        }
        return twoDigits(day.getDayOfMonth()) + "/" + twoDigits(day.getMonthValue()) + "/" + year;
    }

    /** 31 February of a year (BE). */
    String broken(int year) {
        return this == THAI_MONTH ? "31 ก.พ. " + year : "31/02/" + year;
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
