package org.samatcha.check.field;

import java.util.List;
import org.samatcha.capture.RawRow;
import org.samatcha.catalog.Field;
import org.samatcha.check.CellRule;
import org.samatcha.check.Notice;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/** Columns that every row needs are filled. */
public record RequiredMustBeFilled(List<Field> fields) implements CellRule {

    @Override
    public RuleCard card() {
        return RuleCard.error(
                "required_filled", Stage.FIELDS, "ช่องที่จำเป็นว่างอยู่", "A value that every row needs is blank.");
    }

    @Override
    public boolean isKeptBy(String cell, Field field) {
        return !cell.isEmpty();
    }

    @Override
    public List<Notice> judge(RawRow row) {
        for (Field field : fields) {
            if (row.text(field.name()).isEmpty()) {
                return wrong(row, field.name(), field.type().right());
            }
        }
        return List.of();
    }
}
