package org.samatcha.jobs.keep;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.samatcha.evidence.Cell;
import org.samatcha.evidence.CountedCell;
import org.samatcha.evidence.CountedTable;

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
        try (ParquetWriter<CountedCell> writer = new CellsToParquet.Builder(
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

    public static List<CountedCell> read(Path file, Configuration configuration) throws IOException {
        List<CountedCell> counted = new ArrayList<>();
        try (ParquetReader<CountedCell> reader =
                new CellsFromParquet.Builder(HadoopInputFile.fromPath(file, configuration)).build()) {
            for (CountedCell cell = reader.read(); cell != null; cell = reader.read()) {
                counted.add(cell);
            }
        }
        return counted;
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
