package org.samatcha.check.column;

import org.samatcha.check.Rule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/**
 * The header has every column that its profile requires; a missing one is named with the header that looks most like
 * it.
 */
public record ColumnsMustBePresent() implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.error(
                "columns_present",
                Stage.COLUMNS,
                "หัวตารางไม่มีคอลัมน์ที่จำเป็น",
                "The header lacks a required column.");
    }
}
