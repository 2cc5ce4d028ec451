package org.samatcha.check.field;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.samatcha.capture.RawRow;
import org.samatcha.capture.SourceDate;
import org.samatcha.catalog.Field;
import org.samatcha.check.FieldRule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/**
 * A date is not one that programs write for an empty cell: 30 or 31 December 1899 and 1 January 1900, in either era.
 */
public record DatesMustNotBePlaceholders(List<Field> fields) implements FieldRule {

    private static final List<LocalDate> EMPTY =
            List.of(LocalDate.of(1899, 12, 30), LocalDate.of(1899, 12, 31), LocalDate.of(1900, 1, 1));

    @Override
    public RuleCard card() {
        return RuleCard.error(
                "date_not_placeholder",
                Stage.FIELDS,
                "วันที่เป็นค่าที่โปรแกรมใส่ให้เมื่อไม่มีวันที่",
                "The date is one that programs write when they have none.");
    }

    @Override
    public boolean isKeptBy(RawRow row, Field field) {
        return isOfSomebody(row.day(field.name()));
    }

    @Override
    public boolean holds(String value, Field field) {
        return isOfSomebody(SourceDate.read(value));
    }

    private static boolean isOfSomebody(Optional<LocalDate> day) {
        return day.isEmpty() || !EMPTY.contains(day.get());
    }

    @Override
    public String right(Field field) {
        return "the date itself";
    }
}
