package org.samatcha.check.row;

import org.samatcha.check.Rule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/** A quoted cell is closed before the row ends. */
public record QuotesMustClose() implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.error("quotes_close", Stage.ROWS, "เครื่องหมายคำพูดไม่ปิด", "A quotation mark is not closed.");
    }
}
