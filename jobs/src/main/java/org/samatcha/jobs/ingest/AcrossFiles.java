package org.samatcha.jobs.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.samatcha.base.SideBySide;
import org.samatcha.catalog.Areas;
import org.samatcha.catalog.Datasets;
import org.samatcha.check.Gathered;
import org.samatcha.check.Rules;
import org.samatcha.check.TableRules;
import org.samatcha.curate.Account;
import org.samatcha.curate.CuratedRows;
import org.samatcha.curate.JudgedLearners;
import org.samatcha.curate.LearnerRows;
import org.samatcha.curate.NoticeTally;
import org.samatcha.curate.SumsGathered;
import org.samatcha.curate.TableSums;

/**
 * The checks that look across files: the records of a learner together, and what whole tables add up to.
 *
 * <p>Two Spark jobs side by side over the curated tables, whatever the number of checks. Rows of files that are mostly
 * broken are left out.
 */
final class AcrossFiles {

    private static final String BROKEN = "most_rows_pass";

    private final SparkSession spark;
    private final Areas areas;
    private final Map<String, Dataset<Row>> tables = new TreeMap<>();
    private final Map<String, Map<Integer, String>> firstFiles = new TreeMap<>();
    private long rows;

    AcrossFiles(SparkSession spark, Areas areas, List<DatasetIngest.Done> done) {
        this.spark = spark;
        this.areas = areas;
        for (DatasetIngest.Done one :
                done.stream().filter(DatasetIngest.Done::hasRows).toList()) {
            tables.put(one.dataset(), withoutBroken(one));
            firstFiles.put(one.dataset(), one.firstFiles());
            rows += one.accounts().stream().mapToLong(Account::accepted).sum();
        }
    }

    private Dataset<Row> withoutBroken(DatasetIngest.Done one) {
        Object[] broken = one.timesByRule().entrySet().stream()
                .filter(file -> file.getValue().containsKey(BROKEN))
                .map(Map.Entry::getKey)
                .toArray();
        Dataset<Row> rows = CuratedRows.read(spark, Datasets.choose(one.dataset()), one.folder());
        Column isBroken = functions.col("source_file").isin(broken);
        return broken.length == 0 ? rows : rows.where(functions.not(isBroken));
    }

    Across find() {
        NoticeTally all = new NoticeTally();
        SideBySide.<NoticeTally>allAtOnce(List.of(this::ofLearners, this::ofTables))
                .forEach(all::addAll);
        return Across.of(all);
    }

    /** Where everybody can have one record only, there is nothing to compare. */
    private NoticeTally ofLearners() {
        NoticeTally all = new NoticeTally();
        int years = List.of("early_childhood", "enrolment", "dropout").stream()
                .mapToInt(dataset -> firstFiles.getOrDefault(dataset, Map.of()).size())
                .sum();
        if (years < 2) {
            return all;
        }
        List<Integer> enrolled =
                List.copyOf(firstFiles.getOrDefault("enrolment", Map.of()).keySet());
        JudgedLearners judged = new JudgedLearners(Rules.forLearners(enrolled));
        new LearnerRows(tables)
                .all(rows)
                .ifPresent(tables -> tables.mapPartitions(judged).collect().forEach(all::addAll));
        return all;
    }

    private NoticeTally ofTables() {
        Gathered gathered = new SumsGathered(areas, firstFiles).of(new TableSums(tables).all(), schools());
        NoticeTally all = new NoticeTally();
        TableRules.all().forEach(rule -> rule.judge(gathered).forEach(all::add));
        return all;
    }

    private List<Gathered.RegisteredSchool> schools() {
        if (!tables.containsKey("schools")) {
            return List.of();
        }
        return tables
                .get("schools")
                .select("school_id", "smis_code", "obec_code", "source_file", "source_line")
                .collectAsList()
                .stream()
                .map(row -> new Gathered.RegisteredSchool(
                        row.getString(0), text(row, 1), text(row, 2), row.getString(3), row.getLong(4)))
                .sorted(Comparator.comparing(Gathered.RegisteredSchool::file)
                        .thenComparing(Gathered.RegisteredSchool::line))
                .toList();
    }

    private static String text(Row row, int column) {
        return row.isNullAt(column) ? "" : row.getString(column);
    }
}
