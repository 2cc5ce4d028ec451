package org.samatcha.check.time;

import java.util.List;
import org.samatcha.check.LearnerHistory;
import org.samatcha.check.LearnerRule;
import org.samatcha.check.Notice;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/** The grade that a child left is the grade of the enrolment of the year before. */
public record LeftGradesMustFitEnrolment() implements LearnerRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "left_grade_fits_enrolment",
                Stage.TIME,
                "ชั้นที่ออกไม่ตรงกับชั้นที่เรียนปีสุดท้าย",
                "The grade left is not the grade of the last enrolment.");
    }

    @Override
    public String field() {
        return "left_grade";
    }

    @Override
    public List<Notice> judge(LearnerHistory history) {
        return history.registered().stream()
                .filter(child -> child.grade() != null)
                .flatMap(child -> history.enrolled().stream()
                        .filter(last -> last.year() == child.year() - 1 && last.grade() != child.grade())
                        .map(last -> about(
                                child, GradeWords.of(last, child), last.grade().thai())))
                .toList();
    }
}
