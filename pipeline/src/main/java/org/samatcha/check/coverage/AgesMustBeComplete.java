package org.samatcha.check.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.samatcha.check.Gathered;
import org.samatcha.check.Gathered.People;
import org.samatcha.check.Notice;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;
import org.samatcha.check.TableRule;

/** Population by single age has every age from 0 to 18 for an area, year and sex, where it has ten or more of them. */
public record AgesMustBeComplete() implements TableRule {

    private static final int OLDEST = 18;
    private static final int FEWEST = 10;

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "ages_complete",
                Stage.COVERAGE,
                "ประชากรรายอายุขาดบางอายุระหว่าง 0–18 ปี",
                "The population by single age lacks an age from 0 to 18.");
    }

    @Override
    public List<Notice> judge(Gathered tables) {
        List<Notice> notices = new ArrayList<>();
        Map<String, SortedSet<Integer>> ages = new TreeMap<>();
        Map<String, String> files = new TreeMap<>();
        for (People row : tables.people()) {
            if (row.age() >= 0 && row.age() <= OLDEST) {
                String key = (row.area() + " in " + row.year() + " " + row.sex()).trim();
                ages.computeIfAbsent(key, of -> new TreeSet<>()).add(row.age());
                files.putIfAbsent(key, row.file());
            }
        }
        ages.forEach((of, seen) -> {
            if (seen.size() >= FEWEST && seen.size() <= OLDEST) {
                List<String> absent = IntStream.rangeClosed(0, OLDEST)
                        .filter(age -> !seen.contains(age))
                        .mapToObj(Integer::toString)
                        .toList();
                notices.add(about(
                        files.get(of), "age", of + " without " + String.join(", ", absent), "every age from 0 to 18"));
            }
        });
        return notices;
    }
}
