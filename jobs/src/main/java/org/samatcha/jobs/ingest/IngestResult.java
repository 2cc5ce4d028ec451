package org.samatcha.jobs.ingest;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.samatcha.check.Notice;
import org.samatcha.curate.Account;
import org.samatcha.curate.Loss;
import org.samatcha.curate.correction.Applied;

/**
 * What came in, what was kept, and what was found wrong.
 *
 * @param accounts one per file, in the order of file names
 * @param noticesByRule file → rule → how often, for files with notices; the file is blank for notices about a dataset
 * @param examples notices with masked values, a limited number per rule and file
 * @param lossByRule file → rule → rows that it set aside, for files with any
 * @param peopleByYear dataset → year (BE; 0 for datasets without one) → how many people its accepted rows stand for
 * @param corrections each correction of the request and what it did
 * @param tables dataset → folder of its Parquet rows, for datasets with at least one accepted row
 */
public record IngestResult(
        List<Account> accounts,
        Map<String, Map<String, Long>> noticesByRule,
        List<Notice> examples,
        Map<String, Map<String, Loss>> lossByRule,
        Map<String, SortedMap<Integer, Long>> peopleByYear,
        List<Applied> corrections,
        Map<String, String> tables) {

    public IngestResult {
        accounts = List.copyOf(accounts);
        examples = List.copyOf(examples);
        corrections = List.copyOf(corrections);
    }

    /** A sentence for each correction whose source is not as it expects; with any, nothing may be published. */
    public List<String> brokenCorrections() {
        return corrections.stream()
                .flatMap(applied -> applied.complaints().stream())
                .toList();
    }

    public long rowsDropped() {
        return accounts.stream().mapToLong(Account::dropped).sum();
    }

    /** Of an ingest that did not take place. */
    public static final IngestResult NONE =
            new IngestResult(List.of(), Map.of(), List.of(), Map.of(), Map.of(), List.of(), Map.of());

    /** Whether no row of any file could be accepted. */
    public boolean isEmpty() {
        return rowsAccepted() == 0;
    }

    public long rowsRead() {
        return accounts.stream().mapToLong(Account::read).sum();
    }

    public long rowsAccepted() {
        return accounts.stream().mapToLong(Account::accepted).sum();
    }

    public long rowsSetAside() {
        return accounts.stream().mapToLong(Account::setAside).sum();
    }

    /** How often each rule was broken in all files together; a file that was refused counts once. */
    public Map<String, Long> timesByRule() {
        Map<String, Long> times = new TreeMap<>();
        noticesByRule.values().forEach(rules -> rules.forEach((rule, n) -> times.merge(rule, n, Long::sum)));
        return times;
    }
}
