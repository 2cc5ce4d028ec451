package org.samatcha.curate;

import static org.samatcha.curate.SchoolPlace.orNull;

import java.time.LocalDate;
import org.samatcha.capture.PersonId;
import org.samatcha.catalog.Grade;
import org.samatcha.catalog.School;
import org.samatcha.catalog.SchoolRegistry;

/** A pupil's record as a row of {@code enrolment}. */
record EnrolmentRows(SchoolRegistry schools) implements RowCurator {

    @Override
    public Object[] curate(Texts texts) {
        int year = texts.year("academic_year");
        School school = SchoolPlace.of(texts.code("school_id"), schools);
        PersonId person = texts.person("citizen_id");
        LocalDate birth = texts.day("birth_date");
        Grade grade = texts.grade("grade");
        return new Object[] {
            orNull(school.areaCode()),
            year,
            1L,
            orNull(school.schoolId()),
            texts.learner(person),
            person.kind().id(),
            texts.code("sex"),
            (int) birth.toEpochDay(),
            Texts.ageOn16May(birth, year),
            grade.code(),
            grade.level().id(),
            texts.code("poverty"),
            Disability.of(texts.code("disability")),
            orNull(school.agency()),
            orNull(school.municipal()),
            orNull(school.flexible()),
            texts.decimal("distance_km"),
            texts.code("graduated") != null,
            texts.row().file(),
            texts.row().line()
        };
    }
}
