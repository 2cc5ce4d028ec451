package org.samatcha.check;

import java.util.ArrayList;
import java.util.List;

/**
 * A rule about all records of one learner together. No Spark: a history at a time. Always a warning, as nothing says
 * which of the records is wrong; the notice stands at the later one.
 */
public interface LearnerRule extends Rule {

    List<Notice> judge(LearnerHistory history);

    /** Two records, the earlier first. */
    interface Pair {
        boolean isWrong(LearnerRecord before, LearnerRecord after);
    }

    /** A notice for every record that does not fit the one right before it. */
    default List<Notice> eachAfter(List<LearnerRecord> records, Pair pair, Words seen, String right) {
        List<Notice> notices = new ArrayList<>();
        for (int i = 1; i < records.size(); i++) {
            LearnerRecord before = records.get(i - 1);
            LearnerRecord after = records.get(i);
            if (pair.isWrong(before, after)) {
                notices.add(about(after, seen.of(before, after), right));
            }
        }
        return notices;
    }

    /** What two records say, in words without a date of birth. */
    interface Words {
        String of(LearnerRecord before, LearnerRecord after);
    }

    /** A notice about a record. */
    default Notice about(LearnerRecord record, String seen, String right) {
        return card().notice(record.file(), record.line(), field(), seen, right);
    }

    /** The column that the rule is about. */
    String field();
}
