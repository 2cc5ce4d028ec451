package org.samatcha.check.row;

import java.util.List;
import java.util.OptionalInt;
import org.samatcha.capture.RawRow;
import org.samatcha.check.Notice;
import org.samatcha.check.RowRule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/**
 * The register of children outside the system is of children aged 3 to 18 on 16 May of the year. Source: Thailand Zero
 * Dropout.
 */
public record AgesMustFitTheRegister(String yearField) implements RowRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "age_fits_register", Stage.ROWS, "อายุไม่อยู่ในช่วง 3–18 ปี", "The child is not aged 3 to 18.");
    }

    @Override
    public List<Notice> judge(RawRow row) {
        OptionalInt age = AgeOnMay16.of(row, yearField);
        return age.isEmpty() || (age.getAsInt() >= 3 && age.getAsInt() <= 18)
                ? List.of()
                : List.of(card().notice(
                                row.file(),
                                row.line(),
                                "birth_date",
                                "the age of " + age.getAsInt(),
                                "an age from 3 to 18 on 16 May of " + row.text(yearField)));
    }
}
