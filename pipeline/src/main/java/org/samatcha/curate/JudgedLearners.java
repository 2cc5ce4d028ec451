package org.samatcha.curate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.samatcha.catalog.Grade;
import org.samatcha.check.LearnerHistory;
import org.samatcha.check.LearnerRecord;
import org.samatcha.check.LearnerRule;

/**
 * Rows of {@link LearnerRows} → what the rules about learners find, added up for each partition; what every task runs.
 *
 * @param files number of a file → its name
 */
public record JudgedLearners(List<LearnerRule> rules, Map<Long, String> files)
        implements FlatMapFunction<Iterator<Row>, NoticeTally> {

    private static final Map<Integer, Grade> GRADES = grades();
    private static final LearnerRecord.Kind[] KINDS = LearnerRecord.Kind.values();

    @Override
    public Iterator<NoticeTally> call(Iterator<Row> rows) {
        NoticeTally findings = new NoticeTally();
        List<LearnerRecord> records = new ArrayList<>();
        long learner = 0;
        while (rows.hasNext()) {
            Row row = rows.next();
            if (row.getLong(0) != learner) {
                judge(records, findings);
                records.clear();
                learner = row.getLong(0);
            }
            records.add(record(row));
        }
        judge(records, findings);
        return List.of(findings).iterator();
    }

    private void judge(List<LearnerRecord> records, NoticeTally findings) {
        if (!records.isEmpty()) {
            LearnerHistory history = new LearnerHistory(records);
            for (LearnerRule rule : rules) {
                rule.judge(history).forEach(findings::add);
            }
        }
    }

    private LearnerRecord record(Row row) {
        int followUp = row.getInt(7);
        return new LearnerRecord(
                KINDS[row.getInt(1)],
                row.getInt(2),
                row.getInt(3) == 1 ? "female" : "male",
                row.isNullAt(4) ? null : (Integer) row.getInt(4),
                row.getInt(5),
                GRADES.get(row.getInt(6)),
                followUp == 0 ? "" : LearnerRows.FOLLOW_UPS.get(followUp - 1),
                files.getOrDefault(row.getLong(8), ""),
                row.getLong(9));
    }

    private static Map<Integer, Grade> grades() {
        Map<Integer, Grade> grades = new HashMap<>();
        for (Grade grade : Grade.values()) {
            grades.put(Integer.parseInt(grade.code()), grade);
        }
        return grades;
    }
}
