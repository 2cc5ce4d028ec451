package org.samatcha.jobs.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
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
import org.samatcha.curate.CuratedRows;
import org.samatcha.curate.FileReport;
import org.samatcha.curate.JudgedFiles;
import org.samatcha.curate.Pseudonyms;
import org.samatcha.curate.SetAsideRows;
import org.samatcha.curate.StagedRow;

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
    private final DatasetCard card;

    /** What one dataset came to; {@code firstFiles} is the first file, by name, of each of its years. */
    record Done(
            String dataset,
            String folder,
            List<Account> accounts,
            Map<String, Map<String, Long>> timesByRule,
            List<Notice> examples,
            Map<Integer, String> firstFiles) {

        /** Whether the folder holds a row; a folder without any cannot be read. */
        boolean hasRows() {
            return accounts.stream().anyMatch(account -> account.accepted() > 0);
        }
    }

    DatasetIngest(SparkSession spark, String restricted, Knowledge known, Pseudonyms pseudonyms, DatasetCard card) {
        this.spark = spark;
        this.restricted = restricted;
        this.known = known;
        this.pseudonyms = pseudonyms;
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
        Map<String, Map<String, Long>> repeatedByFile = new HashMap<>();
        List<Notice> examples = new ArrayList<>();
        if (shareYears(reports)) {
            String place = staging + "-repeated";
            curated.repeated(forms(files)).write().mode(SaveMode.Overwrite).parquet(place);
            Dataset<Row> repeated = spark.read().parquet(place);
            Dataset<Row> asRepeated = setAside.repeated(repeated);
            asRepeated
                    .groupBy("file", "check")
                    .count()
                    .collectAsList()
                    .forEach(row -> repeatedByFile
                            .computeIfAbsent(row.getString(0), file -> new TreeMap<>())
                            .put(row.getString(1), row.getLong(2)));
            accepted = curated.accepted(repeated);
            aside = aside.unionByName(asRepeated);
            asRepeated
                    .orderBy("file", "line")
                    .limit(EXAMPLES)
                    .collectAsList()
                    .forEach(row -> examples.add(SetAsideRows.notice(row)));
        }
        String rows = restricted + "/" + ROWS + "/" + card.id();
        DataFrameWriter<Row> writer = accepted.write().mode(SaveMode.Overwrite);
        (card.hasYear() ? writer.partitionBy(card.yearColumn()) : writer).parquet(rows);
        aside.coalesce(1).write().mode(SaveMode.Overwrite).parquet(restricted + "/" + SET_ASIDE + "/" + card.id());
        return List.of(done(reports, rows, repeatedByFile, examples));
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
                .mapPartitions(new JudgedFiles(card, known, pseudonyms, reports));
        spark.createDataFrame(rows, StagedRow.schema(card))
                .write()
                .mode(SaveMode.Overwrite)
                .option("compression", "lz4_raw")
                .parquet(staging);
        return List.copyOf(reports.value());
    }

    /** Whether a key could repeat across files: two files have rows of the same year, or years do not matter. */
    private boolean shareYears(List<FileReport> reports) {
        if (!card.hasYear()) {
            return reports.size() > 1;
        }
        Set<Integer> seen = new HashSet<>();
        return reports.stream().flatMap(report -> report.years().stream()).anyMatch(year -> !seen.add(year));
    }

    private Done done(
            List<FileReport> reports,
            String rows,
            Map<String, Map<String, Long>> repeatedByFile,
            List<Notice> repeated) {
        List<Account> accounts = new ArrayList<>();
        Map<String, Map<String, Long>> times = new TreeMap<>();
        List<Notice> examples = new ArrayList<>();
        Map<Integer, String> firstFiles = new TreeMap<>();
        reports.stream()
                .sorted(Comparator.comparing(report -> report.account().file()))
                .forEach(report -> {
                    String file = report.account().file();
                    long repeatedRows = repeatedByFile.getOrDefault(file, Map.of()).values().stream()
                            .mapToLong(Long::longValue)
                            .sum();
                    accounts.add(report.account().withSetAside(repeatedRows));
                    report.years().forEach(year -> firstFiles.putIfAbsent(year, file));
                    if (!report.timesByRule().isEmpty()) {
                        times.put(file, new TreeMap<>(report.timesByRule()));
                    }
                    examples.addAll(report.examples());
                });
        repeatedByFile.forEach((file, rules) -> rules.forEach((rule, n) ->
                times.computeIfAbsent(file, name -> new TreeMap<>()).merge(rule, n, Long::sum)));
        examples.addAll(repeated);
        return new Done(card.id(), rows, accounts, times, examples, firstFiles);
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
