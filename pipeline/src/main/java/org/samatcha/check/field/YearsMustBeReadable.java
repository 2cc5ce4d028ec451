package org.samatcha.check.field;

import java.util.List;
import org.samatcha.capture.SourceNumber;
import org.samatcha.catalog.Field;
import org.samatcha.check.FieldRule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/**
 * A year has four digits and belongs to the Buddhist or the common era. 543 counted twice is left to
 * {@link ErasMustNotBeDoubled}.
 */
public record YearsMustBeReadable(List<Field> fields) implements FieldRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("year_readable", Stage.FIELDS, "ปีอ่านไม่ได้", "The year cannot be read.");
    }

    @Override
    public boolean holds(String value, Field field) {
        return SourceNumber.buddhistYear(value).isPresent() || ErasMustNotBeDoubled.isDoubled(value);
    }
}
