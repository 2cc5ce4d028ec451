package org.samatcha.check.field;

import java.util.List;
import org.samatcha.capture.PersonId;
import org.samatcha.capture.SourceNumber;
import org.samatcha.catalog.Field;
import org.samatcha.check.FieldRule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/**
 * A personal number is a citizen id whose check digit fits, or a G-code. Exponents are left to
 * {@link IdsMustNotBeExponents}.
 */
public record PersonIdsMustCheck(List<Field> fields) implements FieldRule {

    @Override
    public RuleCard card() {
        return RuleCard.error(
                "person_id_valid",
                Stage.FIELDS,
                "เลขประจำตัวไม่ครบ 13 หลัก หรือหลักตรวจสอบไม่ถูกต้อง",
                "The personal number does not have 13 digits, or its check digit is wrong.");
    }

    @Override
    public boolean holds(String value, Field field) {
        return PersonId.read(value).kind() != PersonId.Kind.WRONG || SourceNumber.isExponent(value);
    }
}
