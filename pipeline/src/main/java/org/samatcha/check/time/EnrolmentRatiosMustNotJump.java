package org.samatcha.check.time;

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
 * Pupils aged 6 to 14 as a share of the registered population of that age change by at most 15 percentage points from
 * one year to the next, where it is 100 or more. A real regional ratio once went 86.6, 50.0, 85.3 %: a year's file was
 * short.
 */
public record EnrolmentRatiosMustNotJump() implements TableRule {

    private static final long LEAST = 100;
    private static final double ROUNDING = 1e-9;
    private static final double MOST = 0.15;

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "enrolment_ratio_jump",
                Stage.TIME,
                "สัดส่วนนักเรียนต่อประชากรอายุ 6–14 ปีเปลี่ยนจากปีก่อนเกิน 15 จุดร้อยละ",
                "Pupils as a share of the population aged 6 to 14 change by more than 15 points from one year to the next.");
    }

    @Override
    public List<Notice> judge(Gathered tables) {
        List<Notice> notices = new ArrayList<>();
        Series pupils = new Series();
        for (Pupils row : tables.byAge()) {
            if (AgeBand.SIX_TO_FOURTEEN.holds(row.of())) {
                pupils.add(row.area(), row.year(), row.pupils(), row.file());
            }
        }
        Population population = new Population(tables);
        pupils.steps(step -> {
            long peopleBefore = population.of(step.of(), step.year() - 1, AgeBand.SIX_TO_FOURTEEN);
            long peopleAfter = population.of(step.of(), step.year(), AgeBand.SIX_TO_FOURTEEN);
            if (Math.min(peopleBefore, peopleAfter) >= LEAST) {
                double before = (double) step.before() / peopleBefore;
                double after = (double) step.after() / peopleAfter;
                if (Math.abs(after - before) > MOST + ROUNDING) {
                    notices.add(
                            about(step.file(), "pupils", step.shares(before, after), "a change of at most 15 points"));
                }
            }
        });
        return notices;
    }
}
