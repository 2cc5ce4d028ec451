package org.samatcha.curate;

import org.samatcha.capture.PersonId;
import org.samatcha.catalog.Grade;
import org.samatcha.catalog.LeavingReason;

/** A child outside the system as a row of {@code dropout}. Names and title are dropped here. */
record DropoutRows() implements RowCurator {

    @Override
    public Object[] curate(Texts texts) {
        int year = texts.year("academic_year");
        PersonId person = texts.person("citizen_id");
        Grade grade = texts.grade("left_grade");
        String reason = texts.code("reason");
        return new Object[] {
            texts.area("district_code"),
            year,
            1L,
            texts.learner(person),
            person.kind().id(),
            texts.code("sex"),
            Texts.ageOn16May(texts.day("birth_date"), year),
            grade == null ? null : grade.code(),
            grade == null ? null : grade.level().id(),
            texts.code("poverty"),
            Disability.of(texts.code("disability")),
            reason,
            reason == null ? null : LeavingReason.of(reason).kind().id(),
            texts.code("follow_up"),
            texts.row().file(),
            texts.row().line()
        };
    }
}
