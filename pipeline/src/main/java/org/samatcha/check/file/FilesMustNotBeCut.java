package org.samatcha.check.file;

import java.util.List;
import org.samatcha.check.FileFacts;
import org.samatcha.check.FileRule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/**
 * A file does not have exactly as many rows as programs and services stop at: 1,000 (the usual limit of the ministry's
 * service), 10,000, 65,535 and 1,048,575 (a sheet's rows without its header), 100,000. Rows may be missing.
 */
public record FilesMustNotBeCut() implements FileRule {

    private static final List<Long> LIMITS = List.of(1_000L, 10_000L, 65_535L, 100_000L, 1_048_575L);

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "file_not_cut",
                Stage.FILE,
                "จำนวนแถวเท่ากับขีดจำกัดที่โปรแกรมมักตัดข้อมูลพอดี",
                "The file has exactly as many rows as programs cut at.");
    }

    @Override
    public Watch over(FileFacts file) {
        return (Ending) read -> LIMITS.contains(read)
                ? List.of(about(file, "", read + " rows", "the number of rows that the source states"))
                : List.of();
    }
}
