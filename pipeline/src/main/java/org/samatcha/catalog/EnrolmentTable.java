package org.samatcha.catalog;

import static org.samatcha.catalog.CuratedColumn.Type.BOOLEAN;
import static org.samatcha.catalog.CuratedColumn.Type.DAY;
import static org.samatcha.catalog.CuratedColumn.Type.DOUBLE;
import static org.samatcha.catalog.CuratedColumn.Type.INT;
import static org.samatcha.catalog.CuratedColumn.Type.LONG;
import static org.samatcha.catalog.CuratedColumn.Type.TEXT;

import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.base.YearKind;
import org.samatcha.capture.SourceProfile.Form;

/**
 * Pupils by school and academic year, one by one or counted by grade and sex.
 *
 * <p>Source: pupil records of the school year's end as schools keep them; per-school counts of the OBEC Data Management
 * Center (10 June, 10 November or 30 April of the academic year).
 */
public final class EnrolmentTable {

    static final InputTable PUPILS = new InputTable(
            "enrolment",
            Form.ROWS,
            "pupil in one school in an academic year",
            List.of(
                    Field.needed("academic_year", new FieldType.Year(), "ปีการศึกษา", "Academic year"),
                    Field.needed("school_id", new FieldType.SchoolCode(), "รหัสโรงเรียน", "School code"),
                    SharedColumns.CITIZEN_ID,
                    Field.optional("title", new FieldType.Text(), "คำนำหน้าชื่อ", "Title"),
                    SharedColumns.SEX_FIELD,
                    SharedColumns.BIRTH_DATE,
                    Field.needed("grade", new FieldType.SchoolGrade(), "ชั้น", "Grade"),
                    SharedColumns.POVERTY_FIELD,
                    SharedColumns.DISABILITY_FIELD,
                    Field.optional(
                            "distance_km",
                            new FieldType.Decimal(0, 500),
                            "ระยะทาง",
                            "Distance to school in kilometres"),
                    Field.optional("graduated", Field.codes("yes"), "จบการศึกษา", "Completed the last grade")),
            List.of("academic_year", "citizen_id"));

    static final InputTable COUNTS = new InputTable(
            "enrolment",
            Form.COUNTS,
            "school, academic year, grade and sex",
            List.of(
                    Field.needed("academic_year", new FieldType.Year(), "ปีการศึกษา", "Academic year"),
                    Field.needed("school_id", new FieldType.SchoolCode(), "รหัสโรงเรียน", "School code"),
                    SharedColumns.SEX_FIELD,
                    Field.needed("grade", new FieldType.SchoolGrade(), "ชั้น", "Grade"),
                    Field.needed("pupils", new FieldType.Count(), "จำนวนนักเรียน", "Pupils")),
            List.of("academic_year", "school_id", "grade", "sex"));

    public static final DatasetCard CARD = new DatasetCard(
            "enrolment",
            BilingualText.of("นักเรียนในระบบ", "Enrolment"),
            "pupil in one school in an academic year, or a count of them",
            "academic_year",
            YearKind.ACADEMIC,
            "Pupil records of schools of all agencies; OBEC Data Management Center, per-school counts",
            List.of(PUPILS, COUNTS),
            List.of(
                    SharedColumns.AREA,
                    CuratedColumn.of("academic_year", INT, "ปีการศึกษา", "Academic year (BE)"),
                    CuratedColumn.of("pupils", LONG, "จำนวนนักเรียน", "Pupils; 1 on a person's row"),
                    CuratedColumn.of("school_id", TEXT, "รหัสโรงเรียน", "School code (10 digits)"),
                    SharedColumns.LEARNER,
                    SharedColumns.REGISTRATION,
                    SharedColumns.SEX_CODE,
                    CuratedColumn.of("birth_date", DAY, "วันเกิด", "Date of birth"),
                    SharedColumns.AGE,
                    SharedColumns.GRADE,
                    SharedColumns.LEVEL,
                    SharedColumns.POVERTY_CODE,
                    SharedColumns.DISABILITY_CODE,
                    CuratedColumn.of("agency", TEXT, "สังกัด", "Agency: obec, opec, dole, vec, lao, onb"),
                    CuratedColumn.of("municipal", TEXT, "เขตเทศบาล", "municipal or non_municipal"),
                    CuratedColumn.of("flexible", TEXT, "การศึกษายืดหยุ่น", "flexible or standard"),
                    CuratedColumn.of("distance_km", DOUBLE, "ระยะทาง (กม.)", "Distance to school in kilometres"),
                    CuratedColumn.of("graduated", BOOLEAN, "จบการศึกษา", "Completed the last grade"),
                    SharedColumns.SOURCE_FILE,
                    SharedColumns.SOURCE_LINE),
            DatasetCard.Presence.EXPECTED);

    private EnrolmentTable() {}
}
