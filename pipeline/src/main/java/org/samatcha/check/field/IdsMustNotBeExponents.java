package org.samatcha.check.field;

import java.util.List;
import org.samatcha.capture.SourceNumber;
import org.samatcha.catalog.Field;
import org.samatcha.check.FieldRule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/** A long code that a spreadsheet turned into {@code 3.40100E+12} has lost its digits: refused, never repaired. */
public record IdsMustNotBeExponents(List<Field> fields) implements FieldRule {

    @Override
    public RuleCard card() {
        return RuleCard.error(
                "id_not_exponent",
                Stage.FIELDS,
                "รหัสถูกโปรแกรมตารางคำนวณเปลี่ยนเป็นเลขยกกำลัง ตัวเลขเดิมหายไปแล้ว",
                "A spreadsheet turned the code into exponent form; its digits are lost.");
    }

    @Override
    public boolean holds(String value, Field field) {
        return !SourceNumber.isExponent(value);
    }

    @Override
    public String right(Field field) {
        return "the code as text, with all its digits";
    }
}
