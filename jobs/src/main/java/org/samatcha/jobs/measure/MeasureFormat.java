package org.samatcha.jobs.measure;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.samatcha.inequality.MeasureRow;

/** How measure commands print their rows: one row per measure, the same columns in every format. */
public enum MeasureFormat {
    CSV {
        @Override
        void print(List<List<String>> cells, PrintWriter out) {
            out.println(String.join(",", COLUMNS));
            cells.forEach(
                    row -> out.println(row.stream().map(MeasureFormat::quoted).collect(Collectors.joining(","))));
        }
    },
    JSON {
        @Override
        void print(List<List<String>> cells, PrintWriter out) {
            out.println("[");
            for (int i = 0; i < cells.size(); i++) {
                List<String> row = cells.get(i);
                String object = IntStream.range(0, COLUMNS.size())
                        .mapToObj(c -> "\"" + COLUMNS.get(c) + "\": " + jsonValue(c, row.get(c)))
                        .collect(Collectors.joining(", "));
                out.println("  {" + object + "}" + (i + 1 < cells.size() ? "," : ""));
            }
            out.println("]");
        }
    },
    TABLE {
        @Override
        void print(List<List<String>> cells, PrintWriter out) {
            int[] widths = IntStream.range(0, COLUMNS.size())
                    .map(c -> Math.max(
                            COLUMNS.get(c).length(),
                            cells.stream()
                                    .mapToInt(row -> row.get(c).length())
                                    .max()
                                    .orElse(0)))
                    .toArray();
            out.println(padded(COLUMNS, widths));
            cells.forEach(row -> out.println(padded(row, widths)));
        }
    };

    static final List<String> COLUMNS = List.of(
            "measure",
            "variant",
            "estimate",
            "se",
            "lower",
            "upper",
            "groups_used",
            "groups_left_out",
            "status",
            "note");

    private static final int FIRST_NUMBER = 2;
    private static final int LAST_NUMBER = 7;

    public void write(List<MeasureRow> rows, PrintWriter out) {
        print(rows.stream().map(MeasureFormat::cells).toList(), out);
        out.flush();
    }

    abstract void print(List<List<String>> cells, PrintWriter out);

    private static List<String> cells(MeasureRow row) {
        return List.of(
                row.measure(),
                row.variant(),
                number(row.estimate()),
                number(row.se()),
                number(row.lower()),
                number(row.upper()),
                Integer.toString(row.groupsUsed()),
                Integer.toString(row.groupsLeftOut()),
                row.status().name().toLowerCase(Locale.ROOT),
                row.note());
    }

    /** The shortest decimal that reads back as the same double; empty for none. */
    private static String number(double value) {
        return Double.isNaN(value) ? "" : Double.isInfinite(value) ? (value > 0 ? "inf" : "-inf") : plain(value);
    }

    private static String plain(double value) {
        return value == 0 ? "0" : written(new BigDecimal(Double.toString(value)).stripTrailingZeros());
    }

    /** 10, not 1E+1: whole numbers keep their zeros as far as a double is exact. */
    private static String written(BigDecimal value) {
        return value.scale() < 0 && value.precision() - value.scale() < 17 ? value.toPlainString() : value.toString();
    }

    private static String quoted(String cell) {
        return cell.matches("[^\",\r\n]*") ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    private static String jsonValue(int column, String cell) {
        if (column >= FIRST_NUMBER && column <= LAST_NUMBER) {
            return cell.isEmpty() || cell.endsWith("inf") ? "null" : cell;
        }
        return "\"" + cell.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String padded(List<String> cells, int[] widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(c -> c >= FIRST_NUMBER && c <= LAST_NUMBER
                        ? " ".repeat(widths[c] - cells.get(c).length()) + cells.get(c)
                        : cells.get(c) + " ".repeat(widths[c] - cells.get(c).length()))
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }
}
