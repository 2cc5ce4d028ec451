package org.samatcha.jobs.ingest;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.samatcha.capture.Recognised;
import org.samatcha.catalog.DatasetCard;
import org.samatcha.catalog.School;
import org.samatcha.catalog.SchoolRegistry;
import org.samatcha.check.Knowledge;
import org.samatcha.check.Notice;
import org.samatcha.check.Severity;
import org.samatcha.curate.Account;
import org.samatcha.curate.CuratedRows;
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

    /** What one dataset came to. */
    record Done(
            String dataset,
            String folder,
            List<Account> accounts,
            Map<String, Map<String, Long>> timesByRule,
            List<Notice> examples) {}

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
        stage(files, staging);
        Dataset<Row> staged = spark.read().schema(StagedRow.schema(card)).parquet(staging);
        CuratedRows curated = new CuratedRows(card, staged);
        SetAsideRows setAside = new SetAsideRows(card, staged);

        Map<String, Long> repeatedByFile = new HashMap<>();
        Dataset<Row> accepted = curated.accepted();
        Dataset<Row> aside = setAside.judged();
        List<Notice> examples = new ArrayList<>();
        if (curated.hasKey()) {
            String place = staging + "-repeated";
            curated.repeated().write().mode(SaveMode.Overwrite).parquet(place);
            Dataset<Row> repeated = spark.read().parquet(place);
            repeated.groupBy("source_file")
                    .count()
                    .collectAsList()
                    .forEach(row -> repeatedByFile.put(row.getString(0), row.getLong(1)));
            if (!repeatedByFile.isEmpty()) {
                accepted = curated.accepted(repeated);
                Dataset<Row> asRepeated = setAside.repeated(repeated);
                aside = aside.unionByName(asRepeated);
                asRepeated
                        .orderBy("file", "line")
                        .limit(EXAMPLES)
                        .collectAsList()
                        .forEach(row -> examples.add(SetAsideRows.notice(row)));
            }
        }
        String rows = restricted + "/" + ROWS + "/" + card.id();
        DataFrameWriter<Row> writer = accepted.write().mode(SaveMode.Overwrite);
        (card.hasYear() ? writer.partitionBy(card.yearColumn()) : writer).parquet(rows);
        aside.coalesce(1).write().mode(SaveMode.Overwrite).parquet(restricted + "/" + SET_ASIDE + "/" + card.id());
        return List.of(done(staged, rows, repeatedByFile, examples));
    }

    private void stage(List<Recognised> files, String staging) {
        List<Recognised> largestFirst = files.stream()
                .sorted(Comparator.comparingLong((Recognised file) -> ((HadoopSource) file.source()).bytes())
                        .reversed())
                .toList();
        JavaRDD<Row> rows = JavaSparkContext.fromSparkContext(spark.sparkContext())
                .parallelize(largestFirst, largestFirst.size())
                .mapPartitions(new JudgedFiles(card, known, pseudonyms));
        spark.createDataFrame(rows, StagedRow.schema(card))
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(staging);
    }

    private Done done(Dataset<Row> staged, String rows, Map<String, Long> repeatedByFile, List<Notice> repeated) {
        List<Account> accounts = new ArrayList<>();
        Map<String, Map<String, Long>> times = new TreeMap<>();
        List<Notice> examples = new ArrayList<>();
        Map<String, Integer> shown = new HashMap<>();
        List<Row> told = staged.where(col("kind").notEqual(StagedRow.Kind.ROW.name()))
                .orderBy("n_file", "n_line", "n_rule", "n_field")
                .collectAsList();
        for (Row row : told) {
            String file = row.getAs("n_file");
            switch (StagedRow.Kind.valueOf(row.getAs("kind"))) {
                case FILE ->
                    accounts.add(new Account(
                                    file,
                                    card.id(),
                                    row.getAs("a_profile"),
                                    row.getAs("a_encoding"),
                                    row.<Long>getAs("a_read"),
                                    row.<Long>getAs("a_accepted"),
                                    row.<Long>getAs("a_aside"),
                                    row.<Long>getAs("a_totals"))
                            .withSetAside(repeatedByFile.getOrDefault(file, 0L)));
                case COUNT ->
                    times.computeIfAbsent(file, name -> new TreeMap<>())
                            .merge(row.getAs("n_rule"), row.<Long>getAs("a_read"), Long::sum);
                case ASIDE, NOTICE -> {
                    Notice notice = notice(row);
                    if (shown.merge(file + "|" + notice.rule(), 1, Integer::sum) <= EXAMPLES) {
                        examples.add(notice);
                    }
                }
                case ROW -> throw new IllegalStateException("rows are not told here");
            }
        }
        String rule = SetAsideRows.repeatedRule(card).id();
        repeatedByFile.forEach((file, n) ->
                times.computeIfAbsent(file, name -> new TreeMap<>()).put(rule, n));
        examples.addAll(repeated);
        return new Done(card.id(), rows, accounts, times, examples);
    }

    private static Notice notice(Row row) {
        return new Notice(
                row.getAs("n_rule"),
                Severity.valueOf(row.getAs("n_severity")),
                row.getAs("n_file"),
                row.<Long>getAs("n_line"),
                row.getAs("n_field"),
                row.getAs("n_value"),
                row.getAs("n_right"));
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
