package org.samatcha.jobs.run;

import java.io.PrintWriter;
import java.util.Locale;
import org.samatcha.check.Notice;
import org.samatcha.curate.Account;
import org.samatcha.jobs.ingest.IngestResult;

/** What came in, for the console: one line per file whose rows add up, then what was found wrong. */
record ScreeningSummary(IngestResult result) {

    private static final int EXAMPLES = 12;

    void print(PrintWriter out) {
        out.println("Rows read = accepted + set aside + totals dropped, for every file:");
        for (Account account : result.accounts()) {
            out.println(String.format(
                    Locale.ROOT,
                    "  %-50s %,9d = %,9d + %,7d + %,5d   %s %s",
                    account.file(),
                    account.read(),
                    account.accepted(),
                    account.setAside(),
                    account.totals(),
                    account.profile(),
                    account.encoding()));
        }
        if (!result.examples().isEmpty()) {
            out.println("Found wrong, with where and what would be right (all of it in the screening report):");
            result.examples().stream().limit(EXAMPLES).forEach(notice -> out.println("  " + line(notice)));
            result.timesByRule()
                    .forEach((rule, times) -> out.println(String.format(Locale.ROOT, "  %,7d × %s", times, rule)));
        }
    }

    private static String line(Notice notice) {
        return notice.file() + (notice.line() > 0 ? " line " + notice.line() : "") + ", " + notice.field() + ": ["
                + notice.value() + "], right would be: " + notice.right();
    }
}
