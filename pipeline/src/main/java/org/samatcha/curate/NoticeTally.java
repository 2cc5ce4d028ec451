package org.samatcha.curate;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.samatcha.check.Notice;

/**
 * Notices added up: how often each rule was broken in each file, and the first few of each by line. The same whatever
 * the order they come in.
 */
public final class NoticeTally implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int EXAMPLES = 20;

    private final Map<String, Map<String, Long>> timesByFile = new TreeMap<>();
    private final Map<String, List<Notice>> examples = new TreeMap<>();

    public void add(Notice notice) {
        timesByFile.computeIfAbsent(notice.file(), file -> new TreeMap<>()).merge(notice.rule(), 1L, Long::sum);
        keep(notice);
    }

    public void addAll(NoticeTally others) {
        others.timesByFile.forEach((file, rules) -> rules.forEach((rule, times) ->
                timesByFile.computeIfAbsent(file, name -> new TreeMap<>()).merge(rule, times, Long::sum)));
        others.examples.values().forEach(notices -> notices.forEach(this::keep));
    }

    private void keep(Notice notice) {
        List<Notice> kept = examples.computeIfAbsent(notice.rule() + "|" + notice.file(), key -> new ArrayList<>());
        kept.add(notice);
        if (kept.size() > 4 * EXAMPLES) {
            cut(kept);
        }
    }

    private static void cut(List<Notice> kept) {
        kept.sort(Comparator.comparingLong(Notice::line).thenComparing(Notice::value));
        kept.subList(Math.min(EXAMPLES, kept.size()), kept.size()).clear();
    }

    /** File → rule → how often. */
    public Map<String, Map<String, Long>> timesByFile() {
        return timesByFile;
    }

    /** The first of each rule and file, by file, rule and line. */
    public List<Notice> examples() {
        TreeMap<String, List<Notice>> all = new TreeMap<>();
        examples.forEach((key, kept) -> {
            List<Notice> sorted = new ArrayList<>(kept);
            cut(sorted);
            all.put(key, sorted);
        });
        return all.values().stream().flatMap(List::stream).toList();
    }
}
