package org.samatcha.check.coverage;

import java.util.ArrayList;
import java.util.List;
import org.samatcha.check.Gathered;
import org.samatcha.check.Notice;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;
import org.samatcha.check.TableRule;

/**
 * In a year in which at least half of a province's districts have data, every district has. Judged for enrolment,
 * screening and population; the register may be empty for a district.
 */
public record DistrictsMustBePresentEachYear() implements TableRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "district_present",
                Stage.COVERAGE,
                "บางอำเภอไม่มีข้อมูลในปีที่อำเภออื่นมี",
                "A district has no data in a year in which the others have.");
    }

    @Override
    public List<Notice> judge(Gathered tables) {
        List<Notice> notices = new ArrayList<>();
        Presence presence = new Presence();
        tables.byAge().forEach(row -> presence.add("enrolment", row.year(), row.area(), row.file()));
        tables.screenings().forEach(row -> presence.add("early_childhood", row.year(), row.area(), row.file()));
        tables.people().forEach(row -> presence.add("population", row.year(), row.area(), row.file()));
        presence.absent(
                tables.areas().districts(),
                (of, absent) -> notices.add(about(
                        of.file(),
                        "district_code",
                        of.dataset() + " of " + of.year() + " without " + String.join(", ", absent),
                        "every district of the province")));
        return notices;
    }
}
