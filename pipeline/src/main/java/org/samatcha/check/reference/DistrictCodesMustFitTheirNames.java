package org.samatcha.check.reference;

import java.util.List;
import java.util.Optional;
import org.samatcha.capture.RawRow;
import org.samatcha.catalog.Areas;
import org.samatcha.check.Notice;
import org.samatcha.check.RowRule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/** The code and the name of a district in one row are of the same district. The code is taken. */
public record DistrictCodesMustFitTheirNames(Areas areas) implements RowRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "district_code_fits_name",
                Stage.REFERENCES,
                "รหัสอำเภอกับชื่ออำเภอไม่ตรงกัน ใช้รหัสเป็นหลัก",
                "Code and name are of different districts; the code is taken.");
    }

    @Override
    public List<Notice> judge(RawRow row) {
        String code = row.text("district_code");
        Optional<String> named = areas.findDistrict(row.text("district_name"), code);
        return named.isEmpty() || !areas.isDistrict(code) || named.get().equals(code)
                ? List.of()
                : wrong(row, "district_name", areas.findDistrictName(code).orElse(code));
    }
}
