package org.samatcha.check.column;

import java.util.ArrayList;
import java.util.List;
import org.samatcha.capture.HeaderText;
import org.samatcha.check.FileFacts;
import org.samatcha.check.FileRule;
import org.samatcha.check.Notice;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/** A column that is read stands once in the header. Of several with the same name the first is read. */
public record ColumnsMustBeOnce() implements FileRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "column_once",
                Stage.COLUMNS,
                "หัวตารางมีคอลัมน์ชื่อเดียวกันซ้ำ อ่านเฉพาะคอลัมน์แรก",
                "A column that is read stands twice under the same name; the first is read.");
    }

    @Override
    public Watch over(FileFacts file) {
        return (Ending) read -> {
            List<String> header = file.header().stream().map(HeaderText::key).toList();
            List<Notice> notices = new ArrayList<>();
            file.profile().columns().forEach((name, column) -> {
                String found = column.names().stream()
                        .map(HeaderText::key)
                        .filter(header::contains)
                        .findFirst()
                        .orElse("");
                long times = header.stream().filter(found::equals).count();
                if (times > 1) {
                    notices.add(about(file, name, times + " columns", "one column"));
                }
            });
            return notices;
        };
    }
}
