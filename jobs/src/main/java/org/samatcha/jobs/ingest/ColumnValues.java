package org.samatcha.jobs.ingest;

import java.nio.charset.StandardCharsets;
import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.column.values.ValuesWriter;
import org.apache.parquet.column.values.plain.BooleanPlainValuesWriter;
import org.apache.parquet.column.values.plain.PlainValuesWriter;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** The values of curated columns as Parquet has them; texts are bytes there. */
final class ColumnValues {

    private static final int SLAB = 1 << 10;
    private static final int MOST_SLABS = 1 << 20;

    private ColumnValues() {}

    /** The type of a column that may be blank. */
    static Types.PrimitiveBuilder<PrimitiveType> type(DataType type) {
        if (type.equals(DataTypes.StringType)) {
            return Types.optional(PrimitiveTypeName.BINARY).as(LogicalTypeAnnotation.stringType());
        } else if (type.equals(DataTypes.DateType)) {
            return Types.optional(PrimitiveTypeName.INT32).as(LogicalTypeAnnotation.dateType());
        } else if (type.equals(DataTypes.IntegerType)) {
            return Types.optional(PrimitiveTypeName.INT32);
        } else if (type.equals(DataTypes.LongType)) {
            return Types.optional(PrimitiveTypeName.INT64);
        } else if (type.equals(DataTypes.DoubleType)) {
            return Types.optional(PrimitiveTypeName.DOUBLE);
        } else if (type.equals(DataTypes.BooleanType)) {
            return Types.optional(PrimitiveTypeName.BOOLEAN);
        }
        throw new IllegalArgumentException("No curated column is a " + type);
    }

    /** Values one after another, without a dictionary. */
    static ValuesWriter plain(PrimitiveType type) {
        return type.getPrimitiveTypeName() == PrimitiveTypeName.BOOLEAN
                ? new BooleanPlainValuesWriter()
                : new PlainValuesWriter(SLAB, MOST_SLABS, HeapByteBufferAllocator.getInstance());
    }

    /** A value of a row as {@link #write} and {@link #see} take it. */
    static Object stored(Object value) {
        return value instanceof String text
                ? Binary.fromConstantByteArray(text.getBytes(StandardCharsets.UTF_8))
                : value;
    }

    static void write(Object stored, ValuesWriter out) {
        if (stored instanceof Binary text) {
            out.writeBytes(text);
        } else if (stored instanceof Integer number) {
            out.writeInteger(number);
        } else if (stored instanceof Long number) {
            out.writeLong(number);
        } else if (stored instanceof Double number) {
            out.writeDouble(number);
        } else if (stored instanceof Boolean yes) {
            out.writeBoolean(yes);
        } else {
            throw new IllegalArgumentException("No curated column holds a " + stored.getClass());
        }
    }

    /** Takes a value into account for the least and the greatest. */
    static void see(Object stored, Statistics<?> statistics) {
        if (stored instanceof Binary text) {
            statistics.updateStats(text);
        } else if (stored instanceof Integer number) {
            statistics.updateStats(number.intValue());
        } else if (stored instanceof Long number) {
            statistics.updateStats(number.longValue());
        } else if (stored instanceof Double number) {
            statistics.updateStats(number.doubleValue());
        } else if (stored instanceof Boolean yes) {
            statistics.updateStats(yes.booleanValue());
        }
    }
}
