package org.samatcha.check.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.samatcha.capture.HeaderText;
import org.samatcha.capture.SourceColumn;
import org.samatcha.check.FileFacts;
import org.samatcha.check.FileRule;
import org.samatcha.check.Notice;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/**
 * A header that nearly spells an optional column, by one or two letters, is spelt right; otherwise the column is not
 * read and its values are all missing.
 */
public record ColumnsMustBeSpeltRight() implements FileRule {

    private static final int SHORTEST = 5;
    private static final int MOST_EDITS = 2;

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "column_spelt_right",
                Stage.COLUMNS,
                "หัวคอลัมน์สะกดคล้ายคอลัมน์ที่ระบบรู้จัก แต่ไม่ตรง จึงไม่ได้อ่าน",
                "A header nearly spells a column that is known, so it is not read.");
    }

    @Override
    public Watch over(FileFacts file) {
        return (Ending) read -> {
            List<String> unread = new ArrayList<>(file.header());
            unread.removeIf(cell -> isRead(cell, file));
            List<Notice> notices = new ArrayList<>();
            file.profile().columns().forEach((name, column) -> {
                if (file.header().stream().noneMatch(cell -> isOf(cell, column))) {
                    nearest(unread, column)
                            .ifPresent(
                                    cell -> notices.add(about(file, name, cell, String.join(" / ", column.names()))));
                }
            });
            return notices;
        };
    }

    private static boolean isRead(String cell, FileFacts file) {
        return file.profile().columns().values().stream().anyMatch(column -> isOf(cell, column));
    }

    private static boolean isOf(String cell, SourceColumn column) {
        String key = HeaderText.key(cell);
        return column.names().stream().anyMatch(name -> HeaderText.key(name).equals(key));
    }

    private static Optional<String> nearest(List<String> unread, SourceColumn column) {
        return unread.stream()
                .filter(cell -> cell.length() <= 80)
                .filter(cell -> column.names().stream()
                        .map(HeaderText::key)
                        .filter(name -> name.length() >= SHORTEST)
                        .anyMatch(name -> HeaderText.distance(name, HeaderText.key(cell)) <= MOST_EDITS))
                .findFirst();
    }
}
