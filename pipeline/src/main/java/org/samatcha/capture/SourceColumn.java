package org.samatcha.capture;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a canonical column stands in a source.
 *
 * @param names headers it may stand under, in any spelling that {@link HeaderText} makes equal
 * @param need whether a file without it is refused
 * @param codes value in the file → code; a value that is neither in the map nor a code is left for the checks to refuse
 */
public record SourceColumn(List<String> names, Need need, Map<String, String> codes) implements Serializable {

    /** Whether a file must have the column. */
    public enum Need {
        REQUIRED,
        OPTIONAL
    }

    public SourceColumn {
        names = List.copyOf(names);
        need = need == null ? Need.REQUIRED : need;
        codes = codes == null ? Map.of() : new LinkedHashMap<>(codes);
        Map<String, String> normal = new LinkedHashMap<>();
        codes.forEach((value, code) -> normal.put(ThaiText.normalise(value), code));
        codes = normal;
    }

    /** The code for a normalised cell; the cell itself when no code is known for it. */
    String code(String cell) {
        return codes.isEmpty() ? cell : codes.getOrDefault(cell, cell);
    }
}
