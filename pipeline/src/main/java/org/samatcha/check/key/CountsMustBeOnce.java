package org.samatcha.check.key;

import org.samatcha.check.Rule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/**
 * A count of one area or school, year and group is stated once. Two rounds or two extractions of the same year would be
 * added to each other, so the first in the order of file names and lines is kept and each later one set aside.
 */
public record CountsMustBeOnce() implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.error(
                "count_once",
                Stage.KEYS,
                "มีจำนวนของพื้นที่ ปี และกลุ่มเดียวกันซ้ำ ใช้แถวแรก",
                "The same count is stated more than once; the first is kept.");
    }
}
