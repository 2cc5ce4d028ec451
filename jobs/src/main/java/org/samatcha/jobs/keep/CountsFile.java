package org.samatcha.jobs.keep;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.samatcha.evidence.Cell;
import org.samatcha.evidence.CountedCell;
import org.samatcha.evidence.CountedTable;
import org.samatcha.evidence.Tallies;

/**
 * The counts of one table as a Parquet file: area_code, year, dimension, category and one column per tally, in the
 * order of areas, years, dimensions and categories.
 */
public final class CountsFile {

    private static final Comparator<CountedCell> ORDER = Comparator.comparing(
            CountedCell::cell,
            Comparator.comparing(Cell::area)
                    .thenComparing(Cell::year)
                    .thenComparing(Cell::dimension)
                    .thenComparing(Cell::category));

    private CountsFile() {}

    public static void write(CountedTable table, List<CountedCell> counted, Path file, Configuration configuration)
            throws IOException {
        try (ParquetWriter<CountedCell> writer = new Writing(
                        HadoopOutputFile.fromPath(file, configuration), schema(table))
                .withConf(configuration)
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
                .build()) {
            for (CountedCell one : counted.stream().sorted(ORDER).toList()) {
                writer.write(one);
            }
        }
    }

    public static List<CountedCell> read(CountedTable table, Path file, Configuration configuration)
            throws IOException {
        List<CountedCell> counted = new ArrayList<>();
        Map<String, String> texts = new HashMap<>();
        try (ParquetReader<Group> reader = new Reading(HadoopInputFile.fromPath(file, configuration)).build()) {
            for (Group row = reader.read(); row != null; row = reader.read()) {
                long[] tallies = new long[table.tallies().size()];
                for (int i = 0; i < tallies.length; i++) {
                    tallies[i] = row.getLong(table.tallies().get(i).id(), 0);
                }
                Cell cell = new Cell(
                        row.getString("area_code", 0),
                        row.getInteger("year", 0),
                        row.getString("dimension", 0),
                        row.getString("category", 0));
                counted.add(new CountedCell(cell.sharing(texts), Tallies.of(tallies)));
            }
        }
        return counted;
    }

    private static final class Writing extends ParquetWriter.Builder<CountedCell, Writing> {

        private final MessageType schema;

        Writing(HadoopOutputFile file, MessageType schema) {
            super(file);
            this.schema = schema;
        }

        @Override
        protected Writing self() {
            return this;
        }

        @Override
        @SuppressWarnings("deprecation") // the way that is not must be overridden beside it
        protected WriteSupport<CountedCell> getWriteSupport(Configuration configuration) {
            return new CountedCells(schema);
        }
    }

    /** Field by field: a country has millions of cells, and a row of objects for each takes three times as long. */
    private static final class CountedCells extends WriteSupport<CountedCell> {

        private final MessageType schema;
        private RecordConsumer row;

        CountedCells(MessageType schema) {
            this.schema = schema;
        }

        @Override
        @SuppressWarnings("deprecation") // the way that is not must be overridden beside it
        public WriteContext init(Configuration configuration) {
            return new WriteContext(schema, Map.of());
        }

        @Override
        public void prepareForWrite(RecordConsumer consumer) {
            row = consumer;
        }

        @Override
        public void write(CountedCell counted) {
            Cell cell = counted.cell();
            row.startMessage();
            field(0, () -> row.addBinary(Binary.fromString(cell.area())));
            field(1, () -> row.addBinary(Binary.fromString(cell.dimension())));
            field(2, () -> row.addBinary(Binary.fromString(cell.category())));
            field(3, () -> row.addInteger(cell.year()));
            for (int i = 0; i < counted.tallies().size(); i++) {
                long tally = counted.tallies().of(i);
                field(4 + i, () -> row.addLong(tally));
            }
            row.endMessage();
        }

        private void field(int number, Runnable value) {
            String name = schema.getFieldName(number);
            row.startField(name, number);
            value.run();
            row.endField(name, number);
        }
    }

    /** Parquet's reader of plain rows, from any Hadoop file system. */
    private static final class Reading extends ParquetReader.Builder<Group> {

        Reading(HadoopInputFile file) {
            super(file);
        }

        @Override
        protected ReadSupport<Group> getReadSupport() {
            return new GroupReadSupport();
        }
    }

    private static MessageType schema(CountedTable table) {
        Types.MessageTypeBuilder schema = Types.buildMessage();
        for (String key : List.of("area_code", "dimension", "category")) {
            schema.required(PrimitiveTypeName.BINARY)
                    .as(LogicalTypeAnnotation.stringType())
                    .named(key);
        }
        schema.required(PrimitiveTypeName.INT32).named("year");
        table.tallies()
                .forEach(tally -> schema.required(PrimitiveTypeName.INT64).named(tally.id()));
        return schema.named(table.name());
    }
}
