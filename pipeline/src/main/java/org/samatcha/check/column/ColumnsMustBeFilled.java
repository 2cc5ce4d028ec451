package org.samatcha.check.column;

import java.util.ArrayList;
import java.util.List;
import org.samatcha.capture.HeaderText;
import org.samatcha.capture.RawRow;
import org.samatcha.capture.SourceColumn;
import org.samatcha.catalog.Field;
import org.samatcha.catalog.FieldType;
import org.samatcha.check.FileFacts;
import org.samatcha.check.FileRule;
import org.samatcha.check.Notice;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/**
 * A column that a file has is filled in at least one of its rows, when it has twenty or more. A column without any
 * value is usually one that the export forgot, and reads as "not known" for everybody. Columns where blank is an
 * answer, such as the kind of disability, are passed over, and so are names, which are not kept.
 */
public record ColumnsMustBeFilled() implements FileRule {

    private static final long FEWEST_ROWS = 20;

    /** Where blank says "none", not "not known". */
    private static final List<String> BLANK_IS_AN_ANSWER = List.of(
            "disability",
            "graduated",
            "left_grade",
            "left_school_id",
            "screening_age",
            "first_result",
            "follow_result",
            "suspect_gm",
            "suspect_fm",
            "suspect_rl",
            "suspect_el",
            "suspect_ps",
            "sex",
            "age");

    @Override
    public RuleCard card() {
        return RuleCard.warning("column_filled", Stage.COLUMNS, "คอลัมน์ว่างทุกแถว", "A column is blank in every row.");
    }

    @Override
    public Watch over(FileFacts file) {
        List<String> header = file.header().stream().map(HeaderText::key).toList();
        List<String> blank = new ArrayList<>();
        for (Field field : file.table().fields()) {
            SourceColumn column = file.profile().columns().get(field.name());
            boolean isThere = column != null
                    && column.names().stream().map(HeaderText::key).anyMatch(header::contains);
            boolean mayBeBlank =
                    BLANK_IS_AN_ANSWER.contains(field.name()) || field.type() instanceof FieldType.PersonName;
            if (isThere && field.blank() == Field.Blank.ALLOWED && !mayBeBlank) {
                blank.add(field.name());
            }
        }
        return new Watch() {
            @Override
            public void see(RawRow row) {
                if (!blank.isEmpty()) {
                    blank.removeIf(name -> !row.isBlank(name));
                }
            }

            @Override
            public List<Notice> end(long read) {
                return read < FEWEST_ROWS
                        ? List.of()
                        : blank.stream()
                                .map(name -> about(file, name, "blank in all rows", "a value in some rows"))
                                .toList();
            }
        };
    }
}
