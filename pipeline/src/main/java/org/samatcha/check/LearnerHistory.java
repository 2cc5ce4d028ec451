package org.samatcha.check;

import java.util.Comparator;
import java.util.List;
import org.samatcha.check.LearnerRecord.Kind;

/** Every record of one learner, by year, then dataset, then place. */
public record LearnerHistory(List<LearnerRecord> records) {

    private static final Comparator<LearnerRecord> ORDER = Comparator.comparingInt(LearnerRecord::year)
            .thenComparing(LearnerRecord::kind)
            .thenComparing(LearnerRecord::file)
            .thenComparingLong(LearnerRecord::line);

    public LearnerHistory {
        records = records.stream().sorted(ORDER).toList();
    }

    public List<LearnerRecord> enrolled() {
        return of(Kind.ENROLMENT);
    }

    public List<LearnerRecord> registered() {
        return of(Kind.REGISTER);
    }

    private List<LearnerRecord> of(Kind kind) {
        return records.stream().filter(record -> record.kind() == kind).toList();
    }
}
