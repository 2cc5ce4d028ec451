package org.samatcha.jobs.run;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.samatcha.base.Area;
import org.samatcha.base.DateText;
import org.samatcha.catalog.AreaNames;
import org.samatcha.catalog.DatasetCard;
import org.samatcha.catalog.Datasets;
import org.samatcha.evidence.Counts;
import org.samatcha.inequality.figure.InequalityRow;
import org.samatcha.inequality.figure.InequalityRows;
import org.samatcha.jobs.Exit;
import org.samatcha.jobs.HadoopFiles;
import org.samatcha.jobs.RequestException;
import org.samatcha.jobs.SparkOnDemand;
import org.samatcha.jobs.ingest.Accounts;
import org.samatcha.jobs.ingest.Ingest;
import org.samatcha.jobs.ingest.IngestRequest;
import org.samatcha.jobs.ingest.IngestResult;
import org.samatcha.jobs.ingest.Reading;
import org.samatcha.jobs.ingest.ScreeningFolder;
import org.samatcha.jobs.ingest.SyntheticMark;
import org.samatcha.jobs.keep.Checksums;
import org.samatcha.jobs.keep.CodeVersion;
import org.samatcha.jobs.keep.InputSums;
import org.samatcha.jobs.keep.KeptCounts;
import org.samatcha.jobs.keep.KeptPatterns;
import org.samatcha.jobs.keep.RunLock;
import org.samatcha.jobs.keep.Warehouse;
import org.samatcha.jobs.observe.Observers;
import org.samatcha.jobs.observe.RunReport;
import org.samatcha.jobs.publish.Causes;
import org.samatcha.jobs.publish.Computed;
import org.samatcha.jobs.publish.DisclosureNote;
import org.samatcha.jobs.publish.EarlierReleases;
import org.samatcha.jobs.publish.Fingerprint;
import org.samatcha.jobs.publish.LostFigures;
import org.samatcha.jobs.publish.ReleaseCardFile;
import org.samatcha.jobs.publish.ReleaseFolder;
import org.samatcha.jobs.publish.Reports;
import org.samatcha.jobs.publish.ScreeningTable;
import org.samatcha.jobs.publish.WholeRelease;
import org.samatcha.protect.Protection;
import org.samatcha.protect.linked.Told;
import org.samatcha.release.ReleasedTable;
import org.samatcha.release.metadata.ReleaseCard;
import org.samatcha.report.claim.Proposal;
import org.samatcha.report.claim.Published;
import org.samatcha.report.document.Edition;
import org.samatcha.report.screening.Occasion;

/**
 * Input files → release: every stage once, under a lock, published only when whole.
 *
 * <p>The run's id is made from everything the result depends on; when the current release already has that id there is
 * nothing to do. Otherwise only what changed inputs touch is done again. A run that was stopped at any point is
 * completed by running it again.
 */
final class RunJob {

    private final RunRequest request;
    private final Clock clock;
    private final PrintWriter out;
    private final Configuration configuration = HadoopFiles.configuration();
    private final Stages stages = new Stages(System::nanoTime);

    private InputSums templates = new InputSums(new TreeMap<>());
    private String runId = "";
    private IngestResult ingested = IngestResult.NONE;

    RunJob(RunRequest request, Clock clock, PrintWriter out) {
        this.request = request;
        this.clock = clock;
        this.out = out;
    }

    /** Says what {@link #run} would do. */
    void dryRun() throws IOException {
        Warehouse warehouse = Warehouse.at(request.warehouse(), configuration);
        new DryRun(warehouse, out).print(fingerprint(warehouse, InputSums.of(request.inputs(), configuration)));
    }

    /** Runs, and tells the observers how it went, also when it fails. */
    Exit run(Observers observers) throws IOException {
        Instant started = clock.instant();
        observers.started(report(started, Exit.OUR_FAULT, ""));
        Exit exit = Exit.OUR_FAULT;
        String release = "";
        try {
            Warehouse warehouse = Warehouse.open(request.warehouse(), configuration);
            exit = runUnderLock(warehouse);
            release = warehouse
                    .currentRelease()
                    .map(id -> warehouse.shown(warehouse.release(id)))
                    .orElse("");
            return exit;
        } catch (org.samatcha.jobs.InputChanged changed) {
            exit = Exit.DATA_REFUSED;
            throw changed;
        } catch (RequestException wrong) {
            exit = Exit.WRONG_REQUEST;
            throw wrong;
        } finally {
            observers.finished(report(started, exit, release));
        }
    }

    private RunReport report(Instant started, Exit exit, String release) {
        return new RunReport(
                runId,
                exit,
                started,
                clock.instant(),
                String.join(", ", request.inputs()),
                request.warehouse(),
                release,
                ingested.rowsRead(),
                ingested.rowsAccepted(),
                ingested.rowsSetAside(),
                stages.reports());
    }

    private Exit runUnderLock(Warehouse warehouse) throws IOException {
        Optional<RunLock> lock = RunLock.take(warehouse, clock);
        if (lock.isEmpty()) {
            out.println("Another run holds the lock of this warehouse: "
                    + RunLock.owner(warehouse).strip());
            return Exit.LOCKED;
        }
        if (!lock.get().note().isEmpty()) {
            out.println(lock.get().note());
        }
        try {
            if (request.redo() == RunRequest.Redo.EVERYTHING) {
                warehouse.delete(new Path(warehouse.restricted(), "kept"));
            }
            InputSums sums = stages.run(
                    "checksums",
                    () -> InputSums.of(request.inputs(), configuration),
                    read -> new Stages.Size(0, read.files().size(), 0));
            Fingerprint fingerprint = fingerprint(warehouse, sums);
            runId = fingerprint.runId();
            if (request.redo() == RunRequest.Redo.NOTHING
                    && warehouse.currentRelease().equals(Optional.of(runId))
                    && warehouse.exists(warehouse.release(runId))
                    && new Manifest(warehouse).isComplete(runId)) {
                out.println("Nothing changed since release " + runId + ": the same inputs, settings and code.");
                printPlaces(warehouse, runId);
                return Exit.DONE;
            }
            if (request.redo() == RunRequest.Redo.NOTHING
                    && warehouse.exists(warehouse.release(runId))
                    && WholeRelease.problems(warehouse, runId).isEmpty()) {
                warehouse.use(runId);
                out.println("Release " + runId + " was made before from the same inputs, settings and code; it is the"
                        + " current one again.");
                printPlaces(warehouse, runId);
                return Exit.DONE;
            }
            return redo(warehouse, fingerprint, sums);
        } finally {
            lock.get().release();
        }
    }

    private Fingerprint fingerprint(Warehouse warehouse, InputSums sums) throws IOException {
        Map<String, String> settings = new TreeMap<>(Map.of(
                "thresholds", request.thresholds().toString(),
                "numerals", request.numerals().name(),
                "key", request.key().id(),
                "years", request.findYears().map(Object::toString).orElse("all"),
                "last year", Integer.toString(LocalDate.now(clock).getYear()),
                "corrections", Checksums.of(List.of(request.corrections().toString())),
                "limit", request.limit().toString()));
        if (request.from() != FromStage.INGEST || !request.only().isEmpty()) {
            settings.put("from", request.from().name());
            settings.put(
                    "only",
                    new TreeMap<>(request.only().stream().collect(Collectors.toMap(id -> id, id -> "")))
                            .keySet()
                            .toString());
            settings.put("taken as it lies", new Taken(warehouse).names(request));
        }
        SortedMap<String, String> files = sums.byName();
        templates = InputSums.of(
                List.of(new Path(request.templates().toAbsolutePath().toUri()).toString()), configuration);
        files.putAll(templates.byName());
        return new Fingerprint(files, settings, CodeVersion.current());
    }

    private Exit redo(Warehouse warehouse, Fingerprint fingerprint, InputSums sums) throws IOException {
        Optional<Counts> counts = request.from() == FromStage.INDICATORS
                ? Optional.of(whateverLies(warehouse))
                : counted(warehouse, fingerprint, sums);
        if (counts.isEmpty()) {
            return Exit.DATA_REFUSED;
        }
        if (!isPublished(warehouse, fingerprint, counts.get())) {
            return Exit.DISCLOSURE;
        }
        new Retention(request.keepReleases())
                .apply(warehouse)
                .forEach(id -> out.println("Removed release " + id + ", older than those that are kept."));
        printPlaces(warehouse, runId);
        return Exit.DONE;
    }

    private Counts whateverLies(Warehouse warehouse) throws IOException {
        return new KeptCounts(warehouse)
                .whateverLies()
                .orElseThrow(() -> new RequestException(
                        "The warehouse " + request.warehouse() + " holds no counts; run all stages first."));
    }

    /** Empty if the data are refused. After it Spark and what it kept in memory are gone. */
    private Optional<Counts> counted(Warehouse warehouse, Fingerprint fingerprint, InputSums sums) throws IOException {
        try (SparkOnDemand spark = new SparkOnDemand("samatcha run")) {
            if (isNews(warehouse, fingerprint, sums)) {
                spark.ahead();
            }
            ingested = stages.run(
                    "ingest",
                    () -> Ingest.run(spark, configuration, ingestRequest(warehouse), reading(sums)),
                    done -> new Stages.Size(
                            done.rowsRead(), done.rowsAccepted(), warehouse.bytes(warehouse.restricted())));
            sums.requireUnchanged(sums.files().keySet(), configuration);
            new Accounts(ingested, out).print();
            warehouse.writeText(screeningOf(warehouse, runId), ScreeningTable.csv(ingested.examples()));
            stages.run(
                    "screening",
                    () -> screen(warehouse),
                    page -> new Stages.Size(ingested.examples().size(), 1, warehouse.bytes(warehouse.run(runId))));
            List<String> reasons = refusals();
            if (!reasons.isEmpty()) {
                reasons.forEach(out::println);
                out.println("The current release stays as it was.");
                out.println("Screening " + warehouse.shown(screeningPage(warehouse, runId)));
                new Manifest(warehouse).write(fingerprint, ingested, stages, "refused");
                return Optional.empty();
            }
            return Optional.of(stages.run(
                    "evidence",
                    () -> new KeptCounts(warehouse).of(ingested.tables(), spark),
                    done -> new Stages.Size(
                            ingested.rowsAccepted(),
                            done.size(),
                            warehouse.bytes(new Path(warehouse.restricted(), "counts")))));
        }
    }

    /** Whether rows will have to be read: inputs or program are others than those of the current release. */
    private boolean isNews(Warehouse warehouse, Fingerprint fingerprint, InputSums sums) throws IOException {
        Optional<String> current = warehouse.currentRelease();
        Optional<Fingerprint> before = current.isEmpty() ? Optional.empty() : Causes.find(warehouse, current.get());
        return before.isEmpty()
                || request.redo() == RunRequest.Redo.EVERYTHING
                || !before.get().code().equals(fingerprint.code())
                || !before.get().files().entrySet().containsAll(sums.byName().entrySet());
    }

    /** Why nothing may be published; none when it may. */
    private List<String> refusals() {
        if (ingested.isEmpty()) {
            return List.of("No row of any file could be used.");
        }
        List<String> reasons = new ArrayList<>(request.limit().exceededBy(ingested));
        reasons.addAll(ingested.brokenCorrections());
        return reasons;
    }

    /** The screening report, compared with that of the current release. */
    private Path screen(Warehouse warehouse) throws IOException {
        String current = warehouse.currentRelease().orElse(runId);
        boolean isSynthetic = new Taken(warehouse).isSynthetic(() -> SyntheticMark.isOnAny(request.inputs()), request);
        ScreeningFolder screening = new ScreeningFolder(warehouse.run(runId), configuration);
        screening.write(
                ingested,
                new ScreeningFolder(warehouse.run(current), configuration).earlier(),
                new Occasion(
                        runId,
                        LocalDate.now(clock),
                        isSynthetic ? Edition.People.SYNTHETIC : Edition.People.REAL,
                        request.numerals(),
                        request.limit().over(ingested)),
                request.templates());
        return screening.page();
    }

    private static Path screeningPage(Warehouse warehouse, String id) {
        return new ScreeningFolder(warehouse.run(id), HadoopFiles.configuration()).page();
    }

    private IngestRequest ingestRequest(Warehouse warehouse) {
        IngestRequest ingest = IngestRequest.of(
                request.inputs(), warehouse.restricted().toString(), request.key(), LocalDate.now(clock));
        return ingest.withCorrections(request.corrections())
                .withYears(request.findYears().orElse(ingest.years()));
    }

    private Reading reading(InputSums sums) {
        if (request.from() != FromStage.INGEST) {
            return new Reading(sums, Set.of());
        }
        return request.only().isEmpty()
                ? Reading.all(sums)
                : new Reading(
                        sums,
                        Datasets.all().stream()
                                .map(DatasetCard::id)
                                .filter(request.only()::contains)
                                .collect(Collectors.toSet()));
    }

    private static Path screeningOf(Warehouse warehouse, String id) {
        return new Path(warehouse.run(id), "screening.csv");
    }

    /** Nothing when figures are looked at one by one. */
    private Told earlier(Warehouse warehouse) throws IOException {
        return switch (request.thresholds().reach()) {
            case SINGLE -> Told.NOTHING;
            case LINKED -> new EarlierReleases(warehouse, out).told();
        };
    }

    /** False if the attack on what would be published finds anything. */
    private boolean isPublished(Warehouse warehouse, Fingerprint fingerprint, Counts counts) throws IOException {
        List<Area> areas = AreaNames.builtIn();
        List<Proposal> proposals = Reports.proposals(request.templates(), areas);
        KeptPatterns patterns = new KeptPatterns(warehouse);
        Protection protection = stages.run(
                "protect",
                () -> Computed.protect(
                        counts, areas, request.thresholds(), Reports.foremost(proposals), earlier(warehouse), patterns),
                done -> new Stages.Size(counts.size(), done.kept().published(), 0));
        patterns.forgetOthers();
        out.println(protection.summary());
        new LostFigures(protection.lost()).tell(warehouse, runId, out);
        if (!protection.isProven()) {
            protection.findings().forEach(finding -> out.println("  " + finding.text()));
            out.println(
                    protection.findings().isEmpty()
                            ? "Of " + protection.open().size() + " small counts it is not proven that they cannot be"
                                    + " worked out; the current release stays as it was."
                            : "Hidden numbers could be worked out; the current release stays as it was.");
            new Manifest(warehouse).write(fingerprint, ingested, stages, "disclosure");
            return false;
        }
        Computed computed = stages.run(
                "indicators",
                () -> Computed.of(protection),
                done -> new Stages.Size(protection.rows().size(), done.rows().size(), 0));
        boolean isSynthetic = new Taken(warehouse).isSynthetic(() -> SyntheticMark.isOnAny(request.inputs()), request);
        ReleaseCard card = ReleaseCardFile.read(request.templates());
        Path staging = warehouse.emptyStaging(runId);
        List<InequalityRow> inequality = stages.run(
                "inequality",
                () -> InequalityRows.of(Computed.cards(), computed.rows()),
                done -> new Stages.Size(computed.rows().size(), done.size(), 0));
        List<ReleasedTable> tables = ReleaseFolder.tables(computed, inequality, areas);
        stages.run(
                "release",
                () -> {
                    new ReleaseFolder(warehouse, staging, runId, card, isSynthetic).write(tables, fingerprint);
                    return inequality.size() + computed.rows().size();
                },
                rows -> new Stages.Size(rows, rows, warehouse.bytes(staging)));
        Published published = new Published(
                computed.rows(), Computed.cards(), areas, new MapBoundaries(warehouse, out).of(request, areas));
        stages.run(
                "report",
                () -> {
                    Reports.write(
                            warehouse,
                            staging,
                            request.templates(),
                            proposals,
                            published,
                            edition(computed, isSynthetic),
                            computed,
                            tables);
                    return computed.rows().size();
                },
                rows -> new Stages.Size(
                        rows,
                        0,
                        warehouse.bytes(new Path(staging, "reports")) + warehouse.bytes(new Path(staging, "site"))));
        templates.requireUnchanged(templates.files().keySet(), configuration);
        warehouse.writeText(new Path(staging, "disclosure.json"), DisclosureNote.of(request.thresholds(), protection));
        stages.run(
                "checksums of the release",
                () -> {
                    WholeRelease.seal(warehouse, staging);
                    return staging;
                },
                written -> new Stages.Size(0, 0, warehouse.bytes(written)));
        warehouse.publish(staging, runId);
        new Manifest(warehouse).writeComplete(fingerprint, ingested, stages);
        return true;
    }

    private Edition edition(Computed computed, boolean isSynthetic) {
        int latest = computed.latestYear();
        return new Edition(
                runId,
                latest,
                LocalDate.of(latest - DateText.BUDDHIST_OFFSET, 12, 31)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant(),
                isSynthetic ? Edition.People.SYNTHETIC : Edition.People.REAL,
                request.numerals());
    }

    private void printPlaces(Warehouse warehouse, String id) throws IOException {
        Path release = warehouse.release(id);
        out.println();
        out.println("Reports   " + warehouse.shown(new Path(release, "site/index.html")));
        out.println("Tables    " + warehouse.shown(new Path(release, "tables")) + "/<table>/*.parquet");
        out.println("          " + warehouse.shown(new Path(release, "csv")) + "/<table>.csv");
        out.println("Meanings  " + warehouse.shown(new Path(release, "dictionary.html")));
        if (warehouse.exists(screeningPage(warehouse, id))) {
            out.println("Screening " + warehouse.shown(screeningPage(warehouse, id)));
        }
    }
}
