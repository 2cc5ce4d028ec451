package org.samatcha.check.reference;

import java.util.List;
import org.samatcha.catalog.Areas;
import org.samatcha.catalog.Field;
import org.samatcha.check.FieldRule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/** A district's name, with or without อ. before it, is known. */
public record DistrictNamesMustBeKnown(List<Field> fields, Areas areas) implements FieldRule {

    @Override
    public RuleCard card() {
        return RuleCard.error(
                "district_name_known",
                Stage.REFERENCES,
                "ไม่รู้จักชื่ออำเภอนี้",
                "The name of the district is not known.");
    }

    @Override
    public boolean holds(String value, Field field) {
        return areas.findDistrict(value).isPresent() || areas.isOfSeveral(value);
    }
}
