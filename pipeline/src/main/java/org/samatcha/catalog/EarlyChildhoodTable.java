package org.samatcha.catalog;

import static org.samatcha.catalog.CuratedColumn.Type.INT;
import static org.samatcha.catalog.CuratedColumn.Type.LONG;
import static org.samatcha.catalog.CuratedColumn.Type.TEXT;

import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.base.YearKind;
import org.samatcha.capture.SourceProfile.Form;

/**
 * Children aged 0–5, their development screening (DSPM) and who cares for them.
 *
 * <p>Source: screening records of health centres; for counts the Ministry of Public Health, Health Data Center, report
 * DSPM by screening age. Fiscal year: October to September.
 */
public final class EarlyChildhoodTable {

    private static final FieldType FLAG = Field.codes("0", "1");
    private static final FieldType SCREENING_AGE = Field.codes("9", "18", "30", "42", "60");

    static final InputTable CHILDREN = new InputTable(
            "early_childhood",
            Form.ROWS,
            "child aged 0–5 in a fiscal year",
            List.of(
                    Field.needed("fiscal_year", new FieldType.Year(), "ปีงบประมาณ", "Fiscal year"),
                    Field.needed("district_code", new FieldType.District(), "รหัสอำเภอ", "District code"),
                    SharedColumns.CITIZEN_ID,
                    SharedColumns.SEX_FIELD,
                    SharedColumns.BIRTH_DATE,
                    Field.optional("screening_age", SCREENING_AGE, "อายุที่ต้องคัดกรอง", "Screening age in months"),
                    Field.optional(
                            "first_result",
                            Field.codes("normal", "suspect", "refer", "not_screened"),
                            "ผลคัดกรอง",
                            "Result of the first screening"),
                    Field.optional("suspect_gm", FLAG, "GM", "Suspected: gross motor"),
                    Field.optional("suspect_fm", FLAG, "FM", "Suspected: fine motor"),
                    Field.optional("suspect_rl", FLAG, "RL", "Suspected: receptive language"),
                    Field.optional("suspect_el", FLAG, "EL", "Suspected: expressive language"),
                    Field.optional("suspect_ps", FLAG, "PS", "Suspected: personal and social"),
                    Field.optional(
                            "follow_result",
                            Field.codes("normal", "delayed", "pending", "lost"),
                            "ผลติดตาม",
                            "Result of the follow-up within 30 days"),
                    Field.optional(
                            "attends", Field.codes("child_centre", "school", "home"), "การดูแล", "Where cared for"),
                    SharedColumns.POVERTY_FIELD,
                    SharedColumns.DISABILITY_FIELD),
            List.of("fiscal_year", "citizen_id"));

    static final InputTable COUNTS = new InputTable(
            "early_childhood",
            Form.COUNTS,
            "area, fiscal year and screening age",
            List.of(
                    Field.needed("fiscal_year", new FieldType.Year(), "ปีงบประมาณ", "Fiscal year"),
                    Field.needed("district_code", new FieldType.District(), "รหัสพื้นที่", "Area code"),
                    Field.needed("screening_age", SCREENING_AGE, "อายุที่ต้องคัดกรอง", "Screening age in months"),
                    Field.needed("target", new FieldType.Count(), "เป้าหมาย", "Children due"),
                    Field.needed("screened", new FieldType.Count(), "คัดกรอง", "Children screened"),
                    Field.needed("normal_first", new FieldType.Count(), "สมวัยครั้งแรก", "On track at first"),
                    Field.needed(
                            "suspect_wait", new FieldType.Count(), "สงสัยล่าช้า", "Suspected, come back in 30 days"),
                    Field.needed("refer", new FieldType.Count(), "ส่งต่อทันที", "Referred at once"),
                    Field.needed("followed", new FieldType.Count(), "ติดตามได้", "Suspected and followed up"),
                    Field.needed("normal_after", new FieldType.Count(), "สมวัยหลังติดตาม", "On track after follow-up"),
                    Field.needed("pending", new FieldType.Count(), "อยู่ระหว่างติดตาม", "Follow-up pending"),
                    Field.needed("lost", new FieldType.Count(), "ติดตามไม่ได้", "Lost to follow-up")),
            List.of("fiscal_year", "district_code", "screening_age"));

    public static final DatasetCard CARD = new DatasetCard(
            "early_childhood",
            BilingualText.of("เด็กปฐมวัย", "Early childhood"),
            "child aged 0–5 in a fiscal year, or a count of them by screening age",
            "fiscal_year",
            YearKind.FISCAL,
            "Screening records of health centres; Ministry of Public Health, Health Data Center (DSPM)",
            List.of(CHILDREN, COUNTS),
            List.of(
                    SharedColumns.AREA,
                    CuratedColumn.of("fiscal_year", INT, "ปีงบประมาณ", "Fiscal year (BE)"),
                    CuratedColumn.of("children", LONG, "จำนวนเด็ก", "Children; 0 where only screening is stated"),
                    SharedColumns.LEARNER,
                    SharedColumns.REGISTRATION,
                    SharedColumns.SEX_CODE,
                    SharedColumns.AGE,
                    CuratedColumn.of(
                            "screening_age", INT, "อายุที่ต้องคัดกรอง", "Screening age in months; null: none due"),
                    count("target", "เป้าหมาย", "Children due for screening"),
                    count("screened", "คัดกรอง", "Children screened"),
                    count("normal_first", "สมวัยครั้งแรก", "On track at the first screening"),
                    count("suspect", "สงสัยล่าช้า", "Suspected: come back in 30 days, and referred"),
                    count("refer", "ส่งต่อทันที", "Referred at once"),
                    count("followed", "ติดตามได้", "Suspected and followed up"),
                    count("normal_after", "สมวัยหลังติดตาม", "On track after follow-up"),
                    count("pending", "อยู่ระหว่างติดตาม", "Suspected, follow-up pending"),
                    count("lost", "ติดตามไม่ได้", "Suspected, lost to follow-up"),
                    count("suspect_gm", "สงสัย GM", "Suspected: gross motor"),
                    count("suspect_fm", "สงสัย FM", "Suspected: fine motor"),
                    count("suspect_rl", "สงสัย RL", "Suspected: receptive language"),
                    count("suspect_el", "สงสัย EL", "Suspected: expressive language"),
                    count("suspect_ps", "สงสัย PS", "Suspected: personal and social"),
                    CuratedColumn.of("attends", TEXT, "การดูแล", "child_centre, school or home"),
                    SharedColumns.POVERTY_CODE,
                    SharedColumns.DISABILITY_CODE,
                    SharedColumns.SOURCE_FILE,
                    SharedColumns.SOURCE_LINE),
            DatasetCard.Presence.EXPECTED);

    private static CuratedColumn count(String name, String th, String en) {
        return CuratedColumn.of(name, LONG, th, en);
    }

    private EarlyChildhoodTable() {}
}
