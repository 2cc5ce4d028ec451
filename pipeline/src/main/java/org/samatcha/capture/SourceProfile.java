package org.samatcha.capture;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How one real source maps to a dataset: a YAML file, so that another province writes a profile and not Java.
 *
 * @param id names the profile in accounts and notices
 * @param dataset the dataset of the catalogue that its rows belong to
 * @param form which input shape of that dataset: its people or its counts
 * @param folders names of folders whose files, at whatever depth, are tried with this profile first
 * @param delimiter between fields of a text; when not said, comma, semicolon, tab and bar are tried
 * @param headerRows how many rows the header takes, from the first that holds a name; 1 when not said
 * @param header the names of all columns, in order, for files that come without a header row
 * @param columns canonical column → the headers it may stand under
 * @param missing cells that mean "not known"; they become blank
 * @param only canonical column → pattern of the values that are ours; other rows are left out, for example other
 *     provinces
 * @param totals which rows are totals: dropped as data, kept to reconcile
 * @param unpivot how one wide row becomes several
 * @param constants canonical column → its value on every row that does not say otherwise
 * @param fileName canonical column → a pattern whose first group, found in the file's name or else in its folders', is
 *     its value
 */
public record SourceProfile(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) String dataset,
        Form form,
        List<String> folders,
        String delimiter,
        int headerRows,
        List<String> header,
        @JsonProperty(required = true) Map<String, SourceColumn> columns,
        List<String> missing,
        Map<String, String> only,
        TotalRows totals,
        Unpivot unpivot,
        Map<String, String> constants,
        Map<String, String> fileName)
        implements Serializable {

    private static final String ANY_DELIMITER = ",;\t|";

    /** What one row stands for. */
    public enum Form {
        /** One person or thing. */
        ROWS,
        /** Many people, already counted. */
        COUNTS
    }

    public SourceProfile {
        form = form == null ? Form.ROWS : form;
        folders = folders == null ? List.of() : List.copyOf(folders);
        delimiter = delimiter == null ? "" : delimiter;
        headerRows = headerRows == 0 ? 1 : headerRows;
        header = header == null ? List.of() : List.copyOf(header);
        columns = new LinkedHashMap<>(columns);
        missing = missing == null ? List.of() : List.copyOf(missing);
        only = only == null ? Map.of() : new LinkedHashMap<>(only);
        totals = totals == null ? TotalRows.NONE : totals;
        unpivot = unpivot == null ? Unpivot.NONE : unpivot;
        constants = constants == null ? Map.of() : new LinkedHashMap<>(constants);
        fileName = fileName == null ? Map.of() : new LinkedHashMap<>(fileName);
        if (delimiter.length() > 1) {
            throw new ProfileException("the delimiter must be one character, got [" + delimiter + "]");
        }
        if (headerRows < 1 || headerRows > 10) {
            throw new ProfileException("header_rows must be from 1 to 10, got [" + headerRows + "]");
        }
    }

    /** The delimiters to try, in order. */
    List<Character> delimiters() {
        String tried = delimiter.isEmpty() ? ANY_DELIMITER : delimiter;
        return tried.chars().mapToObj(c -> (char) c).toList();
    }

    /** Whether a file lies in a folder of one of the names, at whatever depth. */
    boolean namesFolderOf(ByteSource source) {
        return source.folders().stream().anyMatch(folders::contains);
    }

    /** Every column that a row of this profile has, in the order of the file. */
    public List<String> columnNames() {
        List<String> names = new ArrayList<>(columns.keySet());
        unpivot.columns().forEach(name -> addNew(names, name));
        constants.keySet().forEach(name -> addNew(names, name));
        fileName.keySet().forEach(name -> addNew(names, name));
        return names;
    }

    /** Whether a column helps to tell which rows are totals, or not ours. */
    public boolean tellsRows(String column) {
        return only.containsKey(column)
                || totals.match().containsKey(column)
                || Stream.of(totals.in(), totals.blankKeys(), totals.within())
                        .anyMatch(named -> named.contains(column));
    }

    private static void addNew(List<String> names, String name) {
        if (!names.contains(name)) {
            names.add(name);
        }
    }
}
