package org.samatcha.check.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.samatcha.check.Gathered;
import org.samatcha.check.Gathered.Screening;
import org.samatcha.check.Notice;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;
import org.samatcha.check.TableRule;

/** Screening of an area and year has all five ages (9, 18, 30, 42, 60 months), where it has three or more. */
public record ScreeningAgesMustBeComplete() implements TableRule {

    private static final List<Integer> ALL = List.of(9, 18, 30, 42, 60);
    private static final int FEWEST = 3;

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "screening_ages_complete",
                Stage.COVERAGE,
                "ขาดกลุ่มอายุที่ต้องคัดกรองบางกลุ่ม",
                "A screening age is missing.");
    }

    @Override
    public List<Notice> judge(Gathered tables) {
        List<Notice> notices = new ArrayList<>();
        Map<String, SortedSet<Integer>> ages = new TreeMap<>();
        Map<String, String> files = new TreeMap<>();
        for (Screening row : tables.screenings()) {
            if (row.target() > 0) {
                String key = row.area() + " in " + row.year();
                ages.computeIfAbsent(key, of -> new TreeSet<>()).add(row.age());
                files.putIfAbsent(key, row.file());
            }
        }
        ages.forEach((of, seen) -> {
            List<String> absent = ALL.stream()
                    .filter(age -> !seen.contains(age))
                    .map(Object::toString)
                    .toList();
            if (seen.size() >= FEWEST && !absent.isEmpty()) {
                notices.add(about(
                        files.get(of),
                        "screening_age",
                        of + " without " + String.join(", ", absent) + " months",
                        "9, 18, 30, 42 and 60 months"));
            }
        });
        return notices;
    }
}
