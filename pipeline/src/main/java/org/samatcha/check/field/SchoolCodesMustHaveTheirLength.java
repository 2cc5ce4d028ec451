package org.samatcha.check.field;

import java.util.List;
import org.samatcha.capture.SourceNumber;
import org.samatcha.catalog.Field;
import org.samatcha.check.FieldRule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/** A school code has 10, 8 (SMIS) or 6 (OBEC) digits. Exponents are left to {@link IdsMustNotBeExponents}. */
public record SchoolCodesMustHaveTheirLength(List<Field> fields) implements FieldRule {

    @Override
    public RuleCard card() {
        return RuleCard.error(
                "school_code_length",
                Stage.FIELDS,
                "รหัสโรงเรียนไม่ใช่ 10, 8 หรือ 6 หลัก",
                "A school code does not have 10, 8 or 6 digits.");
    }

    @Override
    public boolean holds(String value, Field field) {
        return isCode(value) || SourceNumber.isExponent(value);
    }

    public static boolean isCode(String value) {
        int length = value.length();
        return (length == 10 || length == 8 || length == 6) && SourceNumber.isDigits(value);
    }
}
