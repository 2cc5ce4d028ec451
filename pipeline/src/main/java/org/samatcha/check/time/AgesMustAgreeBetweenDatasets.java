package org.samatcha.check.time;

import java.util.List;
import org.samatcha.check.LearnerHistory;
import org.samatcha.check.LearnerRule;
import org.samatcha.check.Notice;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/**
 * The age of a learner rises by a year each year, also from one dataset to another. A child aged 0 may be born later in
 * that year and is not compared.
 */
public record AgesMustAgreeBetweenDatasets() implements LearnerRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "age_agrees_between_datasets",
                Stage.TIME,
                "อายุของผู้เรียนคนเดียวกันไม่สอดคล้องกันระหว่างชุดข้อมูล",
                "The age of the same learner does not agree between datasets.");
    }

    @Override
    public String field() {
        return "birth_date";
    }

    @Override
    public List<Notice> judge(LearnerHistory history) {
        return eachAfter(
                history.records(),
                (before, after) -> before.kind() != after.kind()
                        && before.age() > 0
                        && after.age() > 0
                        && after.age() - before.age() != after.year() - before.year(),
                (before, after) ->
                        after.age() + " in " + after.year() + " after " + before.age() + " in " + before.year(),
                "a year older each year");
    }
}
