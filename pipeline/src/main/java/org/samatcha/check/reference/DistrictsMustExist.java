package org.samatcha.check.reference;

import java.util.List;
import org.samatcha.catalog.Areas;
import org.samatcha.catalog.Field;
import org.samatcha.check.FieldRule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/** A district exists, by its code or its name; a two-digit province code says that the source knows no more. */
public record DistrictsMustExist(List<Field> fields, Areas areas) implements FieldRule {

    @Override
    public RuleCard card() {
        return RuleCard.error(
                "district_exists", Stage.REFERENCES, "ไม่มีรหัสอำเภอนี้", "There is no district with this code.");
    }

    @Override
    public boolean holds(String value, Field field) {
        return areas.isDistrict(value)
                || areas.isProvince(value)
                || areas.findDistrict(value).isPresent()
                || areas.isOfSeveral(value);
    }
}
