package org.samatcha.check.field;

import java.util.List;
import java.util.OptionalDouble;
import org.samatcha.capture.SourceNumber;
import org.samatcha.catalog.Field;
import org.samatcha.catalog.FieldType;
import org.samatcha.check.FieldRule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/** A measured number lies between the least and the most that make sense. */
public record NumbersMustBeInRange(List<Field> fields) implements FieldRule {

    @Override
    public RuleCard card() {
        return RuleCard.error(
                "number_in_range",
                Stage.FIELDS,
                "ตัวเลขอยู่นอกช่วงที่เป็นไปได้ หรือไม่ใช่ตัวเลข",
                "A number is outside the possible range, or is no number.");
    }

    @Override
    public boolean holds(String value, Field field) {
        FieldType.Decimal range = (FieldType.Decimal) field.type();
        OptionalDouble number = SourceNumber.decimal(value);
        return number.isPresent() && number.getAsDouble() >= range.least() && number.getAsDouble() <= range.most();
    }
}
