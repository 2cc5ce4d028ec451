package org.samatcha.check.key;

import org.samatcha.check.Rule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/**
 * A learner is in a dataset once a year. The first record in the order of file names and lines is kept, each later one
 * is set aside; blank numbers are all different people.
 */
public record LearnersMustBeOnceAYear() implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.error(
                "learner_once_a_year",
                Stage.KEYS,
                "เลขประจำตัวเดียวกันซ้ำในปีเดียวกัน",
                "The same learner is recorded more than once in the year; the first record is kept.");
    }
}
