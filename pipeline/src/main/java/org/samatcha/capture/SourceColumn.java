package org.samatcha.capture;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a canonical column stands in a source, and how its cells are read.
 *
 * @param names headers it may stand under, in any spelling that {@link HeaderText} makes equal
 * @param need whether a file without it is refused
 * @param take how many leading characters of a cell count, for example 4 of a tambon's 6; 0 for all
 * @param century the first two digits of years that a source writes with two, for example {@code "25"}; blank when the
 *     source writes four, and then a year of two digits is refused
 * @param codes value in the file → code; a value that is neither in the map nor a code is left for the checks to refuse
 */
public record SourceColumn(List<String> names, Need need, int take, String century, Map<String, String> codes)
        implements Serializable {

    private static final Pattern SHORT_YEAR = Pattern.compile("(|.*[^0-9])([0-9]{2})");
    private static final Pattern LONG_YEAR = Pattern.compile(".*[0-9]{4}.*");

    /** Whether a file must have the column. */
    public enum Need {
        REQUIRED,
        OPTIONAL
    }

    public SourceColumn {
        names = names == null ? List.of() : List.copyOf(names);
        need = need == null ? Need.REQUIRED : need;
        century = century == null ? "" : century;
        codes = codes == null ? Map.of() : new LinkedHashMap<>(codes);
        Map<String, String> normal = new LinkedHashMap<>();
        codes.forEach((value, code) -> normal.put(ThaiText.normalise(value), code));
        codes = normal;
        if (names.isEmpty()) {
            throw new ProfileException("a column needs names, the headers that it may stand under");
        }
        if (take < 0 || !century.matches("|[0-9]{2}")) {
            throw new ProfileException(
                    "take is a number of characters and century two digits, got [" + take + "] and [" + century + "]");
        }
    }

    /** The code for a normalised cell; the cell itself when no code is known for it. */
    String code(String cell) {
        if (take == 0 && century.isEmpty()) {
            return codes.isEmpty() ? cell : codes.getOrDefault(cell, cell);
        }
        String kept = take > 0 && cell.length() > take ? cell.substring(0, take) : cell;
        String dated = century.isEmpty() ? kept : withCentury(ThaiText.asciiDigits(kept));
        return codes.getOrDefault(dated, dated);
    }

    private String withCentury(String text) {
        Matcher year = SHORT_YEAR.matcher(text);
        return year.matches() && !LONG_YEAR.matcher(text).matches() ? year.group(1) + century + year.group(2) : text;
    }
}
