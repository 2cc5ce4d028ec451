package org.samatcha.check.key;

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
 * Counts of screening come for a province or for its districts, not both. Said when they agree; when they differ it is
 * {@code districts_add_up}.
 */
public record AreasMustBeCountedOnce() implements TableRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "area_counted_once",
                Stage.KEYS,
                "มีทั้งแถวของจังหวัดและแถวของอำเภอในจังหวัดนั้น จึงถูกนับซ้ำ",
                "A province's row stands beside the rows of its districts, so children are counted twice.");
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
            if (sum != null && row.target() > 0 && sum == row.target()) {
                notices.add(about(
                        row.file(),
                        "district_code",
                        row.area() + " in " + row.year() + ", " + row.age() + " months: " + row.target(),
                        "the districts alone"));
            }
        }
        return notices;
    }

    private static String key(Screening row) {
        return row.area().substring(0, 2) + " " + row.year() + " " + row.age();
    }
}
