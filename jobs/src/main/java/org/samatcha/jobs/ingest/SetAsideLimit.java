package org.samatcha.jobs.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.samatcha.catalog.Datasets;
import org.samatcha.curate.Account;
import org.samatcha.jobs.RequestException;
import org.samatcha.report.screening.Occasion;

/**
 * How many of a dataset's rows may be set aside before its figures are not worth making.
 *
 * @param share fraction of the rows read, totals apart, in {@code [0, 1]}
 * @param byDataset fractions for datasets that have their own
 */
public record SetAsideLimit(double share, Map<String, Double> byDataset) {

    /**
     * Two rows in a hundred; five in the register of children outside the system. The register is typed by many hands
     * and has a few hundred rows a year, so that one row of each common mistake is over two in a hundred, and refusing
     * it would hide the very children that it is about.
     */
    public static final SetAsideLimit USUAL = new SetAsideLimit(0.02, Map.of("dropout", 0.05));

    /** What users read about the option that sets a limit. */
    public static final String OPTION =
            "Most rows of a dataset that may be set aside, as a fraction, for all datasets or"
                    + " for one; may be given more than once. More is exit code 1 (default: 0.02 and dropout=0.05).";

    public SetAsideLimit {
        byDataset = new TreeMap<>(byDataset);
        byDataset.forEach((dataset, own) -> check(own));
        check(share);
    }

    /** The same fraction for every dataset. */
    public SetAsideLimit(double share) {
        this(share, Map.of());
    }

    private static void check(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new RequestException("The limit of rows set aside is a fraction from 0 to 1, got " + share + ".");
        }
    }

    /** The usual limits, changed by options: {@code 0.01} is for every dataset, {@code dropout=0.05} for one. */
    public static SetAsideLimit of(List<String> options) {
        SetAsideLimit limit = USUAL;
        for (String option : options) {
            if (!option.contains("=")) {
                limit = new SetAsideLimit(number(option));
            }
        }
        Map<String, Double> own = new TreeMap<>(limit.byDataset());
        for (String option : options) {
            if (option.contains("=")) {
                String dataset = option.substring(0, option.indexOf('='));
                if (Datasets.find(dataset).isEmpty()) {
                    throw new RequestException("There is no dataset [" + dataset + "] to set a limit for.");
                }
                own.put(dataset, number(option.substring(option.indexOf('=') + 1)));
            }
        }
        return new SetAsideLimit(limit.share(), own);
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException none) {
            throw new RequestException(
                    "The limit of rows set aside is a fraction such as 0.02 or dropout=0.05, got [" + text + "].");
        }
    }

    /** The fraction for a dataset. */
    public double of(String dataset) {
        return byDataset.getOrDefault(dataset, share);
    }

    /** The datasets that are over their limit, in the order of ids. */
    public List<Occasion.OverLimit> over(IngestResult result) {
        SortedMap<String, long[]> rowsOf = new TreeMap<>();
        for (Account account : result.accounts()) {
            long[] rows = rowsOf.computeIfAbsent(account.dataset(), id -> new long[2]);
            rows[0] += account.setAside();
            rows[1] += account.read() - account.totals();
        }
        return rowsOf.entrySet().stream()
                .filter(entry -> entry.getValue()[0] > of(entry.getKey()) * entry.getValue()[1])
                .map(entry -> new Occasion.OverLimit(
                        entry.getKey(), entry.getValue()[0], entry.getValue()[1], of(entry.getKey())))
                .toList();
    }

    /** One sentence per dataset that is over its limit; none when all are within. */
    public List<String> exceededBy(IngestResult result) {
        return over(result).stream()
                .map(one -> String.format(
                        Locale.ROOT,
                        "Too many rows of %s are set aside: %,d of %,d (%.1f %%), the limit is %.1f %%.",
                        one.dataset(),
                        one.setAside(),
                        one.rows(),
                        100.0 * one.setAside() / one.rows(),
                        100 * one.limit()))
                .toList();
    }
}
