package org.samatcha.check.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.samatcha.check.Gathered;
import org.samatcha.check.Gathered.Screening;
import org.samatcha.check.Notice;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;
import org.samatcha.check.TableRule;

/**
 * The children due for screening in the districts add up to those of the province, where both are stated for a year and
 * screening age.
 */
public record DistrictsMustAddUpToTheProvince() implements TableRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "districts_add_up",
                Stage.SUMS,
                "ผลรวมของอำเภอไม่เท่ากับยอดของจังหวัด และถูกนับซ้ำ",
                "The districts do not add up to the province's row, and both are counted.");
    }

    @Override
    public List<Notice> judge(Gathered tables) {
        List<Notice> notices = new ArrayList<>();
        Map<String, Long> districts = new TreeMap<>();
        for (Screening row : tables.screenings()) {
            if (row.area().length() == 4) {
                districts.merge(key(row), row.target(), Long::sum);
            }
        }
        for (Screening row : tables.screenings()) {
            Long sum = row.area().length() == 2 ? districts.get(key(row)) : null;
            if (sum != null && row.target() > 0 && sum != row.target()) {
                notices.add(about(
                        row.file(),
                        "district_code",
                        row.area() + " in " + row.year() + ", " + row.age() + " months: " + row.target(),
                        "the sum of the districts, " + sum + ", and the districts alone"));
            }
        }
        return notices;
    }

    private static String key(Screening row) {
        return row.area().substring(0, 2) + " " + row.year() + " " + row.age();
    }
}
