package org.samatcha.check;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.samatcha.capture.RawRow;
import org.samatcha.catalog.FieldType;
import org.samatcha.catalog.InputTable;

/** Takes personal numbers and names out of texts that people will read. */
public final class Mask {

    /** What stands in the place of something personal. */
    public static final String MASKED = "•••";

    private static final int LONGEST = 200;
    private static final int SHAPE = 20;

    /**
     * Eleven or more digits, Arabic or Thai, also with any one character between two of them, as a number is typed with
     * spaces or hyphens or by mistake; a G-code; a number in exponent form.
     */
    private static final Pattern PERSONAL = Pattern.compile(
            "(?:[Gg][^0-9๐-๙]?)?(?:[0-9๐-๙][^0-9๐-๙]?){10,}[0-9๐-๙]|[0-9๐-๙]+[.,][0-9๐-๙]+[eE][+-]?[0-9๐-๙]+");

    private Mask() {}

    /** {@code text} without anything that looks like a personal number, and not longer than a line. */
    public static String text(String text) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return numbers(cut);
    }

    /** {@code text} without anything that looks like a personal number. */
    static String numbers(String text) {
        return text.length() < 8 ? text : PERSONAL.matcher(text).replaceAll(MASKED);
    }

    /** The shape of a personal number: how long it is and what stands between its digits, nothing else. */
    static String shape(String number) {
        String cut = number.length() > SHAPE ? number.substring(0, SHAPE) + "…" : number;
        StringBuilder shape = new StringBuilder();
        cut.codePoints().forEach(c -> shape.appendCodePoint(Character.isDigit(c) ? '•' : isOfAWord(c) ? 'x' : c));
        return shape.toString();
    }

    /** Vowels and tones above and below a Thai letter are no letters to Unicode. */
    private static boolean isOfAWord(int c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /**
     * A row as people may read it. In tables about people only the canonical columns are shown, with numbers and names
     * masked whatever they hold: a source may have further columns about a child's parents and home.
     */
    public static String row(RawRow row, InputTable table) {
        if (!table.isAboutPeople()) {
            return row.cells().stream().map(Mask::text).collect(Collectors.joining(","));
        }
        return table.fields().stream()
                .filter(field -> row.columns().has(field.name()))
                .map(field -> field.name() + "=" + shown(row.text(field.name()), field.type()))
                .collect(Collectors.joining(","));
    }

    private static String shown(String value, FieldType type) {
        boolean personal = type instanceof FieldType.Person || type instanceof FieldType.PersonName;
        return personal && !value.isEmpty() ? MASKED : text(value);
    }

    /** A row that could not be split into cells: in tables about people nothing of it is shown. */
    public static String broken(String text, InputTable table) {
        return table.isAboutPeople() ? MASKED : text(text);
    }
}
