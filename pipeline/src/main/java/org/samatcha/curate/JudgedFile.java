package org.samatcha.curate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;
import org.samatcha.capture.Captured;
import org.samatcha.capture.CapturedFile;
import org.samatcha.capture.RawRow;
import org.samatcha.capture.Recognised;
import org.samatcha.catalog.DatasetCard;
import org.samatcha.catalog.InputTable;
import org.samatcha.check.Knowledge;
import org.samatcha.check.Mask;
import org.samatcha.check.Notice;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Rules;
import org.samatcha.check.StagedRules;
import org.samatcha.check.file.FileMustBeReadable;

/**
 * One file in one pass: captured, judged, made pseudonymous and typed, row by row, and accounted for at its end.
 *
 * <p>No personal number or name leaves this class. A row with an error is set aside with the first error found and is
 * not judged by later stages; every notice is counted, and the first {@value #EXAMPLES} of each rule are kept as
 * examples.
 */
final class JudgedFile implements Iterator<Row> {

    private static final int EXAMPLES = 20;

    private final DatasetCard card;
    private final Recognised file;
    private final InputTable table;
    private final StagedRules rules;
    private final RowCurator curator;
    private final Pseudonyms pseudonyms;
    private final WholeFile whole;
    private final CapturedFile rows;

    private final Deque<Row> ready = new ArrayDeque<>();
    private final Map<String, Long> timesByRule = new TreeMap<>();
    private final List<Notice> examples = new ArrayList<>();
    private final SortedSet<Integer> years = new TreeSet<>();
    private final KeysSeen keys;
    private final int yearIndex;
    private final Consumer<FileReport> reports;
    private long read;
    private long accepted;
    private long setAside;
    private long totals;
    private boolean finished;

    JudgedFile(
            DatasetCard card, Recognised file, Knowledge known, Pseudonyms pseudonyms, Consumer<FileReport> reports) {
        this.card = card;
        this.keys = new KeysSeen(card);
        this.yearIndex = card.hasYear() ? card.indexOf(card.yearColumn()) : -1;
        this.reports = reports;
        this.file = file;
        this.table = card.findInput(file.profile().form())
                .orElseThrow(() ->
                        new IllegalArgumentException("profile " + file.profile().id() + ": dataset " + card.id()
                                + " has no form " + file.profile().form()));
        this.rules = new StagedRules(Rules.forRowsOf(table, known));
        this.curator = RowCurator.of(card, table, known);
        this.pseudonyms = pseudonyms;
        try {
            this.whole = new WholeFile(file, table);
            this.rows = file.rows();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !finished) {
            advance();
        }
        return !ready.isEmpty();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no row after the last of " + file.file());
        }
        return ready.poll();
    }

    private void advance() {
        boolean more;
        try {
            more = rows.hasNext();
        } catch (UncheckedIOException unreadable) {
            tell(new FileMustBeReadable()
                    .card()
                    .notice(file.file(), read, "", "reading stopped after row " + read, "a file that can be read"));
            more = false;
        }
        if (more) {
            handle(rows.next());
        } else {
            finish();
        }
    }

    private void handle(Captured captured) {
        read++;
        if (captured instanceof Captured.Data data) {
            judge(data);
        } else if (captured instanceof Captured.Total total) {
            totals++;
            whole.stated(total);
        } else if (captured instanceof Captured.Broken broken) {
            RuleCard rule = Rules.cardOf(broken.breakage());
            Notice notice =
                    rule.notice(file.file(), broken.line(), "", broken.seen(), "a row of cells like the header");
            tell(notice);
            setAside(notice, Mask.broken(broken.text(), table));
        }
    }

    private void judge(Captured.Data data) {
        Optional<Notice> error = Optional.empty();
        for (RawRow row : data.rows()) {
            Optional<Notice> found = rules.judge(row, this::tell);
            error = error.isPresent() ? error : found;
        }
        if (error.isEmpty()) {
            accept(data);
        } else {
            setAside(error.get(), Mask.row(data.rows().get(0), table));
        }
    }

    private void accept(Captured.Data data) {
        List<Object[]> curated = new ArrayList<>(data.rows().size());
        for (RawRow row : data.rows()) {
            Object[] values = curator.curate(new Texts(row, pseudonyms));
            Optional<RuleCard> repeated = keys.repeatedBy(values);
            if (repeated.isPresent()) {
                Notice notice = RepeatedRule.notice(repeated.get(), card, row.file(), row.line());
                tell(notice);
                setAside(notice, Mask.row(row, table));
                return;
            }
            curated.add(values);
        }
        accepted++;
        whole.accepted(data, this::tell);
        for (Object[] values : curated) {
            if (yearIndex >= 0) {
                years.add((Integer) values[yearIndex]);
            }
            ready.add(StagedRow.accepted(card, values));
        }
    }

    private void setAside(Notice notice, String raw) {
        setAside++;
        ready.add(StagedRow.aside(card, notice, raw));
    }

    private void tell(Notice notice) {
        if (timesByRule.merge(notice.rule(), 1L, Long::sum) <= EXAMPLES) {
            examples.add(notice);
        }
    }

    private void finish() {
        whole.end(read - totals, setAside).forEach(this::tell);
        Account account = new Account(
                file.file(), card.id(), file.profile().id(), file.written(), read, accepted, setAside, totals);
        reports.accept(new FileReport(account, new TreeMap<>(timesByRule), List.copyOf(examples), years));
        finished = true;
        try {
            rows.close();
        } catch (IOException late) {
            throw new UncheckedIOException(late);
        }
    }
}
