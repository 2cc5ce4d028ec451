package org.samatcha.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.samatcha.check.LearnerRecord.Kind;

/** Every record of one learner, by year, then dataset, then place. */
public final class LearnerHistory {

    private static final Comparator<LearnerRecord> ORDER = Comparator.comparingInt(LearnerRecord::year)
            .thenComparing(LearnerRecord::kind)
            .thenComparing(LearnerRecord::file)
            .thenComparingLong(LearnerRecord::line);

    private final List<LearnerRecord> records;
    private final List<LearnerRecord> enrolled = new ArrayList<>();
    private final List<LearnerRecord> registered = new ArrayList<>();

    /** {@code records} in any order. */
    public LearnerHistory(List<LearnerRecord> records) {
        this.records = new ArrayList<>(records);
        this.records.sort(ORDER);
        for (LearnerRecord record : this.records) {
            if (record.kind() == Kind.ENROLMENT) {
                enrolled.add(record);
            } else if (record.kind() == Kind.REGISTER) {
                registered.add(record);
            }
        }
    }

    public List<LearnerRecord> records() {
        return records;
    }

    public List<LearnerRecord> enrolled() {
        return enrolled;
    }

    public List<LearnerRecord> registered() {
        return registered;
    }
}
