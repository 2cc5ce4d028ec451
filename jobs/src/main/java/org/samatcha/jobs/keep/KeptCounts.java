package org.samatcha.jobs.keep;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.samatcha.base.SideBySide;
import org.samatcha.catalog.Datasets;
import org.samatcha.curate.CuratedRows;
import org.samatcha.evidence.CountedCell;
import org.samatcha.evidence.CountedTable;
import org.samatcha.evidence.Counts;
import org.samatcha.evidence.EvidenceTables;

/**
 * The counts of every table: those of an earlier run where their rows are still the same, otherwise counted now and
 * kept under {@code restricted/counts/<table>}.
 */
public final class KeptCounts {

    /** What is said of kept counts. */
    public record Size(String table, long cells) {}

    private final Warehouse warehouse;

    public KeptCounts(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    /** The counts of the rows of {@code datasets} (dataset → folder); Spark is started only when something is new. */
    public Counts of(Map<String, String> datasets, Supplier<SparkSession> spark) throws IOException {
        Map<CountedTable, List<CountedCell>> all = new TreeMap<>(java.util.Comparator.comparing(CountedTable::name));
        List<CountedTable> missing = new ArrayList<>();
        for (CountedTable table : EvidenceTables.all()) {
            Optional<List<CountedCell>> found = find(table, key(table, datasets));
            found.ifPresentOrElse(counted -> all.put(table, counted), () -> missing.add(table));
        }
        if (!missing.isEmpty()) {
            Map<String, Dataset<Row>> curated = new TreeMap<>();
            datasets.forEach(
                    (name, folder) -> curated.put(name, CuratedRows.read(spark.get(), Datasets.choose(name), folder)));
            Map<CountedTable, List<CountedCell>> counted = Counting.count(missing, curated);
            SideBySide.oneOnEachCore(missing.stream()
                    .<Callable<Size>>map(
                            table -> () -> keep(table, key(table, datasets), counted.getOrDefault(table, List.of())))
                    .toList());
            all.putAll(counted);
        }
        return counts(all);
    }

    /** The counts as they lie in the warehouse, whatever they were made of; empty when there are none. */
    public Optional<Counts> whateverLies() throws IOException {
        Map<CountedTable, List<CountedCell>> all = new TreeMap<>(java.util.Comparator.comparing(CountedTable::name));
        for (CountedTable table : EvidenceTables.all()) {
            Optional<String> key = kept(table).findKey();
            if (key.isPresent()) {
                find(table, key.get()).ifPresent(counted -> all.put(table, counted));
            }
        }
        return all.values().stream().allMatch(List::isEmpty) ? Optional.empty() : Optional.of(counts(all));
    }

    /** One text that changes when any counts that lie in the warehouse do. */
    public String keysThatLie() throws IOException {
        List<String> keys = new ArrayList<>();
        for (CountedTable table : EvidenceTables.all()) {
            keys.add(table.name() + " " + kept(table).findKey().orElse("none"));
        }
        return Checksums.of(keys);
    }

    private Optional<List<CountedCell>> find(CountedTable table, String key) throws IOException {
        return kept(table).find(key, Size.class).isEmpty()
                ? Optional.empty()
                : Optional.of(CountsFile.read(file(table), warehouse.configuration()));
    }

    private Size keep(CountedTable table, String key, List<CountedCell> counted) throws IOException {
        Kept kept = kept(table);
        kept.forget();
        warehouse.delete(file(table).getParent());
        CountsFile.write(table, counted, file(table), warehouse.configuration());
        Size size = new Size(table.name(), counted.size());
        kept.keep(key, size);
        return size;
    }

    private String key(CountedTable table, Map<String, String> datasets) throws IOException {
        List<String> parts = new ArrayList<>(List.of(CodeVersion.current(), table.toString()));
        List<String> sources = Counting.isOfPupils(table) ? List.of("enrolment", "dropout") : List.of(table.name());
        for (String dataset : sources) {
            Kept rows = new Kept(warehouse.files(), warehouse.restricted(), "rows-" + dataset, List.of());
            parts.add(dataset + " "
                    + (datasets.containsKey(dataset) ? rows.findKey().orElse("unmarked") : "none"));
        }
        return Checksums.of(parts);
    }

    private static Counts counts(Map<CountedTable, List<CountedCell>> all) {
        Counts counts = new Counts(EvidenceTables.all());
        all.forEach((table, cells) -> counts.record(table.name(), cells));
        return counts;
    }

    private Kept kept(CountedTable table) {
        return new Kept(
                warehouse.files(),
                warehouse.restricted(),
                "counts-" + table.name(),
                List.of(file(table).getParent()));
    }

    private Path file(CountedTable table) {
        return new Path(warehouse.restricted(), "counts/" + table.name() + "/counts.parquet");
    }
}
