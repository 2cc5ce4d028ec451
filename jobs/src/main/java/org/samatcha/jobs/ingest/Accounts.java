package org.samatcha.jobs.ingest;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.samatcha.check.Notice;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Rules;
import org.samatcha.check.Severity;
import org.samatcha.curate.Account;
import org.samatcha.curate.correction.Applied;

/** Prints what became of every file and row, and what to fix first; plain lines that are the same for the same data. */
public final class Accounts {

    private static final int SHOWN_FILES = 400;

    private final IngestResult result;
    private final PrintWriter out;

    public Accounts(IngestResult result, PrintWriter out) {
        this.result = result;
        this.out = out;
    }

    public void print() {
        boolean isAnyDropped = result.rowsDropped() > 0;
        out.println("rows read = accepted + set aside + totals"
                + (isAnyDropped ? " + dropped by corrections, where there are any" : ""));
        result.accounts().stream().limit(SHOWN_FILES).forEach(account -> out.println(line(account)));
        if (result.accounts().size() > SHOWN_FILES) {
            out.println("  … and " + (result.accounts().size() - SHOWN_FILES) + " more files");
        }
        out.println(line(new Account(
                "all files",
                "",
                "",
                "of many kinds",
                result.rowsRead(),
                result.rowsAccepted(),
                result.rowsSetAside(),
                result.rowsRead() - result.rowsAccepted() - result.rowsSetAside() - result.rowsDropped(),
                result.rowsDropped())));
        printCorrections();
        printFirst();
        out.flush();
    }

    private static String line(Account account) {
        String name = "  " + account.file() + ": ";
        return switch (account.fate()) {
            case REFUSED -> name + "refused";
            case NOT_READ -> name + "not read";
            case READ ->
                name
                        + sum(account)
                        + (account.profile().isEmpty() ? "" : "  " + account.profile() + ", " + account.encoding());
        };
    }

    private static String sum(Account account) {
        return String.format(
                        Locale.ROOT,
                        "%,d = %,d + %,d + %,d",
                        account.read(),
                        account.accepted(),
                        account.setAside(),
                        account.totals())
                + (account.dropped() == 0 ? "" : String.format(Locale.ROOT, " + %,d", account.dropped()));
    }

    private void printCorrections() {
        if (result.corrections().isEmpty()) {
            return;
        }
        out.println("Corrections:");
        for (Applied applied : result.corrections()) {
            out.println(String.format(
                    Locale.ROOT,
                    "  %s %s, %,d rows: %s",
                    applied.correction().change().action(),
                    applied.correction().name(),
                    applied.touched().rows(),
                    applied.isAsExpected() ? "as expected" : "not as expected"));
        }
    }

    /** Rules in the order in which they are worth fixing: errors first, then by how often they are broken. */
    private void printFirst() {
        Map<String, Long> times = result.timesByRule();
        if (times.isEmpty()) {
            out.println("Nothing to fix.");
            return;
        }
        out.println("What to fix first:");
        List<RuleCard> cards = times.keySet().stream()
                .map(Rules::card)
                .sorted(Comparator.comparing(RuleCard::severity)
                        .thenComparing(card -> -times.get(card.id()))
                        .thenComparing(RuleCard::id))
                .toList();
        for (RuleCard card : cards) {
            out.println(String.format(
                    Locale.ROOT,
                    "  %s %s, %,d times: %s %s",
                    card.severity() == Severity.ERROR ? "error" : "warning",
                    card.id(),
                    times.get(card.id()),
                    card.sentence().th(),
                    card.sentence().en()));
            result.examples().stream()
                    .filter(notice -> notice.rule().equals(card.id()))
                    .findFirst()
                    .ifPresent(notice -> out.println("    for example " + example(notice)));
        }
    }

    /** All notices of one file, as far as examples were kept. */
    void explain(String file) {
        List<Notice> notices = result.examples().stream()
                .filter(notice -> isOf(file, notice.file()))
                .toList();
        out.println(notices.isEmpty() ? "No notices about " + file + "." : "Notices about " + file + ":");
        notices.forEach(notice -> out.println("  " + notice.severity().name().toLowerCase(Locale.ROOT) + " "
                + notice.rule() + ", " + example(notice) + ". "
                + Rules.card(notice.rule()).sentence().en()));
        out.flush();
    }

    /** Whether a notice is about the file or one of its sheets. */
    private static boolean isOf(String file, String noticed) {
        return noticed.equals(file)
                || noticed.endsWith("/" + file)
                || noticed.startsWith(file + " [")
                || noticed.contains("/" + file + " [");
    }

    private static String example(Notice notice) {
        String place = notice.file() + (notice.line() > 0 ? " line " + notice.line() : "");
        String field = notice.field().isEmpty() ? "" : (place.isEmpty() ? "" : ", ") + notice.field();
        return place + field + ": [" + notice.value() + "], right would be " + notice.right();
    }
}
