package org.samatcha.check.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.samatcha.check.Gathered;
import org.samatcha.check.Gathered.People;
import org.samatcha.check.Notice;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;
import org.samatcha.check.TableRule;

/** Where an area, year and sex has both single ages and a figure of all ages, they agree. */
public record AgesMustAddUp() implements TableRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "ages_add_up",
                Stage.SUMS,
                "ผลรวมรายอายุไม่เท่ากับยอดทุกอายุ",
                "The single ages do not add up to the population of all ages.");
    }

    @Override
    public List<Notice> judge(Gathered tables) {
        List<Notice> notices = new ArrayList<>();
        Map<String, Long> parts = new TreeMap<>();
        for (People row : tables.people()) {
            if (row.age() >= 0) {
                parts.merge(key(row), row.people(), Long::sum);
            }
        }
        for (People row : tables.people()) {
            Long sum = row.age() < 0 ? parts.get(key(row)) : null;
            if (sum != null && sum != row.people()) {
                notices.add(about(
                        row.file(),
                        "population",
                        key(row) + ": " + row.people(),
                        "the sum of the single ages, " + sum));
            }
        }
        return notices;
    }

    private static String key(People row) {
        return (row.area() + " in " + row.year() + " " + row.sex()).trim();
    }
}
