package org.samatcha.check.row;

import java.util.List;
import java.util.OptionalInt;
import org.samatcha.capture.RawRow;
import org.samatcha.check.Notice;
import org.samatcha.check.RowRule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/** Early childhood is aged 0 to 5 on 16 May of the fiscal year; a child born later in that year counts as 0. */
public record AgesMustFitEarlyChildhood(String yearField) implements RowRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "age_fits_early_childhood", Stage.ROWS, "อายุไม่อยู่ในช่วง 0–5 ปี", "The child is not aged 0 to 5.");
    }

    @Override
    public List<Notice> judge(RawRow row) {
        OptionalInt age = AgeOnMay16.of(row, yearField);
        return age.isEmpty() || (age.getAsInt() >= -1 && age.getAsInt() <= 5)
                ? List.of()
                : List.of(card().notice(
                                row.file(),
                                row.line(),
                                "birth_date",
                                "the age of " + age.getAsInt(),
                                "an age from 0 to 5 on 16 May of " + row.text(yearField)));
    }
}
