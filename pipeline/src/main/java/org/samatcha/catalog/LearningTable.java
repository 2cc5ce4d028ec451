package org.samatcha.catalog;

import static org.samatcha.catalog.CuratedColumn.Type.INT;
import static org.samatcha.catalog.CuratedColumn.Type.LONG;
import static org.samatcha.catalog.CuratedColumn.Type.TEXT;

import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.base.YearKind;
import org.samatcha.capture.SourceProfile.Form;

/** Participants of learning places by sex and age band. Source: the Learning City register of the foundation. */
public final class LearningTable {

    private static final FieldType KIND =
            Field.codes("library", "museum", "community_centre", "dole_centre", "temple", "digital");
    private static final FieldType AGE_BAND = Field.codes("under_15", "15_24", "25_59", "60_over");

    static final InputTable COUNTS = new InputTable(
            "learning",
            Form.COUNTS,
            "learning place, year, sex and age band",
            List.of(
                    Field.needed("year", new FieldType.Year(), "ปี พ.ศ.", "Year"),
                    Field.needed("place_id", new FieldType.Text(), "รหัสแหล่งเรียนรู้", "Learning place"),
                    Field.optional("place_name", new FieldType.Text(), "ชื่อแหล่งเรียนรู้", "Name of the place"),
                    Field.needed("place_kind", KIND, "ประเภท", "Kind of place"),
                    Field.needed("district_code", new FieldType.District(), "รหัสอำเภอ", "District code"),
                    SharedColumns.SEX_FIELD,
                    Field.needed("age_band", AGE_BAND, "ช่วงอายุ", "Age band"),
                    Field.needed("participants", new FieldType.Count(), "จำนวนผู้เข้าร่วม", "Participants")),
            List.of("year", "place_id", "sex", "age_band"));

    public static final DatasetCard CARD = new DatasetCard(
            "learning",
            BilingualText.of("แหล่งเรียนรู้", "Learning places"),
            "learning place, year, sex and age band",
            "year",
            YearKind.CALENDAR,
            "Register of learning places and their participants (Learning City)",
            List.of(COUNTS),
            List.of(
                    SharedColumns.AREA,
                    CuratedColumn.of("year", INT, "ปี พ.ศ.", "Year (BE)"),
                    CuratedColumn.of("place_id", TEXT, "รหัสแหล่งเรียนรู้", "Learning place"),
                    CuratedColumn.of("place_kind", TEXT, "ประเภท", "Kind of place"),
                    SharedColumns.SEX_CODE,
                    CuratedColumn.of("age_band", TEXT, "ช่วงอายุ", "Age band: under_15, 15_24, 25_59, 60_over"),
                    CuratedColumn.of("participants", LONG, "จำนวนผู้เข้าร่วม", "Participants"),
                    SharedColumns.SOURCE_FILE,
                    SharedColumns.SOURCE_LINE),
            DatasetCard.Presence.OPTIONAL);

    private LearningTable() {}
}
