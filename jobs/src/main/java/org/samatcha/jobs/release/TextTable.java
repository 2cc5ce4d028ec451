package org.samatcha.jobs.release;

import java.io.PrintWriter;
import java.util.List;

/** Lines with aligned columns, as a terminal shows them. */
final class TextTable {

    private static final String BETWEEN = "  ";

    private TextTable() {}

    static void print(List<String> header, List<List<String>> lines, PrintWriter out) {
        int[] widths = new int[header.size()];
        for (int column = 0; column < widths.length; column++) {
            int place = column;
            widths[column] = Math.max(
                    width(header.get(column)),
                    lines.stream()
                            .mapToInt(line -> width(line.get(place)))
                            .max()
                            .orElse(0));
        }
        print(header, widths, out);
        lines.forEach(line -> print(line, widths, out));
    }

    private static void print(List<String> line, int[] widths, PrintWriter out) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String value = line.get(column);
            text.append(value).append(" ".repeat(widths[column] - width(value))).append(BETWEEN);
        }
        out.println(text.toString().stripTrailing());
    }

    /** Columns of a terminal: Thai vowels and tone marks above and below a letter take none. */
    private static int width(String text) {
        return (int) text.codePoints()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                .count();
    }
}
