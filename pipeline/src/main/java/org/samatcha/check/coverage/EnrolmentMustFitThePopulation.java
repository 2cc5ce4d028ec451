package org.samatcha.check.coverage;

import java.util.ArrayList;
import java.util.List;
import org.samatcha.check.AgeBand;
import org.samatcha.check.Gathered;
import org.samatcha.check.Gathered.Pupils;
import org.samatcha.check.Notice;
import org.samatcha.check.Population;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Series;
import org.samatcha.check.Stage;
import org.samatcha.check.TableRule;

/**
 * The pupils of a district aged 6–11 or 12–14 are at most its registered children of that age (31 December of the year
 * before, else of the year). Kept, as children are registered in one district and go to school in another; said where
 * there are 100 children or more.
 */
public record EnrolmentMustFitThePopulation() implements TableRule {

    private static final long LEAST = 100;

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "enrolled_within_population",
                Stage.COVERAGE,
                "นักเรียนมากกว่าประชากรตามทะเบียนในวัยเดียวกัน",
                "More pupils than registered children of the age.");
    }

    @Override
    public List<Notice> judge(Gathered tables) {
        List<Notice> notices = new ArrayList<>();
        Population population = new Population(tables);
        for (AgeBand band : List.of(AgeBand.PRIMARY, AgeBand.LOWER_SECONDARY)) {
            Series pupils = new Series();
            for (Pupils row : tables.byAge()) {
                if (band.holds(row.of())) {
                    pupils.add(row.area(), row.year(), row.pupils(), row.file());
                }
            }
            pupils.each(value -> {
                long people = population.of(value.of(), value.year(), band);
                if (people >= LEAST && value.number() > people) {
                    notices.add(about(
                            value.file(),
                            "pupils",
                            value.words() + " aged " + band.words() + " among " + people,
                            "at most the registered children"));
                }
            });
        }
        return notices;
    }
}
