package org.samatcha.curate;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Row;
import org.samatcha.base.ClosingIterator;
import org.samatcha.capture.Captured;
import org.samatcha.capture.RawRow;
import org.samatcha.capture.Recognised;
import org.samatcha.capture.UnreadableException;
import org.samatcha.catalog.Areas;
import org.samatcha.catalog.DatasetCard;
import org.samatcha.catalog.InputTable;
import org.samatcha.check.Knowledge;
import org.samatcha.check.Mask;
import org.samatcha.check.Notice;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Rules;
import org.samatcha.check.Severity;
import org.samatcha.check.StagedRules;
import org.samatcha.check.file.FileMustBeReadable;
import org.samatcha.check.row.RowsMustNotNeedAFlag;
import org.samatcha.check.row.RowsMustNotNeedDropping;
import org.samatcha.curate.correction.Corrected;
import org.samatcha.curate.correction.Correction;
import org.samatcha.curate.correction.Corrections;
import org.samatcha.curate.correction.FileCorrections;

/**
 * One file in one pass: captured, corrected, judged, made pseudonymous and typed, row by row, and accounted for at its
 * end.
 *
 * <p>No personal number or name leaves this class. A row with an error is set aside with the first error found and is
 * not judged by later stages; every notice is counted, and the first of each rule are kept as examples.
 */
final class JudgedFile implements ClosingIterator<Row> {

    private final DatasetCard card;
    private final Recognised file;
    private final InputTable table;
    private final StagedRules rules;
    private final RowCurator curator;
    private final Pseudonyms pseudonyms;
    private final Areas areas;
    private final Optional<WholeFile> whole;
    private final Iterator<Captured> rows;
    private final Closeable opened;

    private final Deque<Row> ready = new ArrayDeque<>();
    private final Set<String> broken = new TreeSet<>();
    private final List<Object[]> curated = new ArrayList<>();
    private final Consumer<Notice> heard = this::hear;
    private final Consumer<Notice> told = this::tell;
    private final Findings findings;
    private final FileCorrections corrections;
    private final KeysSeen keys;
    private final Consumer<FileReport> reports;
    private long read;
    private long accepted;
    private long setAside;
    private long totals;
    private long dropped;
    private boolean finished;

    JudgedFile(
            DatasetCard card, Recognised file, Knowledge known, Pseudonyms pseudonyms, Consumer<FileReport> reports) {
        this(card, file, known, pseudonyms, Corrections.NONE, reports, rows -> rows);
    }

    JudgedFile(
            DatasetCard card,
            Recognised file,
            Knowledge known,
            Pseudonyms pseudonyms,
            Corrections corrections,
            Consumer<FileReport> reports,
            UnaryOperator<ClosingIterator<Captured>> reading) {
        this.card = card;
        this.findings = new Findings(card);
        this.corrections = corrections.of(file);
        this.keys = new KeysSeen(card, file.profile());
        this.reports = reports;
        this.file = file;
        this.table = card.findInput(file.profile().form())
                .orElseThrow(() ->
                        new IllegalArgumentException("profile " + file.profile().id() + ": dataset " + card.id()
                                + " has no form " + file.profile().form()));
        this.rules = new StagedRules(Rules.forRowsOf(table, known));
        this.curator = RowCurator.of(card, table, known);
        this.pseudonyms = pseudonyms;
        this.areas = known.areas();
        ClosingIterator<Captured> captured = null;
        try {
            captured = reading.apply(file.rows());
        } catch (IOException unreadable) {
            stopped(unreadable);
        }
        this.whole = Optional.ofNullable(captured).map(readable -> new WholeFile(file, table));
        this.rows = captured == null ? Collections.emptyIterator() : captured;
        this.opened = captured == null ? () -> {} : captured;
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
            stopped(unreadable);
            more = false;
        }
        if (more) {
            handle(rows.next());
        } else {
            finish();
        }
    }

    private void stopped(Exception failure) {
        UnreadableException unreadable = UnreadableException.of(failure);
        tell(new FileMustBeReadable()
                .card()
                .notice(
                        file.file(),
                        read,
                        "",
                        unreadable.seen() + "; reading stopped after row " + read,
                        unreadable.right()));
    }

    private void handle(Captured asRead) {
        read++;
        Corrected corrected = corrections.apply(asRead);
        if (corrected instanceof Corrected.Dropped gone) {
            drop(gone);
        } else if (corrected instanceof Corrected.Kept kept) {
            kept.flags().forEach(flag -> tell(said(new RowsMustNotNeedAFlag().card(), asRead.line(), flag)));
            handleCorrected(kept.row());
        }
    }

    private void drop(Corrected.Dropped gone) {
        dropped++;
        Notice notice = said(new RowsMustNotNeedDropping().card(), gone.row().line(), gone.by());
        tell(notice);
        ready.add(StagedRow.aside(card, notice, masked(gone.row())));
    }

    private Notice said(RuleCard rule, long line, Correction by) {
        return rule.notice(file.file(), line, "", by.name(), by.reason());
    }

    private String masked(Captured row) {
        if (row instanceof Captured.Broken broken) {
            return Mask.broken(broken.text(), table);
        }
        List<RawRow> cells = List.of();
        if (row instanceof Captured.Data data) {
            cells = data.rows();
        } else if (row instanceof Captured.Total total) {
            cells = total.rows();
        }
        return cells.isEmpty() ? "" : Mask.row(cells.get(0), table);
    }

    private void handleCorrected(Captured captured) {
        if (captured instanceof Captured.Data data) {
            judge(data);
        } else if (captured instanceof Captured.Total total) {
            totals++;
            whole.ifPresent(all -> all.stated(total));
        } else if (captured instanceof Captured.LeftOut) {
            totals++;
        } else if (captured instanceof Captured.Broken broken) {
            RuleCard rule = Rules.cardOf(broken.breakage());
            Notice notice =
                    rule.notice(file.file(), broken.line(), "", broken.seen(), "a row of cells like the header");
            tell(notice);
            setAside(notice, Set.of(notice.rule()), masked(broken));
        }
    }

    private void judge(Captured.Data data) {
        Optional<Notice> error = Optional.empty();
        broken.clear();
        for (RawRow row : data.rows()) {
            Optional<Notice> found = rules.judge(row, heard);
            error = error.isPresent() ? error : found;
        }
        if (error.isEmpty()) {
            accept(data);
        } else {
            setAside(error.get(), broken, masked(data));
        }
    }

    private void hear(Notice notice) {
        tell(notice);
        if (notice.severity() == Severity.ERROR) {
            broken.add(notice.rule());
        }
    }

    private void accept(Captured.Data data) {
        curated.clear();
        for (RawRow row : data.rows()) {
            Object[] values = curator.curate(new Texts(row, pseudonyms, areas));
            Optional<RuleCard> repeated = keys.repeatedBy(values);
            if (repeated.isPresent()) {
                Notice notice = RepeatedRule.notice(repeated.get(), card, row.file(), row.line());
                tell(notice);
                setAside(notice, Set.of(), Mask.row(row, table));
                return;
            }
            curated.add(values);
        }
        accepted++;
        whole.ifPresent(all -> all.accepted(data, told));
        for (Object[] values : curated) {
            findings.kept(values);
            ready.add(StagedRow.accepted(card, values));
        }
    }

    private void setAside(Notice notice, Set<String> broken, String raw) {
        setAside++;
        findings.lost(notice.rule(), broken);
        ready.add(StagedRow.aside(card, notice, raw));
    }

    private void tell(Notice notice) {
        findings.tell(notice);
    }

    @Override
    public void close() throws IOException {
        opened.close();
    }

    private void finish() {
        whole.ifPresent(all -> all.end(read - totals - dropped, setAside).forEach(this::tell));
        Account account = new Account(
                file.file(), card.id(), file.profile().id(), file.written(), read, accepted, setAside, totals, dropped);
        reports.accept(new FileReport(
                account,
                findings.timesByRule(),
                findings.examples(),
                findings.lossByRule(),
                findings.peopleByYear(),
                corrections.touched()));
        finished = true;
        try {
            opened.close();
        } catch (IOException late) {
            throw new UncheckedIOException(late);
        }
    }
}
