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
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.CollectionAccumulator;
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
import org.samatcha.curate.StagedRow;
import org.samatcha.curate.correction.Corrections;
import org.samatcha.curate.correction.Touched;

/** Ingests the files of one dataset: one pass over the files, then keys and derived columns on what it kept. */
final class DatasetIngest {

    static final String ROWS = "rows";
    static final String SET_ASIDE = "set-aside";
    static final String STAGING = "staging";

    private static final int EXAMPLES = 20;

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
        List<FileReport> reports = stage(files, staging);
        Dataset<Row> staged = spark.read().schema(StagedRow.schema(card)).parquet(staging);
        CuratedRows curated = new CuratedRows(card, staged);
        SetAsideRows setAside = new SetAsideRows(card, staged);

        Dataset<Row> accepted = curated.accepted();
        Dataset<Row> aside = setAside.judged();
        Repeats repeats = Repeats.NONE;
        if (shareYears(reports)) {
            String place = staging + "-repeated";
            curated.repeated(forms(files)).write().mode(SaveMode.Overwrite).parquet(place);
            Dataset<Row> repeated = spark.read().parquet(place);
            Dataset<Row> asRepeated = setAside.repeated(repeated);
            repeats = repeats(asRepeated, curated.gone(repeated));
            accepted = curated.accepted(repeated);
            aside = aside.unionByName(asRepeated);
        }
        String rows = restricted + "/" + ROWS + "/" + card.id();
        DataFrameWriter<Row> writer = accepted.write().mode(SaveMode.Overwrite);
        (card.hasYear() ? writer.partitionBy(card.yearColumn()) : writer).parquet(rows);
        aside.coalesce(1).write().mode(SaveMode.Overwrite).parquet(restricted + "/" + SET_ASIDE + "/" + card.id());
        return List.of(done(reports, rows, repeats));
    }

    private static Set<Form> forms(List<Recognised> files) {
        return files.stream().map(file -> file.profile().form()).collect(Collectors.toSet());
    }

    /** One pass over the files, each in its own task, the largest first. */
    private List<FileReport> stage(List<Recognised> files, String staging) {
        List<Recognised> largestFirst = files.stream()
                .sorted(Comparator.comparingLong((Recognised file) -> ((HadoopSource) file.source()).bytes())
                        .reversed())
                .toList();
        CollectionAccumulator<FileReport> reports = spark.sparkContext().collectionAccumulator();
        JavaRDD<Row> rows = JavaSparkContext.fromSparkContext(spark.sparkContext())
                .parallelize(largestFirst, largestFirst.size())
                .mapPartitions(new JudgedFiles(card, known, pseudonyms, corrections, reports));
        spark.createDataFrame(rows, StagedRow.schema(card))
                .write()
                .mode(SaveMode.Overwrite)
                .option("compression", "lz4_raw")
                .parquet(staging);
        return List.copyOf(reports.value());
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
        String rows = restricted + "/" + ROWS + "/" + card.id();
        if (!isThere(rows)) {
            return SchoolRegistry.NONE;
        }
        List<School> schools = spark.read().parquet(rows).collectAsList().stream()
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
            Path path = new Path(folder);
            return path.getFileSystem(spark.sparkContext().hadoopConfiguration())
                    .exists(path);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    private static String text(Row row, String column) {
        String text = row.getAs(column);
        return text == null ? "" : text;
    }
}
