package org.samatcha.release.metadata;

import static org.samatcha.release.Column.text;
import static org.samatcha.release.Column.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.samatcha.base.BilingualText;
import org.samatcha.release.Column;
import org.samatcha.release.ReleasedTable;
import org.samatcha.release.TableSpec;

/** Every column of every table in both languages, as a table itself: {@code dictionary.csv}. */
public final class Dictionary {

    private static final TableSpec SPEC = new TableSpec(
            "dictionary",
            BilingualText.of("หนึ่งแถวต่อคอลัมน์", "one row per column"),
            List.of(
                    text("table", "ตาราง", "Table"),
                    whole("position", "ลำดับ", "Place in the table, from 1"),
                    text("column", "คอลัมน์", "Column"),
                    text("type", "ชนิด", "string, integer or number"),
                    text("meaning_th", "ความหมาย", "Meaning in Thai"),
                    text("meaning_en", "ความหมายอังกฤษ", "Meaning in English"),
                    text("unit_th", "หน่วย", "Unit in Thai"),
                    text("unit_en", "หน่วยอังกฤษ", "Unit in English"),
                    text("key", "เป็นกุญแจ", "yes where the column is part of the table's key"),
                    text("refers_to", "อ้างถึงตาราง", "Table whose rows its values are"),
                    text("codes_th", "รหัสและความหมาย", "Codes and what they mean, in Thai"),
                    text("codes_en", "รหัสและความหมายอังกฤษ", "Codes and what they mean, in English")),
            List.of("table", "column"));

    private Dictionary() {}

    public static ReleasedTable of(List<TableSpec> specs) {
        List<Object[]> rows = new ArrayList<>();
        for (TableSpec spec : specs) {
            for (int i = 0; i < spec.columns().size(); i++) {
                rows.add(row(spec, i, specs));
            }
        }
        return new ReleasedTable(SPEC, rows);
    }

    private static Object[] row(TableSpec spec, int place, List<TableSpec> specs) {
        Column column = spec.columns().get(place);
        String codesThai = column.codes().stream()
                .map(code -> code.value() + " = " + code.label().th())
                .collect(Collectors.joining("; "));
        String codesEnglish = column.codes().stream()
                .map(code -> code.value() + " = " + code.label().en())
                .collect(Collectors.joining("; "));
        return new Object[] {
            spec.name(),
            (long) place + 1,
            column.name(),
            column.type().frictionless(),
            column.meaning().th(),
            column.meaning().en(),
            column.unit().words().th(),
            column.unit().words().en(),
            spec.key().contains(column.name()) ? "yes" : null,
            findReference(spec, column, specs).orElse(null),
            codesThai.isEmpty() ? null : codesThai,
            codesEnglish.isEmpty() ? null : codesEnglish
        };
    }

    /** The table whose rows the values of a column are. */
    static Optional<String> findReference(TableSpec spec, Column column, List<TableSpec> specs) {
        return ForeignKey.of(spec, specs).stream()
                .filter(key -> key.columns().contains(column.name()))
                .map(ForeignKey::table)
                .findFirst();
    }
}
