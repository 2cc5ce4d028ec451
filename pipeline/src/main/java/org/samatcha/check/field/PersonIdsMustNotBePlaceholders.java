package org.samatcha.check.field;

import java.util.List;
import org.samatcha.capture.PersonId;
import org.samatcha.catalog.Field;
import org.samatcha.check.FieldRule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/**
 * A personal number is not a filler. Twelve equal digits can have a check digit that fits, and every child given the
 * same filler would become one learner. A number that is not known is left blank. Fillers whose check digit is wrong
 * are left to {@link PersonIdsMustCheck}.
 */
public record PersonIdsMustNotBePlaceholders(List<Field> fields) implements FieldRule {

    private static final int LENGTH = 13;

    @Override
    public RuleCard card() {
        return RuleCard.error(
                "person_id_not_placeholder",
                Stage.FIELDS,
                "เลขประจำตัวเป็นเลขสมมุติที่ใส่แทนเลขจริง",
                "The personal number is a filler such as 1111111111119.");
    }

    @Override
    public boolean holds(String value, Field field) {
        boolean mayBe = value.length() != LENGTH || isFiller(value);
        return !mayBe || !isFiller(PersonId.read(value));
    }

    private static boolean isFiller(PersonId person) {
        boolean isNumber = person.kind() != PersonId.Kind.NONE && person.kind() != PersonId.Kind.WRONG;
        return isNumber && isFiller(person.canonical());
    }

    private static boolean isFiller(String number) {
        for (int i = 2; i < LENGTH - 1; i++) {
            if (number.charAt(i) != number.charAt(1)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String right(Field field) {
        return "the person's own number, or blank when it is not known";
    }
}
