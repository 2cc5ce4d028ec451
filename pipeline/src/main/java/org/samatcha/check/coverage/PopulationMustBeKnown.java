package org.samatcha.check.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.samatcha.check.Gathered;
import org.samatcha.check.Notice;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;
import org.samatcha.check.TableRule;
import org.samatcha.check.YearsOf;

/**
 * For every year with pupils the registered population of 31 December of the year before, or of the year, is known;
 * without it enrolment rates of that year are missing. Judged when there is any population.
 */
public record PopulationMustBeKnown() implements TableRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "population_known",
                Stage.COVERAGE,
                "ไม่มีประชากรของปีนี้หรือปีก่อนให้เทียบกับนักเรียน",
                "The population of neither the year nor the year before is known.");
    }

    @Override
    public List<Notice> judge(Gathered tables) {
        List<Notice> notices = new ArrayList<>();
        SortedMap<Integer, String> known = YearsOf.population(tables);
        YearsOf.enrolment(tables).forEach((year, file) -> {
            if (!known.isEmpty() && !known.containsKey(year) && !known.containsKey(year - 1)) {
                notices.add(about(
                        file, "academic_year", "pupils of " + year, "the population of " + (year - 1) + " or " + year));
            }
        });
        return notices;
    }
}
