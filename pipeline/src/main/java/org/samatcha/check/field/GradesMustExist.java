package org.samatcha.check.field;

import java.util.List;
import org.samatcha.catalog.Field;
import org.samatcha.catalog.Grade;
import org.samatcha.check.FieldRule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/** A grade is one of อ.1 to ปวช.3. */
public record GradesMustExist(List<Field> fields) implements FieldRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("grade_exists", Stage.FIELDS, "ไม่มีชั้นนี้", "There is no such grade.");
    }

    @Override
    public boolean holds(String value, Field field) {
        return Grade.find(value).isPresent();
    }
}
