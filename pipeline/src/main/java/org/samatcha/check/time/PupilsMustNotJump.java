package org.samatcha.check.time;

import java.util.ArrayList;
import java.util.List;
import org.samatcha.check.Gathered;
import org.samatcha.check.Gathered.Pupils;
import org.samatcha.check.Notice;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Series;
import org.samatcha.check.Stage;
import org.samatcha.check.TableRule;

/**
 * The pupils of a district change by at most one in five from one year to the next, where it has 200 or more. A larger
 * change is usually a missing file or schools given another code.
 */
public record PupilsMustNotJump() implements TableRule {

    private static final long LEAST = 200;

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "pupils_jump",
                Stage.TIME,
                "จำนวนนักเรียนของอำเภอเปลี่ยนจากปีก่อนเกินร้อยละ 20",
                "The pupils of a district change by more than a fifth from one year to the next.");
    }

    @Override
    public List<Notice> judge(Gathered tables) {
        List<Notice> notices = new ArrayList<>();
        Series series = new Series();
        for (Pupils row : tables.byAge()) {
            series.add(row.area(), row.year(), row.pupils(), row.file());
        }
        series.steps(step -> {
            if (Math.max(step.before(), step.after()) >= LEAST && step.changesBy(0.20)) {
                notices.add(about(step.file(), "pupils", step.words(), "a change of at most one in five"));
            }
        });
        return notices;
    }
}
