package org.samatcha.check.reference;

import java.util.List;
import org.samatcha.catalog.Field;
import org.samatcha.catalog.SchoolRegistry;
import org.samatcha.check.FieldRule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;
import org.samatcha.check.field.SchoolCodesMustHaveTheirLength;

/**
 * A school named by a row is in the registry under one of its three codes. Silent when the run has no registry, and
 * about codes that {@link SchoolCodesMustHaveTheirLength} refuses.
 */
public record SchoolsMustExist(List<Field> fields, SchoolRegistry schools) implements FieldRule {

    @Override
    public RuleCard card() {
        return RuleCard.error(
                "school_exists",
                Stage.REFERENCES,
                "ไม่พบโรงเรียนนี้ในทะเบียนโรงเรียน",
                "The school is not in the school registry.");
    }

    @Override
    public boolean holds(String value, Field field) {
        boolean readable = SchoolCodesMustHaveTheirLength.isCode(value);
        return schools.isEmpty() || !readable || schools.find(value).isPresent();
    }

    @Override
    public String right(Field field) {
        return "a code of the school registry";
    }
}
