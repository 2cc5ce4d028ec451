package org.samatcha.check.file;

import org.samatcha.check.Rule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/**
 * Each sheet of a workbook with several is a table that a profile knows. A cover or notes are no mistake; they are
 * named so that a table is not left out unnoticed.
 */
public record SheetsMustBeTables() implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "sheet_is_table",
                Stage.FILE,
                "แผ่นงานนี้ไม่ได้อ่าน ส่วนแผ่นงานอื่นในแฟ้มเดียวกันอ่านตามปกติ",
                "This sheet of the workbook was not read; its other sheets were.");
    }
}
