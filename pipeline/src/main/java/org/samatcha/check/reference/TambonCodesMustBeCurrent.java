package org.samatcha.check.reference;

import java.util.List;
import org.samatcha.catalog.Areas;
import org.samatcha.catalog.Field;
import org.samatcha.check.FieldRule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/** A tambon code is one of today. An old code is read as the one that replaced it. */
public record TambonCodesMustBeCurrent(List<Field> fields, Areas areas) implements FieldRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "tambon_code_current",
                Stage.REFERENCES,
                "รหัสตำบลเป็นรหัสเดิมก่อนแยกอำเภอ อ่านเป็นรหัสปัจจุบันแล้ว",
                "The tambon code was replaced when a district split; it is read as the code of today.");
    }

    @Override
    public boolean holds(String value, Field field) {
        return areas.findTambon(value).map(value::equals).orElse(true);
    }

    @Override
    public String right(Field field) {
        return "the code of today";
    }
}
