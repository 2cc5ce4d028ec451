package org.samatcha.check.row;

import org.samatcha.check.Rule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/** A row has as many cells as the header names columns; blank cells behind the last column do not count. */
public record RowsMustFitHeader() implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.error(
                "row_fits_header",
                Stage.ROWS,
                "จำนวนช่องของแถวไม่ตรงกับหัวตาราง",
                "The row has more or fewer cells than the header.");
    }
}
