package org.samatcha.check.sum;

import org.samatcha.check.Rule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/**
 * A stated total equals the sum of the rows that were accepted. A warning: rows set aside, or a total of a larger area,
 * are the usual cause.
 */
public record TotalsMustReconcile() implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "totals_reconcile",
                Stage.SUMS,
                "ยอดรวมที่ระบุไม่เท่ากับผลรวมของแถวที่รับเข้า",
                "A stated total is not the sum of the accepted rows.");
    }
}
