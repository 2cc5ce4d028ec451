package org.samatcha.jobs.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.samatcha.capture.Capture;
import org.samatcha.capture.Profiles;
import org.samatcha.capture.Recognised;
import org.samatcha.catalog.DatasetCard;
import org.samatcha.catalog.Datasets;
import org.samatcha.catalog.InputTable;
import org.samatcha.catalog.SchoolRegistry;
import org.samatcha.catalog.SchoolsTable;
import org.samatcha.check.Knowledge;
import org.samatcha.check.Notice;
import org.samatcha.check.Rules;
import org.samatcha.check.file.DatasetMustHaveFiles;
import org.samatcha.curate.Account;
import org.samatcha.curate.NoticeTally;
import org.samatcha.curate.Pseudonyms;

/**
 * Source files → curated, pseudonymous Parquet tables, rows set aside, and an account of every row.
 *
 * <p>Each file is read once, row by row, in one task. The schools come first, as other datasets are read against them;
 * the other datasets are read side by side. A file that cannot be read is refused by itself and does not stop the rest.
 */
public final class Ingest {

    private Ingest() {}

    public static IngestResult run(SparkSession spark, IngestRequest request) throws IOException {
        Configuration configuration = spark.sparkContext().hadoopConfiguration();
        InputFolder inputs = InputFolder.of(request.inputs(), configuration);
        Copies copies = Copies.among(inputs.files());
        List<Capture> captures =
                recognise(spark, copies.first(), Profiles.builtIn().with(request.profiles()));

        for (Capture capture : captures) {
            if (capture instanceof Recognised file && isAboutPeople(file)) {
                request.key().refuseUnmarked((HadoopSource) file.source());
            }
        }

        prepare(request.restricted(), configuration);
        List<DatasetIngest.Done> done = new ArrayList<>();
        Pseudonyms pseudonyms = request.key().pseudonyms();
        Knowledge known = new Knowledge(inputs.knownAreas(), SchoolRegistry.NONE, request.years());
        DatasetIngest schools = new DatasetIngest(spark, request.restricted(), known, pseudonyms, SchoolsTable.CARD);
        done.addAll(schools.run(filesOf(SchoolsTable.CARD, captures)));
        Knowledge withSchools = new Knowledge(known.areas(), schools.registry(), known.years());
        List<DatasetIngest> others = Datasets.all().stream()
                .filter(card -> card != SchoolsTable.CARD)
                .map(card -> new DatasetIngest(spark, request.restricted(), withSchools, pseudonyms, card))
                .toList();
        done.addAll(sideBySide(others, captures));
        FileSystem store = new Path(request.restricted()).getFileSystem(configuration);
        store.delete(new Path(request.restricted(), DatasetIngest.STAGING), true);
        NoticeTally across = new AcrossFiles(spark, known.areas(), done).find();
        return result(inputs, copies, captures, done, across);
    }

    private static void prepare(String restricted, Configuration configuration) throws IOException {
        Path folder = new Path(restricted);
        FileSystem store = folder.getFileSystem(configuration);
        store.mkdirs(folder);
        store.setPermission(folder, new FsPermission((short) 0700));
        for (String child : List.of(DatasetIngest.ROWS, DatasetIngest.SET_ASIDE, DatasetIngest.STAGING)) {
            store.delete(new Path(folder, child), true);
        }
    }

    private static List<Capture> recognise(SparkSession spark, List<HadoopSource> files, Profiles profiles) {
        if (files.isEmpty()) {
            return List.of();
        }
        List<HadoopSource> largestFirst = files.stream()
                .sorted(Comparator.comparingLong(HadoopSource::bytes).reversed())
                .toList();
        List<Capture> captures = new ArrayList<>(JavaSparkContext.fromSparkContext(spark.sparkContext())
                .parallelize(largestFirst, largestFirst.size())
                .map(file -> Capture.open(file, profiles))
                .collect());
        captures.sort(Comparator.comparing(Capture::file));
        return captures;
    }

    private static boolean isAboutPeople(Recognised file) {
        return Datasets.choose(file.dataset())
                .findInput(file.profile().form())
                .map(InputTable::isAboutPeople)
                .orElse(false);
    }

    private static List<Recognised> filesOf(DatasetCard card, List<Capture> captures) {
        return captures.stream()
                .filter(capture ->
                        capture instanceof Recognised && capture.dataset().equals(card.id()))
                .map(capture -> (Recognised) capture)
                .toList();
    }

    private static List<DatasetIngest.Done> sideBySide(List<DatasetIngest> datasets, List<Capture> captures)
            throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, datasets.size()));
        try {
            List<Future<List<DatasetIngest.Done>>> running = datasets.stream()
                    .map(dataset -> threads.submit(() -> dataset.run(filesOf(dataset.card(), captures))))
                    .toList();
            List<DatasetIngest.Done> done = new ArrayList<>();
            for (Future<List<DatasetIngest.Done>> one : running) {
                done.addAll(one.get());
            }
            return done;
        } catch (ExecutionException failed) {
            throw new IOException("A dataset could not be ingested", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("The ingest was interrupted", stopped);
        } finally {
            threads.shutdownNow();
        }
    }

    private static IngestResult result(
            InputFolder inputs,
            Copies copies,
            List<Capture> captures,
            List<DatasetIngest.Done> done,
            NoticeTally across) {
        List<Account> accounts = new ArrayList<>();
        Map<String, Map<String, Long>> times = new TreeMap<>();
        List<Notice> examples = new ArrayList<>();
        Map<String, String> tables = new TreeMap<>();
        for (DatasetIngest.Done one : done) {
            accounts.addAll(one.accounts());
            one.timesByRule()
                    .forEach((file, rules) -> times.merge(file, rules, (a, b) -> {
                        Map<String, Long> both = new TreeMap<>(a);
                        b.forEach((rule, n) -> both.merge(rule, n, Long::sum));
                        return both;
                    }));
            examples.addAll(one.examples());
            if (one.hasRows()) {
                tables.put(one.dataset(), one.folder());
            }
        }
        List<Notice> whole = new ArrayList<>(inputs.passedOver());
        for (Capture capture : captures) {
            if (capture instanceof Capture.Refused refused) {
                accounts.add(Account.refused(refused.file(), refused.dataset(), refused.profile()));
                whole.add(Rules.noticeOf(refused));
            }
        }
        for (Notice copy : copies.notices()) {
            accounts.add(Account.refused(copy.file(), "", ""));
            whole.add(copy);
        }
        whole.addAll(missingDatasets(accounts));
        for (Notice notice : whole) {
            times.computeIfAbsent(notice.file(), file -> new TreeMap<>()).merge(notice.rule(), 1L, Long::sum);
        }
        across.timesByFile()
                .forEach((file, rules) -> rules.forEach((rule, n) ->
                        times.computeIfAbsent(file, name -> new TreeMap<>()).merge(rule, n, Long::sum)));
        examples.addAll(0, whole);
        examples.addAll(across.examples());
        accounts.sort(Comparator.comparing(Account::file));
        return new IngestResult(accounts, times, examples, tables);
    }

    private static List<Notice> missingDatasets(List<Account> accounts) {
        List<String> present =
                accounts.stream().map(Account::dataset).distinct().toList();
        return Datasets.all().stream()
                .filter(card -> card.presence() == DatasetCard.Presence.EXPECTED && !present.contains(card.id()))
                .map(card -> new DatasetMustHaveFiles()
                        .card()
                        .notice(
                                "",
                                0,
                                card.id(),
                                "no file",
                                "a file of " + card.title().en() + " in a folder of the inputs"))
                .collect(Collectors.toList());
    }
}
