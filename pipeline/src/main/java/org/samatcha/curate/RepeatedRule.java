package org.samatcha.curate;

import java.io.Serializable;
import org.samatcha.catalog.DatasetCard;
import org.samatcha.check.Notice;
import org.samatcha.check.RuleCard;
import org.samatcha.check.key.CountsMustBeOnce;
import org.samatcha.check.key.LearnersMustBeInOneSchool;
import org.samatcha.check.key.LearnersMustBeOnceAYear;
import org.samatcha.check.key.SchoolsMustBeOnce;

/** Which rule a repeated key of a dataset breaks, and what a notice of it says. */
record RepeatedRule(DatasetCard card) implements Serializable {

    /** Whether rows of the dataset say which school a learner is in. */
    boolean hasSchools() {
        return card.isAboutPeople()
                && card.columns().stream().anyMatch(column -> column.name().equals("school_id"));
    }

    /** A second record of a learner (of the same school, where schools are known), or of a school. */
    RuleCard ofTheSame() {
        return card.isAboutPeople() ? new LearnersMustBeOnceAYear().card() : new SchoolsMustBeOnce().card();
    }

    /** A learner who is in another school as well. */
    RuleCard ofOtherSchools() {
        return new LearnersMustBeInOneSchool().card();
    }

    RuleCard ofCounts() {
        return new CountsMustBeOnce().card();
    }

    static String field(RuleCard rule, DatasetCard card) {
        if (rule.id().equals(new CountsMustBeOnce().card().id())) {
            return card.countKey().get(0);
        }
        return card.isAboutPeople() ? "citizen_id" : "school_id";
    }

    static String right(RuleCard rule) {
        return rule.id().equals(new CountsMustBeOnce().card().id())
                ? "one count of each area, year and group"
                : "one record of each in a year";
    }

    static Notice notice(RuleCard rule, DatasetCard card, String file, long line) {
        return rule.notice(file, line, field(rule, card), "", right(rule));
    }
}
