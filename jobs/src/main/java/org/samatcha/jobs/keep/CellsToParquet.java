package org.samatcha.jobs.keep;

import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.samatcha.evidence.Cell;
import org.samatcha.evidence.CountedCell;

/** Hands counted cells to Parquet field by field: a country has millions, and objects for every number take longer. */
final class CellsToParquet extends WriteSupport<CountedCell> {

    private final MessageType schema;
    private RecordConsumer row;

    CellsToParquet(MessageType schema) {
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

    /** A writer of such cells. */
    static final class Builder extends ParquetWriter.Builder<CountedCell, Builder> {

        private final MessageType schema;

        Builder(HadoopOutputFile file, MessageType schema) {
            super(file);
            this.schema = schema;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        @SuppressWarnings("deprecation") // the way that is not must be overridden beside it
        protected WriteSupport<CountedCell> getWriteSupport(Configuration configuration) {
            return new CellsToParquet(schema);
        }
    }
}
