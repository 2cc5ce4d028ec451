package org.samatcha.check.field;

import java.util.List;
import org.samatcha.capture.RawRow;
import org.samatcha.capture.SourceDate;
import org.samatcha.catalog.Field;
import org.samatcha.check.FieldRule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/**
 * A date is a day that the calendar has, written in one of the ways that officials use. 543 counted twice is left to
 * {@link ErasMustNotBeDoubled}.
 */
public record DatesMustBeReal(List<Field> fields) implements FieldRule {

    @Override
    public RuleCard card() {
        return RuleCard.error(
                "date_real",
                Stage.FIELDS,
                "วันที่ไม่มีในปฏิทินหรืออ่านไม่ได้",
                "The date does not exist or cannot be read.");
    }

    @Override
    public boolean isKeptBy(RawRow row, Field field) {
        return row.day(field.name()).isPresent() || isKeptBy(row.text(field.name()), field);
    }

    @Override
    public boolean holds(String value, Field field) {
        return SourceDate.read(value).isPresent() || ErasMustNotBeDoubled.isDoubled(value);
    }
}
