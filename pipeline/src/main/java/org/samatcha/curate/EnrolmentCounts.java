package org.samatcha.curate;

import static org.samatcha.curate.SchoolPlace.orNull;

import org.samatcha.catalog.Grade;
import org.samatcha.catalog.School;
import org.samatcha.catalog.SchoolRegistry;

/** A count of pupils of one school, grade and sex as a row of {@code enrolment}; what counts do not tell is null. */
record EnrolmentCounts(SchoolRegistry schools) implements RowCurator {

    @Override
    public Object[] curate(Texts texts) {
        School school = SchoolPlace.of(texts.code("school_id"), schools);
        Grade grade = texts.grade("grade");
        return new Object[] {
            orNull(school.areaCode()),
            texts.year("academic_year"),
            texts.count("pupils"),
            orNull(school.schoolId()),
            null,
            null,
            texts.code("sex"),
            null,
            null,
            grade.code(),
            grade.level().id(),
            null,
            null,
            orNull(school.agency()),
            orNull(school.municipal()),
            orNull(school.flexible()),
            null,
            null,
            texts.row().file(),
            texts.row().line()
        };
    }
}
