package org.samatcha.curate;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.samatcha.capture.Captured;
import org.samatcha.catalog.CuratedColumn;
import org.samatcha.catalog.DatasetCard;
import org.samatcha.check.Notice;

/**
 * The kind of row that a pass over files gives: an accepted row, or a row set aside with the notice that tells why.
 *
 * <pre>
 * out: the dataset's curated columns (days as int), then n_rule, n_file …; n_rule is null on accepted rows, and the
 *      curated columns are null on rows set aside
 * </pre>
 */
public final class StagedRow {

    private static final List<String> NOTICE =
            List.of("n_rule", "n_severity", "n_file", "n_line", "n_field", "n_value", "n_right", "n_raw");

    private StagedRow() {}

    /** The columns of a staged row; days are {@code int} while staged. */
    public static StructType schema(DatasetCard card) {
        List<StructField> fields = new ArrayList<>();
        card.columns().forEach(column -> fields.add(field(column.name(), type(column.type()))));
        NOTICE.forEach(
                name -> fields.add(field(name, name.equals("n_line") ? DataTypes.LongType : DataTypes.StringType)));
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

    /** Whether a staged row was accepted. */
    public static boolean isAccepted(Row staged) {
        return staged.isNullAt(staged.length() - NOTICE.size());
    }

    /** About how much memory it takes, in characters: of accepted rows most values are shared. */
    static int weight(Row staged) {
        int raw = staged.length() - 1;
        return Captured.LIGHTEST
                + (staged.isNullAt(raw) ? 0 : staged.getString(raw).length());
    }

    /** The notice columns of a row set aside, in their order. */
    static Object[] notice(Row staged) {
        Object[] notice = new Object[NOTICE.size()];
        for (int i = 0; i < notice.length; i++) {
            notice[i] = staged.get(staged.length() - notice.length + i);
        }
        return notice;
    }

    static Row accepted(DatasetCard card, Object[] values) {
        Object[] row = new Object[card.columns().size() + NOTICE.size()];
        System.arraycopy(values, 0, row, 0, values.length);
        return RowFactory.create(row);
    }

    static Row aside(DatasetCard card, Notice notice, String raw) {
        Object[] row = new Object[card.columns().size() + NOTICE.size()];
        Object[] why = {
            notice.rule(),
            notice.severity().name(),
            notice.file(),
            notice.line(),
            notice.field(),
            notice.value(),
            notice.right(),
            raw
        };
        System.arraycopy(why, 0, row, card.columns().size(), why.length);
        return RowFactory.create(row);
    }
}
