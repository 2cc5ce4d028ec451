package org.samatcha.jobs.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.samatcha.curate.Account;
import org.samatcha.jobs.RequestException;
import org.samatcha.report.screening.Occasion;

/**
 * How many of a dataset's rows may be set aside before its figures are not worth making.
 *
 * @param share fraction of the rows read, totals apart, in {@code [0, 1]}
 */
public record SetAsideLimit(double share) {

    /** Two rows in a hundred. */
    public static final SetAsideLimit USUAL = new SetAsideLimit(0.02);

    public SetAsideLimit {
        if (!(share >= 0 && share <= 1)) {
            throw new RequestException("The limit of rows set aside is a fraction from 0 to 1, got " + share + ".");
        }
    }

    /** The datasets that are over the limit, in the order of ids. */
    public List<Occasion.OverLimit> over(IngestResult result) {
        Map<String, long[]> byDataset = new TreeMap<>();
        for (Account account : result.accounts()) {
            long[] rows = byDataset.computeIfAbsent(account.dataset(), id -> new long[2]);
            rows[0] += account.setAside();
            rows[1] += account.read() - account.totals();
        }
        return byDataset.entrySet().stream()
                .filter(entry -> entry.getValue()[0] > share * entry.getValue()[1])
                .map(entry -> new Occasion.OverLimit(entry.getKey(), entry.getValue()[0], entry.getValue()[1], share))
                .toList();
    }

    /** One sentence per dataset that is over the limit; none when all are within. */
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
