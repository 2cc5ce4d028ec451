package org.samatcha.check.key;

import org.samatcha.check.Rule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/** A school is in the registry once. The first record in the order of file names and lines is kept. */
public record SchoolsMustBeOnce() implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.error(
                "school_once",
                Stage.KEYS,
                "รหัสโรงเรียนซ้ำในทะเบียน",
                "The same school is in the registry more than once; the first record is kept.");
    }
}
