package org.samatcha.check;

import java.util.List;
import java.util.regex.Pattern;
import org.samatcha.capture.RawRow;
import org.samatcha.catalog.Field;
import org.samatcha.catalog.FieldType;
import org.samatcha.catalog.InputTable;

/** Takes personal numbers and names out of texts that people will read. */
public final class Mask {

    /** What stands in the place of something personal. */
    public static final String MASKED = "•••";

    private static final int LONGEST = 200;

    /**
     * Eleven or more digits, Arabic or Thai, also with spaces or hyphens between; a G-code; a number in exponent form.
     */
    private static final Pattern PERSONAL = Pattern.compile(
            "[Gg][\\s-]?(?:[0-9๐-๙][\\s-]?){10,}|(?:[0-9๐-๙][\\s-]?){10,}[0-9๐-๙]|[0-9๐-๙]+[.,][0-9๐-๙]+[eE][+-]?[0-9๐-๙]+");

    private Mask() {}

    /** {@code text} without anything that looks like a personal number, and not longer than a line. */
    public static String text(String text) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return cut.length() < 8 ? cut : PERSONAL.matcher(cut).replaceAll(MASKED);
    }

    /**
     * A row as it stands in its file, masked. In tables about people the cells of numbers and names are masked whatever
     * they hold.
     */
    public static String row(RawRow row, InputTable table) {
        List<String> personal = table.fields().stream()
                .filter(field ->
                        field.type() instanceof FieldType.Person || field.type() instanceof FieldType.PersonName)
                .map(Field::name)
                .map(row::text)
                .filter(value -> !value.isEmpty())
                .toList();
        StringBuilder text = new StringBuilder();
        for (String cell : row.cells()) {
            text.append(text.isEmpty() ? "" : ",").append(personal.contains(cell.strip()) ? MASKED : text(cell));
        }
        return text.toString();
    }

    /** A row that could not be split into cells: in tables about people nothing of it is shown. */
    public static String broken(String text, InputTable table) {
        return table.isAboutPeople() ? MASKED : text(text);
    }
}
