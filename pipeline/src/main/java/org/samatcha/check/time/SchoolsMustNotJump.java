package org.samatcha.check.time;

import java.util.ArrayList;
import java.util.List;
import org.samatcha.check.Gathered;
import org.samatcha.check.Gathered.SchoolYear;
import org.samatcha.check.Notice;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Series;
import org.samatcha.check.Stage;
import org.samatcha.check.TableRule;

/** The pupils of a school change by at most half from one year to the next, where it has 100 or more. */
public record SchoolsMustNotJump() implements TableRule {

    private static final long LEAST = 100;

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "school_jump",
                Stage.TIME,
                "จำนวนนักเรียนของโรงเรียนเปลี่ยนจากปีก่อนเกินครึ่งหนึ่ง",
                "The pupils of a school change by more than half from one year to the next.");
    }

    @Override
    public List<Notice> judge(Gathered tables) {
        List<Notice> notices = new ArrayList<>();
        Series series = new Series();
        for (SchoolYear row : tables.schoolYears()) {
            series.add(row.school(), row.year(), row.pupils(), row.file());
        }
        series.steps(step -> {
            if (Math.max(step.before(), step.after()) >= LEAST && step.changesBy(0.50)) {
                notices.add(about(step.file(), "pupils", step.words(), "a change of at most half"));
            }
        });
        return notices;
    }
}
