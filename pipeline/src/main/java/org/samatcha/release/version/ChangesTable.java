package org.samatcha.release.version;

import static org.samatcha.release.Column.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.samatcha.base.BilingualText;
import org.samatcha.release.Code;
import org.samatcha.release.ReleasedTable;
import org.samatcha.release.TableSpec;

/** Every cell that is not what it was in the release before, with why: {@code changes.csv}. */
public final class ChangesTable {

    private ChangesTable() {}

    private static final TableSpec SPEC = new TableSpec(
            "changes",
            BilingualText.of("หนึ่งแถวต่อช่องที่เปลี่ยน", "one row per cell that changed"),
            List.of(
                    text("table", "ตาราง", "Table"),
                    text("row", "แถว ตามคอลัมน์กุญแจ", "Row, by its key columns"),
                    text("column", "คอลัมน์ ว่างเมื่อทั้งแถวหายไป", "Column; empty when the whole row is gone"),
                    text(
                            "was",
                            "ค่าเดิม ว่างเมื่อไม่มี หรือเมื่อไม่เปิดเผยแล้ว",
                            "What stood there before; empty when nothing did, and when it is withheld now"),
                    text("now", "ค่าใหม่", "What stands there now; empty when nothing does"),
                    text("step", "ระดับการเปลี่ยน", "major, minor or patch")
                            .coded(Arrays.stream(Step.values())
                                    .map(step -> new Code(id(step), step.words()))
                                    .toList()),
                    text("why", "เหตุผล", "Why, as far as the two releases tell")
                            .coded(Arrays.stream(Reason.values())
                                    .map(reason -> new Code(id(reason), reason.words()))
                                    .toList()),
                    text("why_th", "เหตุผลภาษาไทย", "Why, in Thai"),
                    text("why_en", "เหตุผลภาษาอังกฤษ", "Why, in English")),
            List.of("table", "row", "column"));

    public static ReleasedTable of(Difference difference) {
        return new ReleasedTable(
                SPEC,
                difference.cells().stream()
                        .map(cell -> new Object[] {
                            cell.table(),
                            cell.key(),
                            emptyIsNone(cell.column()),
                            emptyIsNone(cell.was()),
                            emptyIsNone(cell.is()),
                            id(cell.step()),
                            id(cell.reason()),
                            cell.reason().words().th(),
                            cell.reason().words().en()
                        })
                        .toList());
    }

    private static String emptyIsNone(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
