package org.samatcha.check;

import java.util.List;
import org.samatcha.capture.RawRow;

/** A rule that one row keeps or breaks by itself. No Spark: a row at a time, in milliseconds under test. */
public interface RowRule extends Rule {

    /** What is wrong with the row; empty when nothing is. Blank values are left to {@code RequiredMustBeFilled}. */
    List<Notice> judge(RawRow row);

    /** The usual notice of a row rule: the value that the row has in {@code field}, and what would be right. */
    default List<Notice> wrong(RawRow row, String field, String right) {
        return List.of(card().notice(row.file(), row.line(), field, Mask.text(row.text(field)), right));
    }
}
