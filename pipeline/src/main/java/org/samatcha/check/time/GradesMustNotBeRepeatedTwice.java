package org.samatcha.check.time;

import java.util.ArrayList;
import java.util.List;
import org.samatcha.check.LearnerHistory;
import org.samatcha.check.LearnerRecord;
import org.samatcha.check.LearnerRule;
import org.samatcha.check.Notice;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/**
 * A learner is in the same grade at most two years running; a third year is usually a record copied from the year
 * before.
 */
public record GradesMustNotBeRepeatedTwice() implements LearnerRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "grade_repeated_once",
                Stage.TIME,
                "เรียนชั้นเดิมสามปีติดต่อกัน",
                "The learner is in the same grade for three years running.");
    }

    @Override
    public String field() {
        return "grade";
    }

    @Override
    public List<Notice> judge(LearnerHistory history) {
        List<LearnerRecord> enrolled = history.enrolled();
        List<Notice> notices = new ArrayList<>();
        for (int i = 2; i < enrolled.size(); i++) {
            LearnerRecord first = enrolled.get(i - 2);
            LearnerRecord third = enrolled.get(i);
            boolean running = third.year() - first.year() == 2;
            if (running && first.grade() == third.grade() && enrolled.get(i - 1).grade() == third.grade()) {
                notices.add(about(third, GradeWords.of(first, third), "another grade by the third year"));
            }
        }
        return notices;
    }
}
