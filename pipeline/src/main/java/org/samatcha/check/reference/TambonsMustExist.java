package org.samatcha.check.reference;

import java.util.List;
import org.samatcha.catalog.Areas;
import org.samatcha.catalog.Field;
import org.samatcha.check.FieldRule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/** A tambon code is one that exists today or was replaced when its district was split. */
public record TambonsMustExist(List<Field> fields, Areas areas) implements FieldRule {

    @Override
    public RuleCard card() {
        return RuleCard.error(
                "tambon_exists", Stage.REFERENCES, "ไม่มีรหัสตำบลนี้", "There is no tambon with this code.");
    }

    @Override
    public boolean holds(String value, Field field) {
        return areas.findTambon(value).isPresent();
    }
}
