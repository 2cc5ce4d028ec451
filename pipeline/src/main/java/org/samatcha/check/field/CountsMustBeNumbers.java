package org.samatcha.check.field;

import java.util.List;
import org.samatcha.capture.SourceNumber;
import org.samatcha.catalog.Field;
import org.samatcha.check.FieldRule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/** A count is a whole number, with or without thousands commas, in Arabic or Thai digits. */
public record CountsMustBeNumbers(List<Field> fields) implements FieldRule {

    @Override
    public RuleCard card() {
        return RuleCard.error(
                "count_is_number", Stage.FIELDS, "จำนวนไม่ใช่ตัวเลขจำนวนเต็ม", "A count is not a whole number.");
    }

    @Override
    public boolean holds(String value, Field field) {
        return SourceNumber.whole(value).isPresent();
    }
}
