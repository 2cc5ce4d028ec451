package org.samatcha.check.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.samatcha.capture.RawRow;
import org.samatcha.capture.SourceDate;
import org.samatcha.capture.SourceNumber;
import org.samatcha.check.Notice;
import org.samatcha.check.RowRule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/**
 * Figures of a fiscal year are drawn after 30 September, when it is over; earlier ones lack the last months and read as
 * a fall.
 */
public record ExtractionsMustFollowTheYear() implements RowRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "year_over_at_extraction",
                Stage.TIME,
                "ข้อมูลถูกดึงก่อนสิ้นปีงบประมาณ ตัวเลขยังไม่ครบปี",
                "The figures were drawn before the fiscal year was over and are not of a whole year.");
    }

    @Override
    public List<Notice> judge(RawRow row) {
        Optional<LocalDate> drawn = SourceDate.read(row.text("as_of"));
        OptionalInt year = SourceNumber.buddhistYear(row.text("fiscal_year"));
        if (drawn.isEmpty() || year.isEmpty()) {
            return List.of();
        }
        LocalDate end = LocalDate.of(year.getAsInt() - SourceNumber.BUDDHIST_ERA, 10, 1);
        return drawn.get().isBefore(end) ? wrong(row, "as_of", "a date from " + end + " on") : List.of();
    }
}
