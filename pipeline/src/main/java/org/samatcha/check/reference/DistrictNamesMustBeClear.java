package org.samatcha.check.reference;

import java.util.List;
import org.samatcha.catalog.Areas;
import org.samatcha.catalog.Field;
import org.samatcha.check.FieldRule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/** A district that is given by its name alone is the only one of that name. */
public record DistrictNamesMustBeClear(List<Field> fields, Areas areas) implements FieldRule {

    @Override
    public RuleCard card() {
        return RuleCard.error(
                "district_name_clear",
                Stage.REFERENCES,
                "มีอำเภอชื่อนี้มากกว่าหนึ่งแห่ง",
                "Several districts have this name.");
    }

    @Override
    public boolean holds(String value, Field field) {
        return !areas.isOfSeveral(value);
    }

    @Override
    public String right(Field field) {
        return "the code of the district, or its name with its province";
    }
}
