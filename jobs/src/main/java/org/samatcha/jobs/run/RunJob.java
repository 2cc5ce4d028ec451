package org.samatcha.jobs.run;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.samatcha.base.Area;
import org.samatcha.base.DateText;
import org.samatcha.catalog.AreaNames;
import org.samatcha.evidence.Counts;
import org.samatcha.indicator.Indicators;
import org.samatcha.inequality.figure.InequalityRow;
import org.samatcha.inequality.figure.InequalityRows;
import org.samatcha.jobs.Exit;
import org.samatcha.jobs.Main;
import org.samatcha.jobs.SparkLocal;
import org.samatcha.jobs.ingest.Accounts;
import org.samatcha.jobs.ingest.Ingest;
import org.samatcha.jobs.ingest.IngestRequest;
import org.samatcha.jobs.ingest.IngestResult;
import org.samatcha.jobs.ingest.SyntheticMark;
import org.samatcha.report.claim.Published;
import org.samatcha.report.document.Edition;

/**
 * Input files → release: every stage once, under a lock, published only when whole.
 *
 * <p>The run's id is made from everything the result depends on; when the current release already has that id there is
 * nothing to do.
 */
final class RunJob {

    private final RunRequest request;
    private final Clock clock;
    private final PrintWriter out;

    RunJob(RunRequest request, Clock clock, PrintWriter out) {
        this.request = request;
        this.clock = clock;
        this.out = out;
    }

    Exit run() throws IOException {
        Warehouse warehouse = Warehouse.open(request.warehouse(), new Configuration());
        Optional<RunLock> lock = RunLock.take(warehouse, clock);
        if (lock.isEmpty()) {
            out.println("Another run holds the lock of this warehouse: process " + RunLock.owner(warehouse));
            return Exit.LOCKED;
        }
        try {
            Fingerprint fingerprint = fingerprint();
            String id = fingerprint.runId();
            if (warehouse.currentRelease().equals(Optional.of(id)) && warehouse.exists(warehouse.release(id))) {
                out.println("Nothing changed since release " + id + ": the same inputs, settings and code.");
                printPlaces(warehouse, id);
                return Exit.DONE;
            }
            return redo(warehouse, fingerprint, id);
        } finally {
            lock.get().release();
        }
    }

    private Fingerprint fingerprint() throws IOException {
        Map<String, String> settings = Map.of(
                "thresholds", request.thresholds().toString(),
                "numerals", request.numerals().name(),
                "key", request.key().id(),
                "last year", Integer.toString(LocalDate.now(clock).getYear()));
        return Fingerprint.of(
                List.of(request.inputs(), request.templates()),
                settings,
                Fingerprint.ofCode(Main.class, Indicators.class));
    }

    private Exit redo(Warehouse warehouse, Fingerprint fingerprint, String id) throws IOException {
        Stages stages = new Stages(clock);
        try (SparkSession spark = SparkLocal.session("samatcha run")) {
            IngestResult ingested = stages.time("ingest", () -> Ingest.run(spark, ingestRequest(warehouse)));
            new Accounts(ingested, out).print();
            warehouse.writeText(screeningOf(warehouse, id), ScreeningTable.csv(ingested.examples()));
            if (ingested.isEmpty()) {
                out.println("No row of any file could be used; the current release stays as it was.");
                out.println("Screening " + warehouse.shown(screeningOf(warehouse, id)));
                return Exit.DATA_REFUSED;
            }
            List<String> exceeded = request.limit().exceededBy(ingested);
            if (!exceeded.isEmpty()) {
                exceeded.forEach(out::println);
                out.println("The current release stays as it was. Another limit is set with --max-set-aside.");
                out.println("Screening " + warehouse.shown(screeningOf(warehouse, id)));
                return Exit.DATA_REFUSED;
            }
            Counts counts =
                    stages.time("evidence", () -> Counting.count(curated(spark, ingested), countsOf(warehouse)));
            publish(warehouse, fingerprint, id, ingested, counts, stages);
        }
        printPlaces(warehouse, id);
        return Exit.DONE;
    }

    private IngestRequest ingestRequest(Warehouse warehouse) {
        return IngestRequest.of(
                List.of(request.inputs().toString()),
                warehouse.restricted().toString(),
                request.key(),
                LocalDate.now(clock));
    }

    private static Path screeningOf(Warehouse warehouse, String id) {
        return new Path(warehouse.run(id), "screening.csv");
    }

    private static Path countsOf(Warehouse warehouse) {
        return new Path(warehouse.restricted(), "counts");
    }

    private static Map<String, Dataset<Row>> curated(SparkSession spark, IngestResult ingested) {
        Map<String, Dataset<Row>> tables = new TreeMap<>();
        ingested.tables()
                .forEach((name, folder) -> tables.put(name, spark.read().parquet(folder)));
        return tables;
    }

    private void publish(
            Warehouse warehouse,
            Fingerprint fingerprint,
            String id,
            IngestResult ingested,
            Counts counts,
            Stages stages)
            throws IOException {
        List<Area> areas = AreaNames.builtIn();
        Computed computed = stages.time("indicators", () -> Computed.of(counts, areas, request.thresholds()));
        boolean isSynthetic = SyntheticMark.isOnAny(List.of(request.inputs().toString()));
        Path staging = warehouse.emptyStaging(id);
        List<InequalityRow> inequality =
                stages.time("inequality", () -> InequalityRows.of(Computed.cards(), computed.rows()));
        stages.run(
                "release",
                () -> ReleaseFolder.write(
                        warehouse, staging, id, ReleaseFolder.tables(computed, inequality, areas), isSynthetic));
        Published published = new Published(computed.rows(), Computed.cards(), areas);
        stages.run(
                "report",
                () -> Reports.write(
                        warehouse, staging, request.templates(), published, edition(id, computed, isSynthetic)));
        warehouse.publish(staging, id);
        warehouse.writeJson(new Path(warehouse.run(id), "manifest.json"), manifest(fingerprint, ingested, stages));
    }

    private Edition edition(String id, Computed computed, boolean isSynthetic) {
        int latest = computed.latestYear();
        return new Edition(
                id,
                latest,
                LocalDate.of(latest - DateText.BUDDHIST_OFFSET, 12, 31)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant(),
                isSynthetic ? Edition.People.SYNTHETIC : Edition.People.REAL,
                request.numerals());
    }

    /** Status stands last, and the file is written after the release is current: a manifest means a whole run. */
    private static Map<String, Object> manifest(Fingerprint fingerprint, IngestResult ingested, Stages stages) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("run", fingerprint.runId());
        manifest.put("inputs", fingerprint.files());
        manifest.put("settings", fingerprint.settings());
        manifest.put("code", fingerprint.code());
        manifest.put("files", ingested.accounts());
        manifest.put("notices", ingested.timesByRule());
        manifest.put("seconds", stages.seconds());
        manifest.put("status", "complete");
        return manifest;
    }

    private void printPlaces(Warehouse warehouse, String id) {
        Path release = warehouse.release(id);
        out.println();
        out.println("Reports   " + warehouse.shown(new Path(release, "site/index.html")));
        out.println("Tables    " + warehouse.shown(new Path(release, "tables")) + "/<table>/*.parquet");
        out.println("Screening " + warehouse.shown(screeningOf(warehouse, id)));
    }
}
