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
 * The province in a school code (third and fourth of ten digits, first and second of an SMIS code) is the province of
 * the school's district.
 */
public record SchoolCodesMustFitTheirDistrict(Areas areas) implements RowRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "school_code_fits_district",
                Stage.REFERENCES,
                "จังหวัดในรหัสโรงเรียนไม่ตรงกับอำเภอที่ตั้ง",
                "The school code names another province than the district.");
    }

    @Override
    public List<Notice> judge(RawRow row) {
        Optional<String> district = SchoolsMustNameOneDistrict.find(row, areas);
        String code = row.text("school_id");
        if (district.isEmpty() || code.length() != 10) {
            return List.of();
        }
        String province = district.get().substring(0, 2);
        return code.startsWith(province, 2)
                ? List.of()
                : wrong(row, "school_id", "a code with " + province + " after the agency");
    }
}
