package org.samatcha.jobs.keep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.InitContext;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.MessageType;
import org.samatcha.evidence.Cell;
import org.samatcha.evidence.CountedCell;
import org.samatcha.evidence.Tallies;

/** Takes counted cells from Parquet field by field, as {@link CellsToParquet} hands them over. */
final class CellsFromParquet extends ReadSupport<CountedCell> {

    /** Fields before the tallies. */
    private static final int KEYS = 4;

    @Override
    public ReadContext init(InitContext context) {
        return new ReadContext(context.getFileSchema());
    }

    @Override
    @SuppressWarnings("deprecation") // the way that is not must be overridden beside it
    public RecordMaterializer<CountedCell> prepareForRead(
            Configuration configuration, Map<String, String> metadata, MessageType schema, ReadContext context) {
        return new Cells(schema.getFieldCount() - KEYS);
    }

    private static final class Cells extends RecordMaterializer<CountedCell> {

        private final Map<String, String> texts = new HashMap<>();
        private final String[] keys = new String[KEYS - 1];
        private int year;
        private final long[] tallies;
        private final List<Converter> fields = new ArrayList<>();

        Cells(int size) {
            tallies = new long[size];
            for (int key = 0; key < keys.length; key++) {
                fields.add(new Text(key));
            }
            fields.add(new PrimitiveConverter() {
                @Override
                public void addInt(int value) {
                    year = value;
                }
            });
            for (int i = 0; i < size; i++) {
                int tally = i;
                fields.add(new PrimitiveConverter() {
                    @Override
                    public void addLong(long value) {
                        tallies[tally] = value;
                    }
                });
            }
        }

        @Override
        public CountedCell getCurrentRecord() {
            return new CountedCell(new Cell(keys[0], year, keys[1], keys[2]), Tallies.of(tallies));
        }

        @Override
        public GroupConverter getRootConverter() {
            return new GroupConverter() {
                @Override
                public Converter getConverter(int field) {
                    return fields.get(field);
                }

                @Override
                public void start() {}

                @Override
                public void end() {}
            };
        }

        /** Equal texts lie in memory once. */
        private final class Text extends PrimitiveConverter {

            private final int key;
            private String[] dictionary;

            Text(int key) {
                this.key = key;
            }

            @Override
            public boolean hasDictionarySupport() {
                return true;
            }

            @Override
            public void setDictionary(Dictionary known) {
                dictionary = new String[known.getMaxId() + 1];
                for (int i = 0; i < dictionary.length; i++) {
                    dictionary[i] = text(known.decodeToBinary(i));
                }
            }

            @Override
            public void addValueFromDictionary(int number) {
                keys[key] = dictionary[number];
            }

            @Override
            public void addBinary(Binary value) {
                keys[key] = text(value);
            }

            private String text(Binary value) {
                String text = value.toStringUsingUTF8();
                return texts.computeIfAbsent(text, same -> same);
            }
        }
    }

    /** A reader of such cells, from any Hadoop file system. */
    static final class Builder extends ParquetReader.Builder<CountedCell> {

        Builder(HadoopInputFile file) {
            super(file);
        }

        @Override
        protected ReadSupport<CountedCell> getReadSupport() {
            return new CellsFromParquet();
        }
    }
}
