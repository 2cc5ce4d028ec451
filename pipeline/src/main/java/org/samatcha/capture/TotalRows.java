package org.samatcha.capture;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which rows of a source are totals.
 *
 * @param labels words that make a row a total when they fill one of the columns {@code in}
 * @param in the columns where a label may stand
 * @param blankKeys columns that are all blank on an unlabelled total
 * @param match canonical column → pattern of a value that only totals have, for example a province code
 * @param sums the count columns that a total states; empty for the cells of an unpivoted row
 * @param within columns that a total is stated for, for example the year; empty for the whole file
 */
public record TotalRows(
        List<String> labels,
        List<String> in,
        List<String> blankKeys,
        Map<String, String> match,
        List<String> sums,
        List<String> within)
        implements Serializable {

    static final TotalRows NONE = new TotalRows(List.of(), List.of(), List.of(), Map.of(), List.of(), List.of());

    public TotalRows {
        labels = labels == null
                ? List.of()
                : labels.stream().map(ThaiText::normalise).toList();
        in = in == null ? List.of() : List.copyOf(in);
        blankKeys = blankKeys == null ? List.of() : List.copyOf(blankKeys);
        match = match == null ? Map.of() : new LinkedHashMap<>(match);
        sums = sums == null ? List.of() : List.copyOf(sums);
        within = within == null ? List.of() : List.copyOf(within);
    }
}
