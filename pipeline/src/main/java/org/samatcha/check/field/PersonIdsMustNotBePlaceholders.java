package org.samatcha.check.field;

import java.util.List;
import org.samatcha.capture.PersonId;
import org.samatcha.catalog.Field;
import org.samatcha.check.FieldRule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/**
 * A personal number is not a filler. Twelve equal digits can have a check digit that fits, and every child given the
 * same filler would become one learner. A number that is not known is left blank.
 */
public record PersonIdsMustNotBePlaceholders(List<Field> fields) implements FieldRule {

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
        PersonId person = PersonId.read(value);
        return person.kind() == PersonId.Kind.NONE
                || person.kind() == PersonId.Kind.WRONG
                || !isFiller(person.canonical());
    }

    private static boolean isFiller(String number) {
        for (int i = 2; i < 12; i++) {
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
