package org.samatcha.check;

import java.util.List;
import org.samatcha.capture.RawRow;
import org.samatcha.catalog.Field;

/** A rule that a row breaks exactly when one of its cells does, each by itself. */
public interface CellRule extends RowRule {

    /** The columns whose cells it judges. */
    List<Field> fields();

    /** Whether a cell, which may be blank, keeps the rule. Says the same of the same text always. */
    boolean isKeptBy(String cell, Field field);

    /** The same of a cell in its row, for rules that the row has read it for already. */
    default boolean isKeptBy(RawRow row, Field field) {
        return isKeptBy(row.text(field.name()), field);
    }
}
