package org.samatcha.check.field;

import java.util.List;
import org.samatcha.capture.SourceNumber;
import org.samatcha.catalog.Field;
import org.samatcha.check.FieldRule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/** Nobody can be counted less than zero times. */
public record CountsMustNotBeNegative(List<Field> fields) implements FieldRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("count_not_negative", Stage.FIELDS, "จำนวนติดลบ", "A count is negative.");
    }

    @Override
    public boolean holds(String value, Field field) {
        return SourceNumber.whole(value).orElse(0) >= 0;
    }
}
