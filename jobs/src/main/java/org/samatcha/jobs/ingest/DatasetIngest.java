package org.samatcha.jobs.ingest;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.samatcha.capture.Recognised;
import org.samatcha.capture.SourceProfile.Form;
import org.samatcha.catalog.DatasetCard;
import org.samatcha.catalog.School;
import org.samatcha.catalog.SchoolRegistry;
import org.samatcha.check.Knowledge;
import org.samatcha.check.Notice;
import org.samatcha.curate.Account;
import org.samatcha.curate.CountedColumn;
import org.samatcha.curate.CuratedRows;
import org.samatcha.curate.FileReport;
import org.samatcha.curate.JudgedFiles;
import org.samatcha.curate.Loss;
import org.samatcha.curate.Pseudonyms;
import org.samatcha.curate.SetAsideRows;
import org.samatcha.curate.correction.Corrections;
import org.samatcha.curate.correction.Touched;

/** Ingests the files of one dataset: one pass over the files, then keys and derived columns on what it kept. */
final class DatasetIngest {

    static final String ROWS = "rows";
    static final String SET_ASIDE = "set-aside";
    static final String STAGING = "staging";

    private static final int EXAMPLES = 20;
    private static final long LARGE = 16L << 20;

    private final SparkSession spark;
    private final String restricted;
    private final Knowledge known;
    private final Pseudonyms pseudonyms;
    private final Corrections corrections;
    private final DatasetCard card;

    /** What one dataset came to; {@code firstFiles} is the first file, by name, of each of its years. */
    record Done(
            String dataset,
            String folder,
            List<Account> accounts,
            Map<String, Map<String, Long>> timesByRule,
            List<Notice> examples,
            Map<String, Map<String, Loss>> lossByRule,
            SortedMap<Integer, Long> peopleByYear,
            Map<String, Touched> touched,
            Map<Integer, String> firstFiles) {

        /** Whether the folder holds a row; a folder without any cannot be read. */
        boolean hasRows() {
            return accounts.stream().anyMatch(account -> account.accepted() > 0);
        }
    }

    /**
     * What keys set aside that a row of an earlier file has.
     *
     * @param byFile file → rule → lines
     * @param peopleByYear year → how many people the rows of these lines stand for
     */
    private record Repeats(
            Map<String, Map<String, Long>> byFile, Map<Integer, Long> peopleByYear, List<Notice> examples) {

        static final Repeats NONE = new Repeats(Map.of(), Map.of(), List.of());
    }

    DatasetIngest(
            SparkSession spark,
            String restricted,
            Knowledge known,
            Pseudonyms pseudonyms,
            Corrections corrections,
            DatasetCard card) {
        this.spark = spark;
        this.restricted = restricted;
        this.known = known;
        this.pseudonyms = pseudonyms;
        this.corrections = corrections;
        this.card = card;
    }

    DatasetCard card() {
        return card;
    }

    /** At most one result: none when the dataset has no file. */
    List<Done> run(List<Recognised> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        String staging = restricted + "/" + STAGING + "/" + card.id();
        List<FileReport> reports = new ArrayList<>();
        for (FilePass.Written written : pass(files, staging)) {
            reports.add(written.report());
            written.files().forEach(file -> move(written.folder() + "/" + file, placeOf(file)));
        }
        Repeats repeats =
                isAnyAccepted(reports) && shareYears(reports) ? withoutRepeated(files, staging) : Repeats.NONE;
        if (!isThere(folder(SET_ASIDE))) {
            writeNone();
        }
        return List.of(done(reports, folder(ROWS), repeats));
    }

    private String folder(String kind) {
        return restricted + "/" + kind + "/" + card.id();
    }

    /** {@code rows/academic_year=2566/part-00000.parquet} → the same in the folder of the dataset. */
    private String placeOf(String file) {
        int kind = file.indexOf('/');
        return folder(file.substring(0, kind)) + file.substring(kind);
    }

    /** So that readers of what was set aside need not ask whether there is anything. */
    private void writeNone() {
        Path file = new Path(folder(SET_ASIDE), "part-00000.parquet");
        try {
            new RowFile(file, SetAsideRows.SCHEMA, "", configuration()).close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean isAnyAccepted(List<FileReport> reports) {
        return reports.stream().anyMatch(report -> report.account().accepted() > 0);
    }

    /** Takes rows out whose key a row of an earlier file has, when there are any. */
    private Repeats withoutRepeated(List<Recognised> files, String staging) {
        CuratedRows curated = new CuratedRows(card, CuratedRows.read(spark, card, folder(ROWS)));
        String place = staging + "-repeated";
        curated.repeated(forms(files)).write().mode(SaveMode.Overwrite).parquet(place);
        Dataset<Row> repeated = spark.read().parquet(place);
        if (repeated.isEmpty()) {
            return Repeats.NONE;
        }
        Dataset<Row> asRepeated = new SetAsideRows(card).repeated(repeated);
        Repeats repeats = repeats(asRepeated, curated.gone(repeated));
        String kept = staging + "-kept";
        DataFrameWriter<Row> writer = curated.accepted(repeated).write().mode(SaveMode.Overwrite);
        (card.hasYear() ? writer.partitionBy(card.yearColumn()) : writer).parquet(kept);
        asRepeated.coalesce(1).write().mode(SaveMode.Append).parquet(folder(SET_ASIDE));
        delete(folder(ROWS));
        move(kept, folder(ROWS));
        return repeats;
    }

    private static Set<Form> forms(List<Recognised> files) {
        return files.stream().map(file -> file.profile().form()).collect(Collectors.toSet());
    }

    /** One pass over the files, each in its own task, the largest first; none of what it writes is in its place yet. */
    private List<FilePass.Written> pass(List<Recognised> files, String staging) {
        List<Recognised> byName =
                files.stream().sorted(Comparator.comparing(Recognised::file)).toList();
        long all = byName.stream().mapToLong(FilePass::bytes).sum();
        List<FilePass.Numbered> largestFirst = IntStream.range(0, byName.size())
                .mapToObj(number -> new FilePass.Numbered(byName.get(number), number, threads(byName.get(number), all)))
                .sorted(Comparator.comparingLong((FilePass.Numbered one) -> FilePass.bytes(one.file()))
                        .reversed())
                .toList();
        JudgedFiles judged = new JudgedFiles(card, known, pseudonyms, corrections);
        return JavaSparkContext.fromSparkContext(spark.sparkContext())
                .parallelize(largestFirst, largestFirst.size())
                .mapPartitions(new FilePass(judged, staging, new SerializableConfiguration(configuration())))
                .collect();
    }

    /** A large file that is more than one core's share of all bytes would be read last while other cores wait. */
    private FilePass.Threads threads(Recognised file, long all) {
        long bytes = FilePass.bytes(file);
        int cores = spark.sparkContext().defaultParallelism();
        return bytes > LARGE && bytes > all / cores ? FilePass.Threads.THREE : FilePass.Threads.ONE;
    }

    private Repeats repeats(Dataset<Row> asRepeated, Dataset<Row> gone) {
        Map<String, Map<String, Long>> byFile = new TreeMap<>();
        asRepeated
                .groupBy("file", "check")
                .count()
                .collectAsList()
                .forEach(row -> byFile.computeIfAbsent(row.getString(0), file -> new TreeMap<>())
                        .put(row.getString(1), row.getLong(2)));
        if (byFile.isEmpty()) {
            return Repeats.NONE;
        }
        String counted = CountedColumn.of(card);
        Column year = card.hasYear() ? col(card.yearColumn()) : lit(0);
        Column people = counted.isEmpty() ? lit(1L) : coalesce(col(counted), lit(0L));
        Map<Integer, Long> peopleByYear = new TreeMap<>();
        gone.groupBy(year.as("r_year"))
                .agg(sum(people).as("r_people"))
                .collectAsList()
                .forEach(row -> peopleByYear.put(row.getInt(0), row.getLong(1)));
        List<Notice> examples = asRepeated.orderBy("file", "line").limit(EXAMPLES).collectAsList().stream()
                .map(SetAsideRows::notice)
                .toList();
        return new Repeats(byFile, peopleByYear, examples);
    }

    /** Whether a key could repeat across files: two files have rows of the same year, or years do not matter. */
    private boolean shareYears(List<FileReport> reports) {
        if (!card.hasYear()) {
            return reports.size() > 1;
        }
        Set<Integer> seen = new HashSet<>();
        return reports.stream().flatMap(report -> report.years().stream()).anyMatch(year -> !seen.add(year));
    }

    private Done done(List<FileReport> reports, String rows, Repeats repeats) {
        List<Account> accounts = new ArrayList<>();
        Map<String, Map<String, Long>> times = new TreeMap<>();
        Map<String, Map<String, Loss>> losses = new TreeMap<>();
        SortedMap<Integer, Long> people = new TreeMap<>();
        Map<String, Touched> touched = new TreeMap<>();
        List<Notice> examples = new ArrayList<>();
        Map<Integer, String> firstFiles = new TreeMap<>();
        reports.stream()
                .sorted(Comparator.comparing(report -> report.account().file()))
                .forEach(report -> {
                    String file = report.account().file();
                    long repeated = repeats.byFile().getOrDefault(file, Map.of()).values().stream()
                            .mapToLong(Long::longValue)
                            .sum();
                    accounts.add(report.account().withSetAside(repeated));
                    if (card.hasYear()) {
                        report.years().forEach(year -> firstFiles.putIfAbsent(year, file));
                    }
                    if (!report.timesByRule().isEmpty()) {
                        times.put(file, new TreeMap<>(report.timesByRule()));
                    }
                    if (!report.lossByRule().isEmpty()) {
                        losses.put(file, new TreeMap<>(report.lossByRule()));
                    }
                    report.peopleByYear().forEach((year, n) -> people.merge(year, n, Long::sum));
                    report.touched().forEach((name, what) -> touched.merge(name, what, Touched::and));
                    examples.addAll(report.examples());
                });
        repeats.byFile()
                .forEach((file, rules) -> rules.forEach((rule, n) -> {
                    times.computeIfAbsent(file, name -> new TreeMap<>()).merge(rule, n, Long::sum);
                    losses.computeIfAbsent(file, name -> new TreeMap<>()).merge(rule, new Loss(n, 0), Loss::and);
                }));
        repeats.peopleByYear().forEach((year, n) -> people.merge(year, -n, Long::sum));
        examples.addAll(repeats.examples());
        return new Done(card.id(), rows, accounts, times, examples, losses, people, touched, firstFiles);
    }

    /** The schools that were kept; none when there was no file of schools. */
    SchoolRegistry registry() {
        String rows = folder(ROWS);
        if (!isThere(rows)) {
            return SchoolRegistry.NONE;
        }
        List<School> schools = CuratedRows.read(spark, card, rows).collectAsList().stream()
                .map(row -> new School(
                        text(row, "school_id"),
                        text(row, "smis_code"),
                        text(row, "obec_code"),
                        text(row, "area_code"),
                        text(row, "agency"),
                        text(row, "municipal"),
                        text(row, "flexible")))
                .toList();
        return new SchoolRegistry(schools);
    }

    private boolean isThere(String folder) {
        try {
            return store().exists(new Path(folder));
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    private void delete(String folder) {
        try {
            store().delete(new Path(folder), true);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void move(String from, String to) {
        Path place = new Path(to);
        try {
            store().mkdirs(place.getParent());
            if (!store().rename(new Path(from), place)) {
                throw new IOException("Could not move " + from + " to " + to);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private FileSystem store() throws IOException {
        return new Path(restricted).getFileSystem(configuration());
    }

    private Configuration configuration() {
        return spark.sparkContext().hadoopConfiguration();
    }

    private static String text(Row row, String column) {
        String text = row.getAs(column);
        return text == null ? "" : text;
    }
}
