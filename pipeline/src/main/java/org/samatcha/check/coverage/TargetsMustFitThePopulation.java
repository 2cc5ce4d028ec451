package org.samatcha.check.coverage;

import java.util.ArrayList;
import java.util.List;
import org.samatcha.check.AgeBand;
import org.samatcha.check.Gathered;
import org.samatcha.check.Gathered.Screening;
import org.samatcha.check.Notice;
import org.samatcha.check.Population;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Series;
import org.samatcha.check.Stage;
import org.samatcha.check.TableRule;

/**
 * The children due at the five screening ages, one year of births each, are between half and one and a half times the
 * registered children aged 0–4, where there are 100 or more.
 */
public record TargetsMustFitThePopulation() implements TableRule {

    private static final long LEAST = 100;

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "target_fits_population",
                Stage.COVERAGE,
                "เป้าหมายคัดกรองไม่สอดคล้องกับประชากรอายุ 0–4 ปี",
                "The children due for screening do not fit the population aged 0 to 4.");
    }

    @Override
    public List<Notice> judge(Gathered tables) {
        List<Notice> notices = new ArrayList<>();
        Population population = new Population(tables);
        Series due = new Series();
        for (Screening row : tables.screenings()) {
            due.add(row.area(), row.year(), row.target(), row.file());
        }
        due.each(value -> {
            long children = population.of(value.of(), value.year(), AgeBand.UNDER_FIVE);
            if (children >= LEAST && (value.number() * 2 < children || value.number() * 2 > children * 3)) {
                notices.add(about(
                        value.file(), "target", value.words() + " due, children 0–4: " + children, "about as many"));
            }
        });
        return notices;
    }
}
