package org.samatcha.curate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.samatcha.catalog.DatasetCard;
import org.samatcha.check.Notice;

/** What a pass over one file has found so far: every notice counted, some kept as examples, what each check costs. */
final class Findings {

    private static final int EXAMPLES = 20;

    private final Map<String, Long> timesByRule = new TreeMap<>();
    private final List<Notice> examples = new ArrayList<>();
    private final Map<String, Loss> lossByRule = new TreeMap<>();
    private final Map<Integer, long[]> peopleByYear = new HashMap<>();
    private final int year;
    private final int counted;

    Findings(DatasetCard card) {
        this.year = card.hasYear() ? card.indexOf(card.yearColumn()) : -1;
        this.counted = CountedColumn.of(card).isEmpty() ? -1 : card.indexOf(CountedColumn.of(card));
    }

    void tell(Notice notice) {
        if (timesByRule.merge(notice.rule(), 1L, Long::sum) <= EXAMPLES) {
            examples.add(notice);
        }
    }

    /**
     * A row was set aside for {@code first}; {@code rules} are all that it breaks, none when mending wins no row back.
     */
    void lost(String first, Set<String> rules) {
        lossByRule.merge(first, new Loss(1, rules.size() == 1 ? 1 : 0), Loss::and);
    }

    void kept(Object[] curated) {
        Object people = counted < 0 ? (Object) 1L : curated[counted];
        Object when = year < 0 ? (Object) 0 : curated[year];
        peopleByYear.computeIfAbsent((Integer) when, first -> new long[1])[0] += people == null ? 0 : (Long) people;
    }

    Map<String, Long> timesByRule() {
        return new TreeMap<>(timesByRule);
    }

    List<Notice> examples() {
        return List.copyOf(examples);
    }

    Map<String, Loss> lossByRule() {
        return new TreeMap<>(lossByRule);
    }

    SortedMap<Integer, Long> peopleByYear() {
        SortedMap<Integer, Long> people = new TreeMap<>();
        peopleByYear.forEach((when, sum) -> people.put(when, sum[0]));
        return people;
    }
}
