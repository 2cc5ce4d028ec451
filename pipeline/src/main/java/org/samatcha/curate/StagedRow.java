package org.samatcha.curate;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.samatcha.catalog.CuratedColumn;
import org.samatcha.catalog.DatasetCard;
import org.samatcha.check.Notice;

/**
 * The one kind of row that a pass over a file gives: curated values, a row set aside, a notice, or the file's account.
 *
 * <pre>
 * out: the dataset's curated columns (days as int), then kind, n_*, a_*; which of them are filled depends on the kind
 * </pre>
 */
public final class StagedRow {

    /** Which columns of a staged row are filled. */
    public enum Kind {
        /** An accepted row: the curated columns. */
        ROW,
        /** A row set aside: {@code n_*} and {@code n_raw}. */
        ASIDE,
        /** An example of a notice: {@code n_*}. */
        NOTICE,
        /** How often a rule was broken in a file: {@code n_file}, {@code n_rule}, {@code a_read}. */
        COUNT,
        /** The account of a file: {@code n_file} and {@code a_*}. */
        FILE
    }

    private static final List<String> NOTICE =
            List.of("kind", "n_file", "n_line", "n_rule", "n_severity", "n_field", "n_value", "n_right", "n_raw");
    private static final List<String> ACCOUNT =
            List.of("a_profile", "a_encoding", "a_read", "a_accepted", "a_aside", "a_totals");

    private StagedRow() {}

    /** The curated columns of a dataset; days are {@code int} while staged. */
    public static StructType schema(DatasetCard card) {
        List<StructField> fields = new ArrayList<>();
        card.columns().forEach(column -> fields.add(field(column.name(), type(column.type()))));
        NOTICE.forEach(
                name -> fields.add(field(name, name.equals("n_line") ? DataTypes.LongType : DataTypes.StringType)));
        ACCOUNT.forEach(name -> fields.add(field(
                name,
                name.equals("a_profile") || name.equals("a_encoding") ? DataTypes.StringType : DataTypes.LongType)));
        return new StructType(fields.toArray(StructField[]::new));
    }

    private static StructField field(String name, DataType type) {
        return DataTypes.createStructField(name, type, true);
    }

    private static DataType type(CuratedColumn.Type type) {
        return switch (type) {
            case TEXT -> DataTypes.StringType;
            case INT, DAY -> DataTypes.IntegerType;
            case LONG -> DataTypes.LongType;
            case DOUBLE -> DataTypes.DoubleType;
            case BOOLEAN -> DataTypes.BooleanType;
        };
    }

    static Row accepted(DatasetCard card, Object[] values) {
        Object[] row = empty(card);
        System.arraycopy(values, 0, row, 0, values.length);
        row[values.length] = Kind.ROW.name();
        return RowFactory.create(row);
    }

    static Row aside(DatasetCard card, Notice notice, String raw) {
        Object[] row = noticed(card, Kind.ASIDE, notice);
        row[card.columns().size() + 8] = raw;
        return RowFactory.create(row);
    }

    static Row notice(DatasetCard card, Notice notice) {
        return RowFactory.create(noticed(card, Kind.NOTICE, notice));
    }

    private static Object[] noticed(DatasetCard card, Kind kind, Notice notice) {
        Object[] row = empty(card);
        int at = card.columns().size();
        row[at] = kind.name();
        row[at + 1] = notice.file();
        row[at + 2] = notice.line();
        row[at + 3] = notice.rule();
        row[at + 4] = notice.severity().name();
        row[at + 5] = notice.field();
        row[at + 6] = notice.value();
        row[at + 7] = notice.right();
        return row;
    }

    static Row count(DatasetCard card, String file, String rule, String severity, long times) {
        Object[] row = empty(card);
        int at = card.columns().size();
        row[at] = Kind.COUNT.name();
        row[at + 1] = file;
        row[at + 3] = rule;
        row[at + 4] = severity;
        row[at + NOTICE.size() + 2] = times;
        return RowFactory.create(row);
    }

    static Row account(DatasetCard card, Account account) {
        Object[] row = empty(card);
        int at = card.columns().size();
        row[at] = Kind.FILE.name();
        row[at + 1] = account.file();
        Object[] values = {
            account.profile(),
            account.encoding(),
            account.read(),
            account.accepted(),
            account.setAside(),
            account.totals()
        };
        System.arraycopy(values, 0, row, at + NOTICE.size(), values.length);
        return RowFactory.create(row);
    }

    private static Object[] empty(DatasetCard card) {
        return new Object[card.columns().size() + NOTICE.size() + ACCOUNT.size()];
    }
}
