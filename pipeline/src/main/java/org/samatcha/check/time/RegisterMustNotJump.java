package org.samatcha.check.time;

import java.util.ArrayList;
import java.util.List;
import org.samatcha.check.Gathered;
import org.samatcha.check.Gathered.Registered;
import org.samatcha.check.Notice;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Series;
import org.samatcha.check.Stage;
import org.samatcha.check.TableRule;

/**
 * The children outside the system in an area are at most three times as many as in the year before and at least a
 * third, where they are 60 or more.
 */
public record RegisterMustNotJump() implements TableRule {

    private static final long LEAST = 60;

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "register_jump",
                Stage.TIME,
                "จำนวนเด็กนอกระบบเพิ่มหรือลดเกินสามเท่าจากปีก่อน",
                "The children on the register are three times as many, or a third, of the year before.");
    }

    @Override
    public List<Notice> judge(Gathered tables) {
        List<Notice> notices = new ArrayList<>();
        Series series = new Series();
        for (Registered row : tables.registered()) {
            series.add(row.area(), row.year(), row.children(), row.file());
        }
        series.steps(step -> {
            if (Math.max(step.before(), step.after()) >= LEAST
                    && (step.after() > 3 * step.before() || step.before() > 3 * step.after())) {
                notices.add(about(step.file(), "children", step.words(), "between a third and three times"));
            }
        });
        return notices;
    }
}
