package org.samatcha.check.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.samatcha.capture.RawRow;
import org.samatcha.capture.SourceDate;
import org.samatcha.capture.SourceNumber;
import org.samatcha.check.Notice;
import org.samatcha.check.RowRule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/**
 * A child due for screening at 9, 18, 30, 42 or 60 months reaches that age in the fiscal year, October to September; a
 * month on either side is allowed. Source: Ministry of Public Health, DSPM manual.
 */
public record ScreeningAgesMustFitBirths() implements RowRule {

    private static final List<Long> AGES = List.of(9L, 18L, 30L, 42L, 60L);

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "screening_age_fits_birth",
                Stage.ROWS,
                "เด็กไม่ได้มีอายุครบตามเดือนที่ต้องคัดกรองในปีงบประมาณนี้",
                "The child does not reach the screening age in the fiscal year.");
    }

    @Override
    public List<Notice> judge(RawRow row) {
        Optional<LocalDate> birth = SourceDate.read(row.text("birth_date"));
        OptionalInt year = SourceNumber.buddhistYear(row.text("fiscal_year"));
        OptionalLong months = SourceNumber.whole(row.text("screening_age"));
        if (birth.isEmpty() || year.isEmpty() || !AGES.contains(months.orElse(0))) {
            return List.of();
        }
        LocalDate due = birth.get().plusMonths(months.getAsLong());
        LocalDate first = LocalDate.of(year.getAsInt() - SourceNumber.BUDDHIST_ERA - 1, 10, 1);
        boolean fits = !due.isBefore(first.minusMonths(1)) && due.isBefore(first.plusMonths(13));
        return fits ? List.of() : wrong(row, "screening_age", "an age that the child reaches in the fiscal year");
    }
}
