package org.samatcha.catalog;

import static org.samatcha.catalog.CuratedColumn.Type.INT;
import static org.samatcha.catalog.CuratedColumn.Type.LONG;
import static org.samatcha.catalog.CuratedColumn.Type.TEXT;

import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.base.YearKind;
import org.samatcha.capture.SourceProfile.Form;

/**
 * Children found outside the system in an academic year, why they left, and what the follow-up found.
 *
 * <p>Source: registers in the layout of Thailand Zero Dropout: births known to the Department of Provincial
 * Administration that are in no enrolment database.
 */
public final class DropoutTable {

    static final InputTable CHILDREN = new InputTable(
            "dropout",
            Form.ROWS,
            "child found outside the system in an academic year",
            List.of(
                    Field.needed("academic_year", new FieldType.Year(), "ปีการศึกษา", "Academic year"),
                    SharedColumns.CITIZEN_ID,
                    Field.optional("title", new FieldType.Text(), "คำนำหน้า", "Title"),
                    Field.optional("first_name", new FieldType.PersonName(), "ชื่อ", "First name"),
                    Field.optional("last_name", new FieldType.PersonName(), "นามสกุล", "Last name"),
                    SharedColumns.SEX_FIELD,
                    SharedColumns.BIRTH_DATE,
                    Field.needed("district_code", new FieldType.District(), "รหัสอำเภอ", "District code"),
                    Field.optional(
                            "left_grade",
                            new FieldType.SchoolGrade(),
                            "ชั้นที่ออก",
                            "Grade left; blank: never enrolled"),
                    Field.optional("left_school_id", new FieldType.SchoolCode(), "รหัสโรงเรียนเดิม", "School left"),
                    Field.optional(
                            "reason", new FieldType.Code(LeavingReason.ids()), "สาเหตุ", "Reason for leaving (OBEC)"),
                    Field.needed(
                            "follow_up",
                            Field.codes(
                                    "studying",
                                    "returned",
                                    "alternative",
                                    "training_or_work",
                                    "abroad",
                                    "not_found",
                                    "refused",
                                    "not_followed"),
                            "ผลการติดตาม",
                            "Result of the follow-up"),
                    SharedColumns.POVERTY_FIELD,
                    SharedColumns.DISABILITY_FIELD),
            List.of("academic_year", "citizen_id"));

    public static final DatasetCard CARD = new DatasetCard(
            "dropout",
            BilingualText.of("เด็กนอกระบบ", "Children outside the system"),
            "child found outside the system in an academic year",
            "academic_year",
            YearKind.ACADEMIC,
            "Register of children outside the system and its follow-up (Thailand Zero Dropout)",
            List.of(CHILDREN),
            List.of(
                    SharedColumns.AREA,
                    CuratedColumn.of("academic_year", INT, "ปีการศึกษา", "Academic year (BE)"),
                    CuratedColumn.of("children", LONG, "จำนวนเด็ก", "Children; 1 on a person's row"),
                    SharedColumns.LEARNER,
                    SharedColumns.REGISTRATION,
                    SharedColumns.SEX_CODE,
                    SharedColumns.AGE,
                    SharedColumns.GRADE,
                    SharedColumns.LEVEL,
                    SharedColumns.POVERTY_CODE,
                    SharedColumns.DISABILITY_CODE,
                    CuratedColumn.of("reason", TEXT, "สาเหตุ", "Reason for leaving"),
                    CuratedColumn.of("reason_class", TEXT, "ประเภทสาเหตุ", "dropout, transfer or not_applicable"),
                    CuratedColumn.of("follow_up", TEXT, "ผลการติดตาม", "Result of the follow-up"),
                    SharedColumns.SOURCE_FILE,
                    SharedColumns.SOURCE_LINE),
            DatasetCard.Presence.EXPECTED);

    private DropoutTable() {}
}
