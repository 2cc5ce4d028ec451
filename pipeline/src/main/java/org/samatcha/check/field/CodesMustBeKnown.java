package org.samatcha.check.field;

import java.util.List;
import org.samatcha.catalog.Field;
import org.samatcha.catalog.FieldType;
import org.samatcha.check.FieldRule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/** A coded value is one of its list, after the profile has translated the words of the source. */
public record CodesMustBeKnown(List<Field> fields) implements FieldRule {

    @Override
    public RuleCard card() {
        return RuleCard.error(
                "code_known", Stage.FIELDS, "ค่าที่ระบุไม่อยู่ในรายการรหัส", "The value is not one of the list.");
    }

    @Override
    public boolean holds(String value, Field field) {
        return ((FieldType.Code) field.type()).allowed().contains(value);
    }
}
