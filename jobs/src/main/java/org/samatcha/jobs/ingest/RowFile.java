package org.samatcha.jobs.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * One Parquet file (zstd) that rows are written to as they come, without Spark's own form of a row in between.
 *
 * <p>Values stand in a row where the schema has them; days are numbers of days since 1970-01-01.
 */
final class RowFile implements Closeable {

    /** Columns of which hardly two rows have the same value; a dictionary of theirs is made and thrown away. */
    private static final List<String> ALL_DIFFERENT = List.of("learner", "source_line", "line");

    private final ParquetWriter<Row> writer;

    /** {@code without} is the column that the folder's name tells; blank for none. */
    RowFile(Path file, StructType schema, String without, Configuration configuration) throws IOException {
        Builder builder = new Builder(HadoopOutputFile.fromPath(file, configuration), new Rows(schema, without));
        ALL_DIFFERENT.forEach(column -> builder.withDictionaryEncoding(column, false));
        this.writer = builder.withConf(configuration)
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
                .build();
    }

    void write(Row row) throws IOException {
        writer.write(row);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private static final class Builder extends ParquetWriter.Builder<Row, Builder> {

        private final Rows rows;

        Builder(OutputFile file, Rows rows) {
            super(file);
            this.rows = rows;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        @SuppressWarnings("deprecation") // abstract, so that every writer must have it
        protected WriteSupport<Row> getWriteSupport(Configuration configuration) {
            return rows;
        }
    }

    /** How a row is handed to Parquet, value by value. */
    private static final class Rows extends WriteSupport<Row> {

        private final List<String> names = new ArrayList<>();
        private final List<DataType> types = new ArrayList<>();
        private final List<Words> words = new ArrayList<>();
        private final int[] places;
        private RecordConsumer out;

        Rows(StructType schema, String without) {
            int[] all = new int[schema.length()];
            for (int i = 0; i < schema.length(); i++) {
                if (!schema.apply(i).name().equals(without)) {
                    all[names.size()] = i;
                    names.add(schema.apply(i).name());
                    types.add(schema.apply(i).dataType());
                    words.add(new Words());
                }
            }
            this.places = Arrays.copyOf(all, names.size());
        }

        @Override
        @SuppressWarnings("deprecation") // abstract, so that every writer must have it
        public WriteContext init(Configuration configuration) {
            Type[] columns = new Type[names.size()];
            for (int i = 0; i < columns.length; i++) {
                columns[i] = type(types.get(i)).named(names.get(i));
            }
            return new WriteContext(new MessageType("row", columns), Map.of());
        }

        private static Types.PrimitiveBuilder<PrimitiveType> type(DataType type) {
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

        @Override
        public void prepareForWrite(RecordConsumer consumer) {
            this.out = consumer;
        }

        @Override
        public void write(Row row) {
            out.startMessage();
            for (int i = 0; i < places.length; i++) {
                Object value = row.get(places[i]);
                if (value != null) {
                    String name = names.get(i);
                    out.startField(name, i);
                    add(i, value);
                    out.endField(name, i);
                }
            }
            out.endMessage();
        }

        private void add(int column, Object value) {
            if (value instanceof String text) {
                out.addBinary(words.get(column).bytes(text));
            } else if (value instanceof Integer number) {
                out.addInteger(number);
            } else if (value instanceof Long number) {
                out.addLong(number);
            } else if (value instanceof Double number) {
                out.addDouble(number);
            } else if (value instanceof Boolean yes) {
                out.addBoolean(yes);
            } else {
                throw new IllegalArgumentException("No curated column holds a " + value.getClass());
            }
        }
    }

    /** The texts of a column as bytes; most columns hold few, and neighbours are often the very same object. */
    private static final class Words {

        private static final int MOST = 5_000;

        private final Map<String, Binary> known = new HashMap<>();
        private String last;
        private Binary lastBytes;

        Binary bytes(String text) {
            if (text != last) {
                lastBytes = known.get(text);
                if (lastBytes == null) {
                    lastBytes = Binary.fromString(text);
                    if (known.size() < MOST) {
                        known.put(text, lastBytes);
                    }
                }
                last = text;
            }
            return lastBytes;
        }
    }
}
