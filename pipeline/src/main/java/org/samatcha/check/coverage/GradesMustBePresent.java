package org.samatcha.check.coverage;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.samatcha.catalog.Grade;
import org.samatcha.check.Gathered;
import org.samatcha.check.Gathered.Pupils;
import org.samatcha.check.Notice;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Series;
import org.samatcha.check.Stage;
import org.samatcha.check.TableRule;

/**
 * A district with 500 pupils or more has pupils in every compulsory grade, ป.1 to ม.3. Judged where grades are known.
 */
public record GradesMustBePresent() implements TableRule {

    private static final long LEAST = 500;

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "grade_present",
                Stage.COVERAGE,
                "อำเภอไม่มีนักเรียนเลยในชั้นภาคบังคับชั้นหนึ่ง",
                "A district has no pupil in a compulsory grade.");
    }

    @Override
    public List<Notice> judge(Gathered tables) {
        List<Notice> notices = new ArrayList<>();
        Map<String, Set<String>> grades = new TreeMap<>();
        Series pupils = new Series();
        for (Pupils row : tables.byGrade()) {
            if (row.area().length() == 4 && row.pupils() > 0) {
                grades.computeIfAbsent(row.area() + " in " + row.year(), key -> new HashSet<>())
                        .add(row.of());
                pupils.add(row.area(), row.year(), row.pupils(), row.file());
            }
        }
        pupils.each(value -> {
            Set<String> taught = grades.get(value.of() + " in " + value.year());
            List<String> absent = EnumSet.range(Grade.P1, Grade.M3).stream()
                    .filter(grade -> !taught.contains(grade.code()))
                    .map(Grade::thai)
                    .toList();
            if (value.number() >= LEAST && !absent.isEmpty()) {
                notices.add(about(
                        value.file(),
                        "grade",
                        value.of() + " in " + value.year() + " without " + String.join(", ", absent),
                        "pupils in every grade from ป.1 to ม.3"));
            }
        });
        return notices;
    }
}
