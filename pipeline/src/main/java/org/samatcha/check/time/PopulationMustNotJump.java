package org.samatcha.check.time;

import java.util.ArrayList;
import java.util.List;
import org.samatcha.check.Gathered;
import org.samatcha.check.Gathered.People;
import org.samatcha.check.Notice;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Series;
import org.samatcha.check.Stage;
import org.samatcha.check.TableRule;

/**
 * The population of an area changes by at most one in ten from one year to the next, where it is 1,000 or more. Figures
 * by single age and figures of all ages are compared apart.
 */
public record PopulationMustNotJump() implements TableRule {

    private static final long LEAST = 1_000;

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "population_jump",
                Stage.TIME,
                "ประชากรของอำเภอเปลี่ยนจากปีก่อนเกินร้อยละ 10",
                "The population of a district changes by more than a tenth from one year to the next.");
    }

    @Override
    public List<Notice> judge(Gathered tables) {
        List<Notice> notices = new ArrayList<>();
        Series series = new Series();
        for (People row : tables.people()) {
            series.add(row.area() + (row.age() < 0 ? " all ages" : ""), row.year(), row.people(), row.file());
        }
        series.steps(step -> {
            if (Math.max(step.before(), step.after()) >= LEAST && step.changesBy(0.10)) {
                notices.add(about(step.file(), "population", step.words(), "a change of at most one in ten"));
            }
        });
        return notices;
    }
}
