package org.samatcha.check.time;

import java.util.List;
import org.samatcha.check.LearnerHistory;
import org.samatcha.check.LearnerRule;
import org.samatcha.check.Notice;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/**
 * The date of birth of a learner is the same in every enrolment record; otherwise the learner ages backwards or by
 * leaps, or two children bear one number.
 */
public record BirthDatesMustStay() implements LearnerRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "birth_date_stays",
                Stage.TIME,
                "วันเกิดของผู้เรียนคนเดียวกันเปลี่ยนไประหว่างปี",
                "The date of birth of the same learner differs between years.");
    }

    @Override
    public String field() {
        return "birth_date";
    }

    @Override
    public List<Notice> judge(LearnerHistory history) {
        return eachAfter(
                history.enrolled(),
                (before, after) -> !before.birthDay().equals(after.birthDay()),
                (before, after) -> after.year() + ": " + Math.abs(after.birthDay() - before.birthDay())
                        + " days apart from the date in " + before.year(),
                "the date of birth of the year before");
    }
}
