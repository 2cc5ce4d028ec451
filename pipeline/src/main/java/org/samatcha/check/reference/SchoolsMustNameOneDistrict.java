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
 * The district that a school's row names is one: where several have the name, the tambon or the province in the
 * school's code says which.
 */
public record SchoolsMustNameOneDistrict(Areas areas) implements RowRule {

    @Override
    public RuleCard card() {
        return RuleCard.error(
                "school_district_clear",
                Stage.REFERENCES,
                "มีอำเภอชื่อนี้มากกว่าหนึ่งแห่ง และไม่มีรหัสที่บอกว่าเป็นแห่งใด",
                "Several districts have this name, and no code says which is meant.");
    }

    @Override
    public List<Notice> judge(RawRow row) {
        return areas.isOfSeveral(row.text("district_name")) && find(row, areas).isEmpty()
                ? wrong(row, "district_name", "the name with its province, or the code of the tambon")
                : List.of();
    }

    /** The code of the district; empty when the name is not known or not clear. */
    public static Optional<String> find(RawRow row, Areas areas) {
        String school = row.text("school_id");
        return areas.findDistrict(
                row.text("district_name"),
                row.text("tambon_code"),
                school.length() == 10 ? school.substring(2, 4) : "");
    }
}
