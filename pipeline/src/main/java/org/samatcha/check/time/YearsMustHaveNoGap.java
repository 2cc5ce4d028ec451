package org.samatcha.check.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.samatcha.check.Gathered;
import org.samatcha.check.Notice;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;
import org.samatcha.check.TableRule;
import org.samatcha.check.YearsOf;

/** Between the first and the last year of a dataset no year is missing. Flows, trends and cohorts end at a gap. */
public record YearsMustHaveNoGap() implements TableRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "years_without_gap",
                Stage.TIME,
                "ข้อมูลขาดบางปีระหว่างปีแรกกับปีสุดท้าย",
                "A year is missing between the first and the last.");
    }

    @Override
    public List<Notice> judge(Gathered tables) {
        List<Notice> notices = new ArrayList<>();
        gaps(notices, "academic_year", YearsOf.enrolment(tables));
        gaps(notices, "fiscal_year", YearsOf.screening(tables));
        gaps(notices, "year", YearsOf.population(tables));
        gaps(notices, "academic_year", YearsOf.register(tables));
        return notices;
    }

    private void gaps(List<Notice> notices, String field, SortedMap<Integer, String> years) {
        Integer before = null;
        for (Map.Entry<Integer, String> year : years.entrySet()) {
            if (before != null && year.getKey() - before > 1) {
                notices.add(
                        about(year.getValue(), field, year.getKey() + " after " + before, "a file of " + (before + 1)));
            }
            before = year.getKey();
        }
    }
}
