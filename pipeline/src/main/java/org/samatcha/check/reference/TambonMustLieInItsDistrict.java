package org.samatcha.check.reference;

import java.util.List;
import java.util.Optional;
import org.samatcha.capture.RawRow;
import org.samatcha.catalog.Areas;
import org.samatcha.check.Notice;
import org.samatcha.check.RowRule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/**
 * A tambon's code of today begins with the code of the district that the row names.
 *
 * <p>A warning: the district's name is taken, as tambon codes outlive the splits of districts in many registers.
 */
public record TambonMustLieInItsDistrict(Areas areas) implements RowRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "tambon_in_district",
                Stage.REFERENCES,
                "รหัสตำบลไม่อยู่ในอำเภอที่ระบุ",
                "The tambon does not lie in the district that is named.");
    }

    @Override
    public List<Notice> judge(RawRow row) {
        Optional<String> tambon = areas.findTambon(row.text("tambon_code"));
        Optional<String> district = areas.findDistrict(row.text("district_name"), row.text("tambon_code"));
        if (tambon.isEmpty() || district.isEmpty() || tambon.get().startsWith(district.get())) {
            return List.of();
        }
        return wrong(row, "tambon_code", "a tambon code that begins with " + district.get());
    }
}
