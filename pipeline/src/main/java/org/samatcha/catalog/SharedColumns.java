package org.samatcha.catalog;

import static org.samatcha.catalog.CuratedColumn.Type.INT;
import static org.samatcha.catalog.CuratedColumn.Type.LONG;
import static org.samatcha.catalog.CuratedColumn.Type.TEXT;

/** Columns that mean the same in every dataset that has them, so that their words are written once. */
final class SharedColumns {

    static final FieldType SEX = Field.codes("female", "male");
    static final FieldType POVERTY = Field.codes("not_poor", "poor", "extremely_poor");

    static final CuratedColumn AREA =
            CuratedColumn.of("area_code", TEXT, "รหัสพื้นที่", "Area code (district 4 digits, province 2)");
    static final CuratedColumn LEARNER = CuratedColumn.of(
            "learner", LONG, "รหัสแฝงของผู้เรียน", "Pseudonym of the learner; null when the number is blank");
    static final CuratedColumn REGISTRATION =
            CuratedColumn.of("registration", TEXT, "สถานะทะเบียนราษฎร", "Civil registration: citizen, g_code or none");
    static final CuratedColumn SEX_CODE = CuratedColumn.of("sex", TEXT, "เพศ", "Sex: female or male");
    static final CuratedColumn AGE =
            CuratedColumn.of("age", INT, "อายุ (ปีเต็ม)", "Age in completed years on 16 May of the year");
    static final CuratedColumn GRADE =
            CuratedColumn.of("grade", TEXT, "ชั้น", "Grade: 01–03 อ.1–3, 04–09 ป.1–6, 10–15 ม.1–6, 16–18 ปวช.1–3");
    static final CuratedColumn LEVEL =
            CuratedColumn.of("level", TEXT, "ระดับ", "Level: pre_primary, primary, lower_secondary, upper_secondary");
    static final CuratedColumn POVERTY_CODE = CuratedColumn.of(
            "poverty", TEXT, "ความยากจน", "Poverty: not_poor, poor, extremely_poor; null when not screened");
    static final CuratedColumn DISABILITY_CODE =
            CuratedColumn.of("disability", TEXT, "ความพิการ", "Disability: disabled or not_disabled");
    static final CuratedColumn SOURCE_FILE = CuratedColumn.of("source_file", TEXT, "แฟ้มต้นทาง", "Source file");
    static final CuratedColumn SOURCE_LINE =
            CuratedColumn.of("source_line", LONG, "บรรทัดต้นทาง", "Line of the source file");

    static final Field CITIZEN_ID =
            Field.optional("citizen_id", new FieldType.Person(), "เลขประจำตัวประชาชน", "Citizen id or G-code");
    static final Field BIRTH_DATE = Field.needed("birth_date", new FieldType.Day(), "วันเกิด", "Date of birth");
    static final Field SEX_FIELD = Field.needed("sex", SEX, "เพศ", "Sex");
    static final Field POVERTY_FIELD = Field.optional("poverty", POVERTY, "ความยากจน", "Poverty (EEF screening)");
    static final Field DISABILITY_FIELD = Field.optional(
            "disability", new FieldType.Text(), "ความพิการ", "Kind of disability; blank when there is none");

    private SharedColumns() {}
}
