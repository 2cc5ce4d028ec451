package org.samatcha.check.time;

import java.util.List;
import org.samatcha.check.LearnerHistory;
import org.samatcha.check.LearnerRule;
import org.samatcha.check.Notice;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/** The sex of a learner is the same in every record of every dataset. */
public record SexesMustStay() implements LearnerRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "sex_stays",
                Stage.TIME,
                "เพศของผู้เรียนคนเดียวกันเปลี่ยนไประหว่างแฟ้มหรือปี",
                "The sex of the same learner differs between records.");
    }

    @Override
    public String field() {
        return "sex";
    }

    @Override
    public List<Notice> judge(LearnerHistory history) {
        return eachAfter(
                history.records(),
                (before, after) -> !before.sex().equals(after.sex()),
                (before, after) ->
                        after.sex() + " in " + after.year() + " after " + before.sex() + " in " + before.year(),
                "the same sex in every record");
    }
}
