package org.samatcha.report.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samatcha.check.Notice;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Rules;

/**
 * One thing to mend: a check and the dataset that breaks it.
 *
 * <p>The order is the order in which mending pays: files that cannot be used; then rows set aside, by the rows that are
 * won back when only this is mended, then by all rows that it set aside; then what whole datasets lack; then the rest,
 * by how often it was found. Rows that corrections drop or flag have a section of their own.
 *
 * @param times how often the check was broken
 * @param rows rows that it set aside
 * @param alone of these, rows that break nothing else
 * @param files the files it was found in and how often, the most first
 * @param examples some notices, from as many files as possible
 */
record ToFix(
        RuleCard check,
        String dataset,
        Urgency urgency,
        long times,
        long rows,
        long alone,
        Map<String, Long> files,
        List<Notice> examples) {

    private static final int EXAMPLES = 4;
    private static final List<String> OF_CORRECTIONS = List.of("dropped_by_correction", "flagged_by_correction");

    private record Key(String dataset, String check) {}

    /** Everything worth mending, in order. */
    static List<ToFix> inOrder(Screening screening, List<Notice> examples) {
        Map<Key, List<Screening.CheckCount>> found = new LinkedHashMap<>();
        for (Screening.CheckCount count : screening.checks()) {
            if (!OF_CORRECTIONS.contains(count.check())) {
                found.computeIfAbsent(new Key(count.dataset(), count.check()), key -> new ArrayList<>())
                        .add(count);
            }
        }
        List<ToFix> all = new ArrayList<>();
        found.forEach((key, counts) -> all.add(of(key, counts, examples)));
        all.sort(Comparator.comparing(ToFix::urgency)
                .thenComparing(Comparator.comparingLong(ToFix::alone).reversed())
                .thenComparing(Comparator.comparingLong(ToFix::rows).reversed())
                .thenComparing(Comparator.comparingLong(ToFix::times).reversed())
                .thenComparing(fix -> fix.check().id())
                .thenComparing(ToFix::dataset));
        return all;
    }

    private static ToFix of(Key key, List<Screening.CheckCount> counts, List<Notice> examples) {
        RuleCard card = Rules.card(key.check());
        Map<String, Long> files = new LinkedHashMap<>();
        counts.stream()
                .sorted(Comparator.comparingLong(Screening.CheckCount::times)
                        .reversed()
                        .thenComparing(Screening.CheckCount::file))
                .forEach(count -> files.put(count.file(), count.times()));
        long rows = counts.stream().mapToLong(Screening.CheckCount::rows).sum();
        return new ToFix(
                card,
                key.dataset(),
                Urgency.of(card),
                counts.stream().mapToLong(Screening.CheckCount::times).sum(),
                rows,
                counts.stream().mapToLong(Screening.CheckCount::alone).sum(),
                files,
                chosen(key.check(), List.copyOf(files.keySet()), examples));
    }

    /** The first notice of each file in turn, then the second, until there are enough. */
    private static List<Notice> chosen(String check, List<String> files, List<Notice> examples) {
        List<Notice> chosen = new ArrayList<>();
        for (int round = 0; round < EXAMPLES; round++) {
            for (String file : files) {
                List<Notice> ofFile = examples.stream()
                        .filter(notice ->
                                notice.rule().equals(check) && notice.file().equals(file))
                        .skip(round)
                        .limit(1)
                        .toList();
                if (chosen.size() < EXAMPLES) {
                    chosen.addAll(ofFile);
                }
            }
        }
        return chosen;
    }
}
