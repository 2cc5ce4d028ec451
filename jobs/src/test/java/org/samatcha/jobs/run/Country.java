package org.samatcha.jobs.run;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.samatcha.evidence.Counts;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.indicator.Indicators;
import org.samatcha.inequality.figure.IndicatorRows;
import org.samatcha.inequality.figure.IndicatorValues;
import org.samatcha.inequality.figure.InequalityRows;
import org.samatcha.jobs.HadoopFiles;
import org.samatcha.jobs.SparkOnDemand;
import org.samatcha.jobs.ingest.Ingest;
import org.samatcha.jobs.ingest.IngestRequest;
import org.samatcha.jobs.ingest.IngestResult;
import org.samatcha.jobs.ingest.PseudonymKey;
import org.samatcha.jobs.ingest.Reading;
import org.samatcha.jobs.keep.InputSums;
import org.samatcha.jobs.keep.KeptCounts;
import org.samatcha.jobs.keep.Warehouse;

/**
 * Every indicator and its inequality for all districts and provinces that the counts name, for {@code scripts/bench
 * --country}. Prints a line for each step: its name, seconds, and how many figures it gave.
 */
public final class Country {

    private Country() {}

    /** {@code args}: run --inputs FOLDER FOLDER, the second to write to. */
    public static void main(String[] args) throws IOException {
        Configuration configuration = HadoopFiles.configuration();
        Warehouse warehouse = Warehouse.open(args[3], configuration);
        Counts counts;
        try (SparkOnDemand spark = new SparkOnDemand("samatcha bench")) {
            IngestRequest request = IngestRequest.of(
                    List.of(args[2]), warehouse.restricted().toString(), PseudonymKey.sample(), LocalDate.now());
            long start = System.nanoTime();
            IngestResult ingested = Ingest.run(
                    spark, configuration, request, Reading.all(InputSums.of(request.inputs(), configuration)));
            step("ingest", start, ingested.rowsAccepted());
            start = System.nanoTime();
            counts = new KeptCounts(warehouse).of(ingested.tables(), spark);
            step("evidence", start, counts.size());
        }
        long start = System.nanoTime();
        List<String> areas =
                counts.areas().stream().filter(code -> !code.isBlank()).toList();
        long[] given = Indicators.all().parallelStream()
                .flatMap(indicator -> {
                    List<IndicatorRow> rows = IndicatorRows.of(indicator, IndicatorValues.of(indicator, counts, areas));
                    int compared =
                            InequalityRows.of(List.of(indicator.card()), rows).size();
                    return Stream.of(new long[] {rows.size(), compared});
                })
                .reduce(new long[2], (a, b) -> new long[] {a[0] + b[0], a[1] + b[1]});
        step("indicators and inequality", start, given[0] + given[1]);
        System.out.println("areas " + areas.size());
    }

    private static void step(String name, long start, long figures) {
        System.out.println("step " + name + "|" + (System.nanoTime() - start) / 1e9 + "|" + figures);
    }
}
