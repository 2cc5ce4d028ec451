package org.samatcha.jobs.ingest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.samatcha.check.Notice;
import org.samatcha.curate.Account;

/**
 * What came in, what was kept, and what was found wrong.
 *
 * @param accounts one per file, in the order of file names
 * @param noticesByRule file → rule → how often, for files with notices; the file is blank for notices about a dataset
 * @param examples notices with masked values, a limited number per rule and file
 * @param tables dataset → folder of its Parquet rows, for datasets with at least one accepted row
 */
public record IngestResult(
        List<Account> accounts,
        Map<String, Map<String, Long>> noticesByRule,
        List<Notice> examples,
        Map<String, String> tables) {

    public IngestResult {
        accounts = List.copyOf(accounts);
        examples = List.copyOf(examples);
    }

    /** Of an ingest that did not take place. */
    public static final IngestResult NONE = new IngestResult(List.of(), Map.of(), List.of(), Map.of());

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
