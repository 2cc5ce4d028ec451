package org.samatcha.release.version;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.samatcha.base.BilingualText;

/** A change of a table that is not about one cell. */
public sealed interface TableChange {

    Step step();

    String table();

    BilingualText sentence();

    record TableGone(String table) implements TableChange {
        @Override
        public Step step() {
            return Step.MAJOR;
        }

        @Override
        public BilingualText sentence() {
            return BilingualText.of("ตาราง `" + table + "` ถูกตัดออก", "table `" + table + "` is gone");
        }
    }

    record TableAdded(String table, int rows) implements TableChange {
        @Override
        public Step step() {
            return Step.MINOR;
        }

        @Override
        public BilingualText sentence() {
            return BilingualText.of(
                    "ตาราง `" + table + "` ใหม่ " + rows + " แถว", "new table `" + table + "`, " + rows + " rows");
        }
    }

    record ColumnGone(String table, String column) implements TableChange {
        @Override
        public Step step() {
            return Step.MAJOR;
        }

        @Override
        public BilingualText sentence() {
            return BilingualText.of(
                    "คอลัมน์ `" + table + "." + column + "` ถูกตัดออก",
                    "column `" + table + "." + column + "` is gone");
        }
    }

    record ColumnAdded(String table, String column) implements TableChange {
        @Override
        public Step step() {
            return Step.MINOR;
        }

        @Override
        public BilingualText sentence() {
            return BilingualText.of(
                    "คอลัมน์ใหม่ `" + table + "." + column + "`", "new column `" + table + "." + column + "`");
        }
    }

    /** The type, unit or key of something is another, so that the same name no longer means the same. */
    record Redefined(String table, String what) implements TableChange {
        @Override
        public Step step() {
            return Step.MAJOR;
        }

        @Override
        public BilingualText sentence() {
            return BilingualText.of(
                    "`" + table + "` เปลี่ยน " + what + " จึงไม่ได้เทียบค่าเดิม",
                    "`" + table + "` has another " + what + "; its values are not compared");
        }
    }

    /** @param byYear rows by year, where the table has years */
    record RowsAdded(String table, int rows, SortedMap<Long, Integer> byYear) implements TableChange {

        public RowsAdded {
            byYear = new TreeMap<>(byYear);
        }

        @Override
        public Step step() {
            return Step.MINOR;
        }

        @Override
        public BilingualText sentence() {
            String years = byYear.isEmpty() ? "" : " (" + years() + ")";
            return BilingualText.of(
                    "`" + table + "` เพิ่ม " + rows + " แถว" + years, rows + " rows added to `" + table + "`" + years);
        }

        private String years() {
            return byYear.entrySet().stream()
                    .map((Map.Entry<Long, Integer> year) -> year.getKey() + ": " + year.getValue())
                    .reduce((one, other) -> one + ", " + other)
                    .orElseThrow();
        }
    }
}
