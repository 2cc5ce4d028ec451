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
 * The share of children screened among those due changes by at most 20 percentage points from one year to the next,
 * where 50 or more are due.
 */
public record ScreeningCoverageMustNotJump() implements TableRule {

    private static final long LEAST = 50;
    private static final double ROUNDING = 1e-9;
    private static final double MOST = 0.20;

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "screening_coverage_jump",
                Stage.TIME,
                "ความครอบคลุมการคัดกรองเปลี่ยนจากปีก่อนเกิน 20 จุดร้อยละ",
                "The coverage of screening changes by more than 20 percentage points from one year to the next.");
    }

    @Override
    public List<Notice> judge(Gathered tables) {
        List<Notice> notices = new ArrayList<>();
        Series screened = new Series();
        Series due = new Series();
        for (Screening row : tables.screenings()) {
            screened.add(row.area(), row.year(), row.screened(), row.file());
            due.add(row.area(), row.year(), row.target(), row.file());
        }
        due.steps(step -> {
            if (Math.min(step.before(), step.after()) >= LEAST) {
                double before = (double) screened.at(step.of(), step.year() - 1) / step.before();
                double after = (double) screened.at(step.of(), step.year()) / step.after();
                if (Math.abs(after - before) > MOST + ROUNDING) {
                    notices.add(about(
                            step.file(), "screened", step.shares(before, after), "a change of at most 20 points"));
                }
            }
        });
        return notices;
    }
}
