package org.samatcha.catalog;

import static org.samatcha.catalog.CuratedColumn.Type.LONG;
import static org.samatcha.catalog.CuratedColumn.Type.TEXT;

import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.base.YearKind;
import org.samatcha.capture.SourceProfile.Form;

/** The registry of schools, with the three codes that other sources may use. */
public final class SchoolsTable {

    private static final FieldType AGENCY = Field.codes("obec", "opec", "dole", "vec", "lao", "onb");

    static final InputTable SCHOOLS = new InputTable(
            "schools",
            Form.ROWS,
            "school",
            List.of(
                    Field.needed("school_id", new FieldType.SchoolCode(), "รหัสโรงเรียน 10 หลัก", "School code"),
                    Field.optional("smis_code", new FieldType.SchoolCode(), "รหัส SMIS", "SMIS code (8 digits)"),
                    Field.optional("obec_code", new FieldType.SchoolCode(), "รหัส OBEC", "OBEC code (6 digits)"),
                    Field.needed("name", new FieldType.Text(), "ชื่อโรงเรียน", "Name"),
                    Field.needed("agency", AGENCY, "สังกัด", "Agency"),
                    Field.optional("tambon_code", new FieldType.Tambon(), "รหัสตำบล", "Tambon code"),
                    Field.optional("tambon_name", new FieldType.Text(), "ตำบล", "Tambon"),
                    Field.needed("district_name", new FieldType.DistrictName(), "อำเภอ", "District"),
                    Field.optional(
                            "municipal", Field.codes("municipal", "non_municipal"), "ในเขตเทศบาล", "In a municipality"),
                    Field.optional(
                            "flexible",
                            Field.codes("flexible", "standard"),
                            "จัดการศึกษายืดหยุ่น",
                            "Flexible education")),
            List.of("school_id"));

    public static final DatasetCard CARD = new DatasetCard(
            "schools",
            BilingualText.of("ทะเบียนโรงเรียน", "Schools"),
            "school",
            "",
            YearKind.ACADEMIC,
            "School registry of the province: codes, agency, place",
            List.of(SCHOOLS),
            List.of(
                    CuratedColumn.of("school_id", TEXT, "รหัสโรงเรียน", "School code (10 digits)"),
                    CuratedColumn.of("smis_code", TEXT, "รหัส SMIS", "SMIS code (8 digits)"),
                    CuratedColumn.of("obec_code", TEXT, "รหัส OBEC", "OBEC code (6 digits)"),
                    CuratedColumn.of("name", TEXT, "ชื่อโรงเรียน", "Name"),
                    SharedColumns.AREA,
                    CuratedColumn.of("tambon_code", TEXT, "รหัสตำบล", "Tambon code, after all splits"),
                    CuratedColumn.of("agency", TEXT, "สังกัด", "Agency"),
                    CuratedColumn.of("municipal", TEXT, "เขตเทศบาล", "municipal or non_municipal"),
                    CuratedColumn.of("flexible", TEXT, "การศึกษายืดหยุ่น", "flexible or standard"),
                    SharedColumns.SOURCE_FILE,
                    CuratedColumn.of("source_line", LONG, "บรรทัดต้นทาง", "Line of the source file")),
            DatasetCard.Presence.EXPECTED);

    private SchoolsTable() {}
}
