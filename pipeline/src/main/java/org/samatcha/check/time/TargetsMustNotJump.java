package org.samatcha.check.time;

import java.util.ArrayList;
import java.util.List;
import org.samatcha.check.Gathered;
import org.samatcha.check.Gathered.Screening;
import org.samatcha.check.Notice;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Series;
import org.samatcha.check.Stage;
import org.samatcha.check.TableRule;

/**
 * The children due for screening in an area change by at most three in ten from one year to the next, where 100 or more
 * are due.
 */
public record TargetsMustNotJump() implements TableRule {

    private static final long LEAST = 100;

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "screening_target_jump",
                Stage.TIME,
                "เป้าหมายคัดกรองพัฒนาการเปลี่ยนจากปีก่อนเกินร้อยละ 30",
                "The children due for screening change by more than three tenths from one year to the next.");
    }

    @Override
    public List<Notice> judge(Gathered tables) {
        List<Notice> notices = new ArrayList<>();
        Series series = new Series();
        for (Screening row : tables.screenings()) {
            series.add(row.area(), row.year(), row.target(), row.file());
        }
        series.steps(step -> {
            if (Math.max(step.before(), step.after()) >= LEAST && step.changesBy(0.30)) {
                notices.add(about(step.file(), "target", step.words(), "a change of at most three in ten"));
            }
        });
        return notices;
    }
}
