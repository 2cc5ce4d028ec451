package org.samatcha.report.screening;

import java.util.List;
import org.samatcha.curate.Account;

/**
 * What one reading of a folder of inputs came to: the facts behind the screening report, and what a later one is
 * compared with. Holds counts and names of files, nothing of any row.
 *
 * @param files one account per file, in the order of names
 * @param checks one per file and check that found something
 * @param totals how many people the accepted rows stand for
 * @param corrections every correction of the request
 */
public record Screening(
        List<Account> files, List<CheckCount> checks, List<YearTotal> totals, List<CorrectionCount> corrections) {

    public Screening {
        files = List.copyOf(files);
        checks = List.copyOf(checks);
        totals = List.copyOf(totals);
        corrections = List.copyOf(corrections);
    }

    /**
     * A check that found something in a file.
     *
     * @param file blank when the check is about a dataset as a whole
     * @param dataset blank when nobody can tell
     * @param times how often it was broken
     * @param rows rows that it set aside
     * @param alone rows that break nothing else: so many are won back when it is mended
     */
    public record CheckCount(String file, String dataset, String check, long times, long rows, long alone) {}

    /** {@code year} is BE, 0 for datasets without one; {@code people} are schools there. */
    public record YearTotal(String dataset, int year, long people) {}

    /**
     * A correction and what it did.
     *
     * @param place file and line that it is written at
     * @param rows rows that it touched
     * @param expected how many it expects to touch; 0: one or more
     * @param surprises matched rows without the text that it expects
     */
    public record CorrectionCount(
            String name,
            String place,
            String action,
            String dataset,
            String reason,
            String reporter,
            String date,
            long rows,
            long expected,
            long surprises) {

        /** When it is not, nothing may be published: the source was repaired, or the correction is wrong. */
        public boolean isAsExpected() {
            return surprises == 0 && (expected == 0 ? rows > 0 : rows == expected);
        }
    }

    /** What a first screening is compared with. */
    public static final Screening NONE = new Screening(List.of(), List.of(), List.of(), List.of());

    public long read() {
        return files.stream().mapToLong(Account::read).sum();
    }

    public long accepted() {
        return files.stream().mapToLong(Account::accepted).sum();
    }

    public long setAside() {
        return files.stream().mapToLong(Account::setAside).sum();
    }

    public long totalRows() {
        return files.stream().mapToLong(Account::totals).sum();
    }

    public long dropped() {
        return files.stream().mapToLong(Account::dropped).sum();
    }

    /** Files of which no row could be read. */
    public long refused() {
        return files.stream()
                .filter(file -> file.fate() == Account.Fate.REFUSED)
                .count();
    }

    /** Rows set aside of rows read, totals apart; 0 when there are none. */
    public double shareSetAside() {
        long rows = read() - totalRows();
        return rows == 0 ? 0 : (double) setAside() / rows;
    }
}
