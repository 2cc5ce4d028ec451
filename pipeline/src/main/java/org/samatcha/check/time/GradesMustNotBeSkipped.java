package org.samatcha.check.time;

import java.util.List;
import org.samatcha.check.LearnerHistory;
import org.samatcha.check.LearnerRule;
import org.samatcha.check.Notice;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/** A learner rises at most one grade a year. */
public record GradesMustNotBeSkipped() implements LearnerRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "grade_not_skipped",
                Stage.TIME,
                "ชั้นเรียนข้ามเร็วกว่าปีที่ผ่านไป",
                "The learner rose more grades than years went by.");
    }

    @Override
    public String field() {
        return "grade";
    }

    @Override
    public List<Notice> judge(LearnerHistory history) {
        return eachAfter(
                history.enrolled(),
                (before, after) -> after.grade().meantAge() - before.grade().meantAge() > after.year() - before.year(),
                (before, after) -> GradeWords.of(before, after),
                "at most one grade a year");
    }
}
