package org.samatcha.check.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.samatcha.check.Gathered;
import org.samatcha.check.Gathered.SchoolYear;
import org.samatcha.check.Notice;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;
import org.samatcha.check.TableRule;
import org.samatcha.check.YearsOf;

/** A school that has pupils in two years has pupils in the years between them, as far as the data have those years. */
public record SchoolsMustReportEachYear() implements TableRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "school_reports_each_year",
                Stage.COVERAGE,
                "โรงเรียนมีนักเรียนปีก่อนและปีถัดไป แต่ไม่มีข้อมูลปีนี้",
                "A school has pupils in the year before and after, but none in between.");
    }

    @Override
    public List<Notice> judge(Gathered tables) {
        List<Notice> notices = new ArrayList<>();
        SortedSet<Integer> years = new TreeSet<>(YearsOf.enrolment(tables).keySet());
        Map<String, SortedMap<Integer, String>> reported = new TreeMap<>();
        for (SchoolYear school : tables.schoolYears()) {
            if (school.pupils() > 0) {
                reported.computeIfAbsent(school.school(), code -> new TreeMap<>())
                        .put(school.year(), school.file());
            }
        }
        reported.forEach((school, its) -> {
            for (int year : years.subSet(its.firstKey(), its.lastKey())) {
                if (!its.containsKey(year)) {
                    notices.add(about(
                            its.get(its.lastKey()),
                            "school_id",
                            school + " has no pupil in " + year,
                            "pupils in " + year + ", as before and after"));
                }
            }
        });
        return notices;
    }
}
