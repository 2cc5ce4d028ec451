package org.samatcha.report.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.samatcha.curate.Account;

/**
 * What differs from the screening before.
 *
 * @param appeared files that were not there
 * @param vanished files that are gone
 * @param files files with other numbers of rows, before and now
 * @param checks checks whose share of rows set aside differs, the largest difference first
 * @param totals people of a dataset and year that differ; 0 where there were or are none
 */
record Changes(
        List<String> appeared,
        List<String> vanished,
        List<FileChange> files,
        List<CheckChange> checks,
        List<TotalChange> totals) {

    record FileChange(Account before, Account now) {}

    /** Fractions of all rows read, totals apart. */
    record CheckChange(String check, double before, double now) {}

    record TotalChange(String dataset, int year, long before, long now) {}

    boolean isEmpty() {
        return appeared.isEmpty() && vanished.isEmpty() && files.isEmpty() && checks.isEmpty() && totals.isEmpty();
    }

    static Changes between(Screening before, Screening now) {
        Map<String, Account> old = byKey(before.files(), Account::file);
        Map<String, Account> present = byKey(now.files(), Account::file);
        List<FileChange> files = present.values().stream()
                .filter(file -> old.containsKey(file.file()) && !sameRows(old.get(file.file()), file))
                .map(file -> new FileChange(old.get(file.file()), file))
                .toList();
        return new Changes(
                present.keySet().stream().filter(name -> !old.containsKey(name)).toList(),
                old.keySet().stream().filter(name -> !present.containsKey(name)).toList(),
                files,
                checks(before, now),
                totals(before, now));
    }

    private static boolean sameRows(Account a, Account b) {
        return a.read() == b.read() && a.accepted() == b.accepted() && a.setAside() == b.setAside();
    }

    private static List<CheckChange> checks(Screening before, Screening now) {
        Map<String, Double> old = shares(before);
        Map<String, Double> present = shares(now);
        List<CheckChange> changes = new ArrayList<>();
        old.forEach((check, share) -> changes.add(new CheckChange(check, share, present.getOrDefault(check, 0.0))));
        present.forEach((check, share) -> {
            if (!old.containsKey(check)) {
                changes.add(new CheckChange(check, 0, share));
            }
        });
        changes.removeIf(change -> change.before() == change.now());
        changes.sort(Comparator.comparingDouble((CheckChange change) -> -Math.abs(change.now() - change.before()))
                .thenComparing(CheckChange::check));
        return changes;
    }

    private static Map<String, Double> shares(Screening screening) {
        Map<String, Double> shares = new TreeMap<>();
        double rows = screening.read() - screening.totalRows();
        screening.checks().stream()
                .filter(count -> count.rows() > 0)
                .forEach(count -> shares.merge(count.check(), count.rows() / rows, Double::sum));
        return shares;
    }

    private static List<TotalChange> totals(Screening before, Screening now) {
        Function<Screening.YearTotal, String> key = total -> total.dataset() + " " + total.year();
        Map<String, Screening.YearTotal> old = byKey(before.totals(), key);
        Map<String, Screening.YearTotal> all = new TreeMap<>(old);
        Map<String, Screening.YearTotal> present = byKey(now.totals(), key);
        all.putAll(present);
        return all.entrySet().stream()
                .map(entry -> new TotalChange(
                        entry.getValue().dataset(),
                        entry.getValue().year(),
                        people(old.get(entry.getKey())),
                        people(present.get(entry.getKey()))))
                .filter(change -> change.before() != change.now())
                .toList();
    }

    private static long people(Screening.YearTotal total) {
        return total == null ? 0 : total.people();
    }

    private static <T> Map<String, T> byKey(List<T> list, Function<T, String> key) {
        Map<String, T> map = new LinkedHashMap<>();
        list.forEach(one -> map.put(key.apply(one), one));
        return map;
    }
}
