package org.samatcha.check.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.samatcha.capture.RawRow;
import org.samatcha.capture.SourceNumber;
import org.samatcha.check.Notice;
import org.samatcha.check.RowRule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/**
 * Nobody is in a record of a year that ended before their birth, or more than 120 years after it.
 *
 * <p>The year's end is taken as 31 December of the year after, the latest that any kind of year reaches.
 */
public record BirthMustPrecedeTheYear(String yearField) implements RowRule {

    private static final int OLDEST = 120;

    @Override
    public RuleCard card() {
        return RuleCard.error(
                "birth_precedes_year",
                Stage.ROWS,
                "วันเกิดอยู่หลังปีของข้อมูล หรือห่างเกิน 120 ปี",
                "The date of birth is after the year of the record, or more than 120 years before it.");
    }

    @Override
    public List<Notice> judge(RawRow row) {
        Optional<LocalDate> birth = row.day("birth_date");
        OptionalInt year = SourceNumber.buddhistYear(row.text(yearField));
        if (birth.isEmpty() || year.isEmpty()) {
            return List.of();
        }
        int common = year.getAsInt() - SourceNumber.BUDDHIST_ERA;
        int born = birth.get().getYear();
        return born <= common + 1 && born >= common - OLDEST
                ? List.of()
                : wrong(row, "birth_date", "a date not after the year " + year.getAsInt());
    }
}
