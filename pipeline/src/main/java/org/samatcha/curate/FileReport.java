package org.samatcha.curate;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.samatcha.check.Notice;
import org.samatcha.curate.correction.Touched;

/**
 * What a pass over one file found.
 *
 * @param timesByRule how often each rule was broken
 * @param examples the first notices of each rule, with masked values
 * @param lossByRule rows that each rule set aside
 * @param peopleByYear year of its accepted rows (BE; 0 for datasets without a year) → how many people they stand for
 *     ({@link CountedColumn})
 * @param touched correction → what it did to the file
 */
public record FileReport(
        Account account,
        Map<String, Long> timesByRule,
        List<Notice> examples,
        Map<String, Loss> lossByRule,
        SortedMap<Integer, Long> peopleByYear,
        Map<String, Touched> touched)
        implements Serializable {

    /** The years of its accepted rows (BE). */
    public SortedSet<Integer> years() {
        return new TreeSet<>(peopleByYear.keySet());
    }
}
