package org.samatcha.jobs.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.spark.sql.SparkSession;
import org.samatcha.base.SideBySide;
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
import org.samatcha.curate.Loss;
import org.samatcha.curate.Pseudonyms;
import org.samatcha.curate.correction.Corrections;
import org.samatcha.curate.correction.Touched;
import org.samatcha.jobs.keep.InputSums;

/**
 * Source files → curated, pseudonymous Parquet tables, rows set aside, and an account of every row.
 *
 * <p>Each file is read once, row by row, in one task. The schools come first, as other datasets are read against them;
 * the other datasets are read side by side. A file that cannot be read is refused by itself and does not stop the rest.
 */
public final class Ingest {

    private Ingest() {}

    /** Reads every file, also those that an earlier run has read already when nothing of it is kept. */
    public static IngestResult run(SparkSession spark, IngestRequest request) throws IOException {
        Configuration configuration = spark.sparkContext().hadoopConfiguration();
        return run(() -> spark, configuration, request, Reading.all(InputSums.of(request.inputs(), configuration)));
    }

    /** Reads what {@code reading} says and earlier runs have not left; without Spark when there is nothing to read. */
    public static IngestResult run(
            Supplier<SparkSession> spark, Configuration configuration, IngestRequest request, Reading reading)
            throws IOException {
        InputFolder inputs = InputFolder.of(request.inputs(), configuration);
        Copies copies = Copies.among(inputs.files());
        List<Capture> captures = recognise(copies.first(), Profiles.builtIn().with(request.profiles())).stream()
                .filter(capture -> reading.isWanted(capture.dataset()))
                .toList();
        for (Capture capture : captures) {
            if (capture instanceof Recognised file && isAboutPeople(file)) {
                request.key().refuseUnmarked((HadoopSource) file.source());
            }
        }

        FileSystem store = prepare(request.restricted(), configuration);
        KeptDatasets kept = new KeptDatasets(store, request, reading, aboutAll(inputs, captures, reading));
        Pseudonyms pseudonyms = request.key().pseudonyms();
        Knowledge known = new Knowledge(inputs.knownAreas(), SchoolRegistry.NONE, request.years());
        List<Recognised> schoolFiles = filesOf(SchoolsTable.CARD, captures);
        List<DatasetIngest.Done> done = new ArrayList<>(kept.findOrDo(
                SchoolsTable.CARD,
                schoolFiles,
                () -> datasetIngest(spark, request, known, pseudonyms, SchoolsTable.CARD)
                        .run(schoolFiles)));
        Supplier<Knowledge> withSchools = onceOnly(() -> new Knowledge(
                known.areas(),
                datasetIngest(spark, request, known, pseudonyms, SchoolsTable.CARD)
                        .registry(),
                known.years()));
        SideBySide.allAtOnce(Datasets.all().stream()
                        .filter(card -> card != SchoolsTable.CARD)
                        .<Callable<List<DatasetIngest.Done>>>map(card -> () -> {
                            List<Recognised> files = filesOf(card, captures);
                            return kept.findOrDo(
                                    card,
                                    files,
                                    () -> datasetIngest(spark, request, withSchools.get(), pseudonyms, card)
                                            .run(files));
                        })
                        .toList())
                .forEach(done::addAll);
        store.delete(new Path(request.restricted(), DatasetIngest.STAGING), true);
        Across across = kept.findOrDo(done, () -> new AcrossFiles(spark.get(), known.areas(), done).find());
        Corrections judged = request.corrections().ofDatasets(reading.datasets());
        return result(inputs, copies, captures, done, across, judged);
    }

    private static DatasetIngest datasetIngest(
            Supplier<SparkSession> spark,
            IngestRequest request,
            Knowledge known,
            Pseudonyms pseudonyms,
            DatasetCard card) {
        return new DatasetIngest(spark.get(), request.restricted(), known, pseudonyms, request.corrections(), card);
    }

    private static <T> Supplier<T> onceOnly(Supplier<T> made) {
        AtomicReference<T> once = new AtomicReference<>();
        return () -> {
            synchronized (once) {
                if (once.get() == null) {
                    once.set(made.get());
                }
                return once.get();
            }
        };
    }

    /** What every dataset depends on: the schools, and files that are not data but say something about them. */
    private static List<String> aboutAll(InputFolder inputs, List<Capture> captures, Reading reading) {
        Set<String> ofOneDataset = captures.stream()
                .filter(capture ->
                        capture instanceof Recognised && !capture.dataset().equals(SchoolsTable.CARD.id()))
                .map(capture -> uri((Recognised) capture))
                .collect(Collectors.toSet());
        Set<String> data = inputs.files().stream().map(HadoopSource::uri).collect(Collectors.toSet());
        Set<String> schools =
                filesOf(SchoolsTable.CARD, captures).stream().map(Ingest::uri).collect(Collectors.toSet());
        return reading.sums()
                .of(reading.sums().files().keySet().stream()
                        .filter(uri -> !ofOneDataset.contains(uri) && (schools.contains(uri) || !data.contains(uri)))
                        .toList());
    }

    static String uri(Recognised file) {
        return ((HadoopSource) file.source()).uri();
    }

    private static FileSystem prepare(String restricted, Configuration configuration) throws IOException {
        Path folder = new Path(restricted);
        FileSystem store = folder.getFileSystem(configuration);
        store.mkdirs(folder);
        store.setPermission(folder, new FsPermission((short) 0700));
        store.delete(new Path(folder, DatasetIngest.STAGING), true);
        return store;
    }

    private static List<Capture> recognise(List<HadoopSource> files, Profiles profiles) {
        return files.parallelStream()
                .flatMap(file -> Capture.open(file, profiles).stream())
                .sorted(Comparator.comparing(Capture::file))
                .toList();
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

    private static IngestResult result(
            InputFolder inputs,
            Copies copies,
            List<Capture> captures,
            List<DatasetIngest.Done> done,
            Across across,
            Corrections corrections) {
        List<Account> accounts = new ArrayList<>();
        Map<String, Map<String, Long>> times = new TreeMap<>();
        List<Notice> examples = new ArrayList<>();
        Map<String, Map<String, Loss>> losses = new TreeMap<>();
        Map<String, SortedMap<Integer, Long>> people = new TreeMap<>();
        Map<String, Touched> touched = new TreeMap<>();
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
            losses.putAll(one.lossByRule());
            people.put(one.dataset(), one.peopleByYear());
            one.touched().forEach((name, what) -> touched.merge(name, what, Touched::and));
            if (one.hasRows()) {
                tables.put(one.dataset(), one.folder());
            }
        }
        List<Notice> whole = new ArrayList<>(inputs.passedOver());
        for (Capture capture : captures) {
            if (capture instanceof Capture.Refused refused) {
                accounts.add(Account.refused(refused.file(), refused.dataset(), refused.profile()));
                whole.add(Rules.noticeOf(refused));
            } else if (capture instanceof Capture.PassedOver sheet) {
                accounts.add(Account.notRead(sheet.file()));
                whole.add(Rules.noticeOf(sheet));
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
        return new IngestResult(accounts, times, examples, losses, people, corrections.applied(touched), tables);
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
