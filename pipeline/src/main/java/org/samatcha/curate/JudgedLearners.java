package org.samatcha.curate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.samatcha.catalog.Grade;
import org.samatcha.check.LearnerHistory;
import org.samatcha.check.LearnerRecord;
import org.samatcha.check.LearnerRule;
import org.samatcha.coded.CodedRows;
import org.samatcha.coded.SameNumber;

/** Tables of {@link LearnerRows} → what the rules about learners find, added up for each; what every task runs. */
public record JudgedLearners(List<LearnerRule> rules) implements FlatMapFunction<Iterator<CodedRows>, NoticeTally> {

    private static final Map<String, Grade> GRADES = grades();

    @Override
    public Iterator<NoticeTally> call(Iterator<CodedRows> tables) {
        NoticeTally findings = new NoticeTally();
        while (tables.hasNext()) {
            judge(tables.next(), findings);
        }
        return List.of(findings).iterator();
    }

    private void judge(CodedRows table, NoticeTally findings) {
        Records records = new Records(table);
        SameNumber.forEach(table, (rows, size) -> {
            List<LearnerRecord> ofLearner = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                ofLearner.add(records.of(rows[i]));
            }
            LearnerHistory history = new LearnerHistory(ofLearner);
            for (LearnerRule rule : rules) {
                rule.judge(history).forEach(findings::add);
            }
        });
    }

    /** The rows of a table as records; the text of a value is made once. */
    private static final class Records {

        private static final LearnerRecord.Kind[] KINDS = LearnerRecord.Kind.values();

        private final CodedRows table;
        private final int kind;
        private final int year;
        private final int birthDay;
        private final int age;
        private final int sex;
        private final int grade;
        private final int followUp;
        private final int file;
        private final Map<Integer, String> sexes = new HashMap<>();
        private final Map<Integer, Grade> grades = new HashMap<>();
        private final Map<Integer, String> followUps = new HashMap<>();
        private final Map<Integer, String> files = new HashMap<>();

        Records(CodedRows table) {
            this.table = table;
            this.kind = table.layout().indexOf("kind");
            this.year = table.layout().indexOf("year");
            this.birthDay = table.layout().indexOf("birth_day");
            this.age = table.layout().indexOf("age");
            this.sex = table.layout().indexOf("sex");
            this.grade = table.layout().indexOf("grade");
            this.followUp = table.layout().indexOf("follow_up");
            this.file = table.layout().indexOf("source_file");
        }

        LearnerRecord of(int row) {
            return new LearnerRecord(
                    KINDS[(Integer) table.value(row, kind)],
                    (Integer) table.value(row, year),
                    sexes.computeIfAbsent(table.code(row, sex), code -> text(row, sex)),
                    (Integer) table.value(row, birthDay),
                    (Integer) table.value(row, age),
                    grades.computeIfAbsent(table.code(row, grade), code -> GRADES.get(text(row, grade))),
                    followUps.computeIfAbsent(table.code(row, followUp), code -> text(row, followUp)),
                    files.computeIfAbsent(table.code(row, file), code -> text(row, file)),
                    table.number(row, 1));
        }

        /** Blank for null. */
        private String text(int row, int column) {
            Object value = table.value(row, column);
            return value == null ? "" : value.toString();
        }
    }

    private static Map<String, Grade> grades() {
        Map<String, Grade> grades = new HashMap<>();
        for (Grade grade : Grade.values()) {
            grades.put(grade.code(), grade);
        }
        return grades;
    }
}
