package org.samatcha.check.time;

import java.util.List;
import org.samatcha.check.LearnerHistory;
import org.samatcha.check.LearnerRecord;
import org.samatcha.check.LearnerRule;
import org.samatcha.check.Notice;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/** A child who left a grade was enrolled before, not only later. */
public record LeavingsMustFollowEnrolment(List<Integer> enrolmentYears) implements LearnerRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "leaving_follows_enrolment",
                Stage.TIME,
                "ระบุว่าออกจากโรงเรียนก่อนปีแรกที่เข้าเรียน",
                "The child left before the first year of enrolment.");
    }

    @Override
    public String field() {
        return "left_grade";
    }

    @Override
    public List<Notice> judge(LearnerHistory history) {
        List<LearnerRecord> enrolled = history.enrolled();
        if (enrolled.isEmpty() || history.registered().isEmpty()) {
            return List.of();
        }
        int first = enrolled.get(0).year();
        return history.registered().stream()
                .filter(child ->
                        child.grade() != null && child.year() < first && enrolmentYears.contains(child.year() - 1))
                .map(child -> about(
                        child,
                        child.grade().thai() + " left by " + child.year() + ", first enrolled in " + first,
                        "an enrolment before " + child.year()))
                .toList();
    }
}
