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

/** Where an area, year and age has both sexes and a figure of both together, they agree. */
public record SexesMustAddUp() implements TableRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "sexes_add_up",
                Stage.SUMS,
                "ชายรวมหญิงไม่เท่ากับยอดรวมสองเพศ",
                "Women and men do not add up to both together.");
    }

    @Override
    public List<Notice> judge(Gathered tables) {
        List<Notice> notices = new ArrayList<>();
        Map<String, Long> parts = new TreeMap<>();
        for (People row : tables.people()) {
            if (!row.sex().isEmpty()) {
                parts.merge(key(row), row.people(), Long::sum);
            }
        }
        for (People row : tables.people()) {
            Long sum = row.sex().isEmpty() ? parts.get(key(row)) : null;
            if (sum != null && sum != row.people()) {
                notices.add(about(
                        row.file(), "population", key(row) + ": " + row.people(), "the sum of both sexes, " + sum));
            }
        }
        return notices;
    }

    private static String key(People row) {
        return row.area() + " in " + row.year() + (row.age() < 0 ? "" : ", age " + row.age());
    }
}
