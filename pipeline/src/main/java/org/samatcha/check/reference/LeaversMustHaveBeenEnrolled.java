package org.samatcha.check.reference;

import java.util.List;
import org.samatcha.check.LearnerHistory;
import org.samatcha.check.LearnerRule;
import org.samatcha.check.Notice;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/**
 * A child on the register who left a grade was enrolled before. Judged when the enrolment of the year before is among
 * the data; a child who never was enrolled has no grade left. Children who came from another province are a usual
 * cause.
 */
public record LeaversMustHaveBeenEnrolled(List<Integer> enrolmentYears) implements LearnerRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "leaver_was_enrolled",
                Stage.REFERENCES,
                "เด็กที่ระบุชั้นที่ออกไม่พบในข้อมูลนักเรียนปีใดเลย",
                "A child who left a grade is in no enrolment of any year.");
    }

    @Override
    public String field() {
        return "left_grade";
    }

    @Override
    public List<Notice> judge(LearnerHistory history) {
        if (!history.enrolled().isEmpty()) {
            return List.of();
        }
        return history.registered().stream()
                .filter(child -> child.grade() != null && enrolmentYears.contains(child.year() - 1))
                .map(child -> about(
                        child, child.grade().thai() + " in " + child.year(), "an enrolment before " + child.year()))
                .toList();
    }
}
