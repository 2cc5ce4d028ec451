package org.samatcha.check.field;

import java.util.List;
import org.samatcha.catalog.Field;
import org.samatcha.check.FieldRule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/**
 * A text still has its letters. {@code �} and rows of question marks stand where a program could not write Thai; what
 * stood there is lost.
 */
public record TextsMustNotBeLost(List<Field> fields) implements FieldRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "text_not_lost",
                Stage.FIELDS,
                "ตัวอักษรหายไป กลายเป็นเครื่องหมายแทนอักษร",
                "Letters were lost and replaced by question marks.");
    }

    @Override
    public boolean holds(String value, Field field) {
        return value.indexOf('\uFFFD') < 0 && !value.contains("???");
    }

    @Override
    public String right(Field field) {
        return "the text in Thai letters, exported again";
    }
}
