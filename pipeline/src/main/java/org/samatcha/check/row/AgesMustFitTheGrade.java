package org.samatcha.check.row;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.samatcha.capture.RawRow;
import org.samatcha.catalog.Grade;
import org.samatcha.catalog.SchoolRegistry;
import org.samatcha.check.Notice;
import org.samatcha.check.RowRule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/**
 * A pupil is at most two years younger and at most twelve years older than the grade is meant for, by age on 16 May.
 * Pupils of DOLE may be of any age. On the register of children outside the system the grade is the one they left.
 */
public record AgesMustFitTheGrade(String yearField, String gradeField, SchoolRegistry schools) implements RowRule {

    private static final int YOUNGER = 2;
    private static final int OLDER = 12;

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "age_fits_grade", Stage.ROWS, "อายุไม่สอดคล้องกับชั้นเรียน", "The age does not fit the grade.");
    }

    @Override
    public List<Notice> judge(RawRow row) {
        Optional<Grade> grade = Grade.find(row.text(gradeField));
        OptionalInt age = AgeOnMay16.of(row, yearField);
        if (grade.isEmpty() || age.isEmpty()) {
            return List.of();
        }
        int meant = grade.get().meantAge();
        boolean fits = age.getAsInt() >= meant - YOUNGER && age.getAsInt() <= meant + OLDER;
        return fits || isForAdults(row.text("school_id"))
                ? List.of()
                : List.of(card().notice(
                                row.file(),
                                row.line(),
                                gradeField,
                                grade.get().thai() + " at the age of " + age.getAsInt(),
                                "an age from " + (meant - YOUNGER) + " to " + (meant + OLDER)));
    }

    private boolean isForAdults(String school) {
        return schools.find(school)
                .map(known -> known.agency().equals("dole"))
                .orElse(school.length() == 10 && school.startsWith("12"));
    }
}
