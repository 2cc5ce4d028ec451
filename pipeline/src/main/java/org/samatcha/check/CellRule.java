package org.samatcha.check;

import java.util.List;
import org.samatcha.catalog.Field;

/** A rule that a row breaks exactly when one of its cells does, each by itself. */
public interface CellRule extends RowRule {

    /** The columns whose cells it judges. */
    List<Field> fields();

    /** Whether a cell, which may be blank, keeps the rule. Says the same of the same text always. */
    boolean isKeptBy(String cell, Field field);
}
