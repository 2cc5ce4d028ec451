package org.samatcha.catalog;

import static org.samatcha.catalog.CuratedColumn.Type.INT;
import static org.samatcha.catalog.CuratedColumn.Type.LONG;

import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.base.YearKind;
import org.samatcha.capture.SourceProfile.Form;

/**
 * Registered population on 31 December.
 *
 * <p>Source: Department of Provincial Administration, population by registration; by single age and sex, or all ages
 * together.
 */
public final class PopulationTable {

    /** The age that stands for itself and every higher one. */
    public static final int OLDEST_AGE = 101;

    static final InputTable COUNTS = new InputTable(
            "population",
            Form.COUNTS,
            "district, year, sex and age",
            List.of(
                    Field.needed("year", new FieldType.Year(), "ปี พ.ศ.", "Year"),
                    Field.needed("district_code", new FieldType.District(), "รหัสอำเภอ", "District code"),
                    Field.optional("district_name", new FieldType.DistrictName(), "อำเภอ", "District"),
                    Field.optional("sex", SharedColumns.SEX, "เพศ", "Sex; blank: both together"),
                    Field.optional(
                            "age",
                            new FieldType.Decimal(0, OLDEST_AGE),
                            "อายุ",
                            "Age in completed years; blank: all ages together"),
                    Field.needed("population", new FieldType.Count(), "จำนวน", "People")),
            List.of("year", "district_code", "sex", "age"));

    public static final DatasetCard CARD = new DatasetCard(
            "population",
            BilingualText.of("ประชากรตามทะเบียน", "Registered population"),
            "area, year, sex and age",
            "year",
            YearKind.CALENDAR,
            "Department of Provincial Administration, registered population on 31 December",
            List.of(COUNTS),
            List.of(
                    SharedColumns.AREA,
                    CuratedColumn.of("year", INT, "ปี พ.ศ.", "Year (BE), on 31 December"),
                    SharedColumns.SEX_CODE,
                    CuratedColumn.of("age", INT, "อายุ", "Age in completed years, 101 = 101 and over; null: all ages"),
                    CuratedColumn.of("population", LONG, "จำนวน", "People"),
                    SharedColumns.SOURCE_FILE,
                    SharedColumns.SOURCE_LINE),
            DatasetCard.Presence.EXPECTED);

    private PopulationTable() {}
}
