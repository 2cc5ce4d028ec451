package org.samatcha.check.time;

import java.util.List;
import org.samatcha.catalog.Grade;
import org.samatcha.check.LearnerHistory;
import org.samatcha.check.LearnerRule;
import org.samatcha.check.Notice;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/**
 * A learner is not in a lower grade than in an earlier year. Changing between ม.4–6 and ปวช. may mean beginning again
 * and is no fall.
 */
public record GradesMustNotFall() implements LearnerRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "grade_not_lower",
                Stage.TIME,
                "ชั้นเรียนต่ำกว่าปีก่อน",
                "The learner is in a lower grade than before.");
    }

    @Override
    public String field() {
        return "grade";
    }

    @Override
    public List<Notice> judge(LearnerHistory history) {
        return eachAfter(
                history.enrolled(),
                (before, after) -> after.grade().meantAge() < before.grade().meantAge()
                        && !beginsAgain(before.grade(), after.grade()),
                (before, after) -> GradeWords.of(before, after),
                "the same grade or the next");
    }

    private static boolean beginsAgain(Grade before, Grade after) {
        boolean changes = before.compareTo(Grade.V1) >= 0 ^ after.compareTo(Grade.V1) >= 0;
        return changes && before.level() == Grade.Level.UPPER_SECONDARY && after.level() == before.level();
    }
}
