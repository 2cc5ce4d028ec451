package org.samatcha.check.row;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.samatcha.capture.RawRow;
import org.samatcha.capture.SourceNumber;

/** Completed years on 16 May, the first day of the academic year; −1 for a child born later in that year. */
final class AgeOnMay16 {

    private AgeOnMay16() {}

    private static final int OLDEST = 80;

    /**
     * Empty when the row has no readable date of birth or year, and for an age below −1 or over 80: the rules about
     * dates and years speak of those.
     */
    static OptionalInt of(RawRow row, String yearField) {
        Optional<LocalDate> birth = row.day("birth_date");
        OptionalInt year = SourceNumber.buddhistYear(row.text(yearField));
        if (birth.isEmpty() || year.isEmpty()) {
            return OptionalInt.empty();
        }
        LocalDate day = birth.get();
        int years = year.getAsInt() - SourceNumber.BUDDHIST_ERA - day.getYear();
        boolean hadBirthday = day.getMonthValue() < 5 || (day.getMonthValue() == 5 && day.getDayOfMonth() <= 16);
        int age = hadBirthday ? years : years - 1;
        return age < -1 || age > OLDEST ? OptionalInt.empty() : OptionalInt.of(age);
    }
}
