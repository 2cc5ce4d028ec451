package org.samatcha.curate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.samatcha.capture.Captured;
import org.samatcha.capture.RawRow;
import org.samatcha.capture.Recognised;
import org.samatcha.catalog.InputTable;
import org.samatcha.check.FileFacts;
import org.samatcha.check.FileRule;
import org.samatcha.check.LineRule;
import org.samatcha.check.Notice;
import org.samatcha.check.Rules;
import org.samatcha.check.row.MostRowsMustPass;

/** What is judged of a file beyond its single rows: printed sums, stated totals, and the file from end to end. */
final class WholeFile {

    private final String file;
    private final TotalsCheck totals;
    private final List<LineRule> lineRules;
    private final List<FileRule.Watch> watches;

    WholeFile(Recognised file, InputTable table) {
        this.file = file.file();
        this.totals = new TotalsCheck(file.profile());
        this.lineRules = file.profile().unpivot().isNone() ? List.of() : Rules.forLines();
        FileFacts facts = new FileFacts(this.file, table, file.profile(), file.header());
        this.watches =
                Rules.forFilesOf(table).stream().map(rule -> rule.over(facts)).toList();
    }

    /** A line that was accepted. */
    void accepted(Captured.Data data, Consumer<Notice> tell) {
        totals.accepted(data);
        if (!data.rows().isEmpty()) {
            lineRules.forEach(rule -> rule.judge(data.rows()).forEach(tell));
        }
        for (RawRow row : data.rows()) {
            for (FileRule.Watch watch : watches) {
                watch.see(row);
            }
        }
    }

    void stated(Captured.Total total) {
        totals.stated(total);
    }

    /**
     * What is wrong with the file as a whole; when most of it was set aside, only that.
     *
     * @param read its rows without totals
     */
    List<Notice> end(long read, long setAside) {
        if (MostRowsMustPass.isBroken(read, setAside)) {
            return List.of(new MostRowsMustPass()
                    .card()
                    .notice(file, 0, "", setAside + " of " + read + " rows set aside", "at least half of the rows"));
        }
        List<Notice> notices = new ArrayList<>(totals.notices(file));
        watches.forEach(watch -> notices.addAll(watch.end(read)));
        return notices;
    }
}
