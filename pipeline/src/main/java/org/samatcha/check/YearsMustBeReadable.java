package org.samatcha.check;

import java.util.List;
import org.samatcha.capture.SourceNumber;
import org.samatcha.catalog.Field;

/** A year has four digits and belongs to the Buddhist or the common era. */
public record YearsMustBeReadable(List<Field> fields) implements FieldRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("year_readable", Stage.FIELDS, "ปีอ่านไม่ได้", "The year cannot be read.");
    }

    @Override
    public boolean holds(String value, Field field) {
        return SourceNumber.buddhistYear(value).isPresent();
    }
}
