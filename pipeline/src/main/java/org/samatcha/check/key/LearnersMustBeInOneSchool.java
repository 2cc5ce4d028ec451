package org.samatcha.check.key;

import org.samatcha.check.Rule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/**
 * A learner is in one school in a year. The first record in the order of file names and lines is kept; a later one of
 * another school is set aside. A second record of the same school is {@link LearnersMustBeOnceAYear}.
 */
public record LearnersMustBeInOneSchool() implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.error(
                "learner_in_one_school",
                Stage.KEYS,
                "เลขประจำตัวเดียวกันอยู่สองโรงเรียนในปีเดียวกัน",
                "The same learner is in two schools in the year; the first record is kept.");
    }
}
