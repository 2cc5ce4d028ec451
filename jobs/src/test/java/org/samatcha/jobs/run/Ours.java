package org.samatcha.jobs.run;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.samatcha.evidence.CountedCell;
import org.samatcha.evidence.CountedTable;
import org.samatcha.jobs.HadoopFiles;
import org.samatcha.jobs.SparkOnDemand;
import org.samatcha.jobs.bench.Results;
import org.samatcha.jobs.ingest.Ingest;
import org.samatcha.jobs.ingest.IngestRequest;
import org.samatcha.jobs.ingest.IngestResult;
import org.samatcha.jobs.ingest.PseudonymKey;
import org.samatcha.jobs.ingest.Reading;
import org.samatcha.jobs.keep.CountsFile;
import org.samatcha.jobs.keep.InputSums;
import org.samatcha.jobs.keep.KeptCounts;
import org.samatcha.jobs.keep.Warehouse;

/**
 * The stages from source files to counts, as {@code run} does them, for {@code scripts/bench}. Prints {@link Results}.
 */
public final class Ours {

    private Ours() {}

    /** {@code args}: run --inputs FOLDER FOLDER, the second to write to. */
    public static void main(String[] args) throws IOException {
        Configuration configuration = HadoopFiles.configuration();
        Warehouse warehouse = Warehouse.open(args[3], configuration);
        Results results = new Results();
        try (SparkOnDemand spark = new SparkOnDemand("samatcha bench")) {
            IngestRequest request = IngestRequest.of(
                    List.of(args[2]), warehouse.restricted().toString(), PseudonymKey.sample(), LocalDate.now());
            InputSums sums = InputSums.of(request.inputs(), configuration);
            IngestResult ingested = Ingest.run(spark, configuration, request, Reading.all(sums));
            new TreeMap<>(ingested.peopleByYear().get("enrolment")).forEach(results::accepted);
            new KeptCounts(warehouse).of(ingested.tables(), spark);
            for (CountedTable table : Results.counted()) {
                List<CountedCell> cells = CountsFile.read(
                        new Path(warehouse.restricted(), "counts/" + table.name() + "/counts.parquet"), configuration);
                long sum = cells.stream()
                        .flatMapToLong(cell -> cell.tallies().all())
                        .sum();
                results.counts(table.name(), cells.size(), sum);
            }
        }
        results.print(System.out);
    }
}
