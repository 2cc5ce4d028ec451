package org.samatcha.check;

import java.util.ArrayList;
import java.util.List;
import org.samatcha.capture.RawRow;
import org.samatcha.catalog.Field;
import org.samatcha.catalog.FieldType;

/** A rule about every column of one kind; each filled value is judged by itself, and every wrong one is told. */
public interface FieldRule extends CellRule {

    /** Whether a value, never blank, keeps the rule. */
    boolean holds(String value, Field field);

    @Override
    default boolean isKeptBy(String cell, Field field) {
        return cell.isEmpty() || holds(cell, field);
    }

    @Override
    default List<Notice> judge(RawRow row) {
        List<Notice> notices = List.of();
        for (Field field : fields()) {
            String value = row.text(field.name());
            if (!value.isEmpty() && !holds(value, field)) {
                notices = notices.isEmpty() ? new ArrayList<>() : notices;
                String seen = field.type() instanceof FieldType.Person ? Mask.shape(value) : Mask.text(value);
                notices.add(card().notice(row.file(), row.line(), field.name(), seen, right(field)));
            }
        }
        return notices;
    }

    default String right(Field field) {
        return field.type().right();
    }
}
