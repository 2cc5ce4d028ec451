package org.samatcha.jobs.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.samatcha.inequality.segregation.SegregationRows;
import org.samatcha.inequality.segregation.SegregationTable;
import org.samatcha.inequality.segregation.SegregationTable.Cell;
import org.samatcha.jobs.Exit;
import org.samatcha.jobs.RequestException;
import org.samatcha.jobs.measure.TableFile.Line;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How unevenly groups are spread over units. */
@Command(
        name = "segregation",
        mixinStandardHelpOptions = true,
        description = {
            "Measures how unevenly groups of people are spread over schools, districts or other units.",
            "",
            "Rows: segregation_m (in nats) and segregation_h have the variants total, expected (what chance alone would"
                    + " show) and bias_corrected, and with --within also between,"
                    + " within and cluster/NAME; segregation_m also total_bits; entropy total; entropy_ratio"
                    + " cluster/NAME; dissimilarity 'a vs b', 'a vs b/expected' and 'a vs all others'; exposure 'a->b'; isolation the"
                    + " group; local_segregation and population_share unit/NAME and group/NAME. A unit and group that"
                    + " are not listed together have nobody; a unit with a blank count is left out and counted, and so"
                    + " is one without people.",
            "",
            "Example: samatcha segregation --table pupils.csv --unit district --group group --count n --within zone"
        })
public final class SegregationCommand implements Callable<Integer> {

    @Option(
            names = "--table",
            required = true,
            paramLabel = "FILE",
            description = "CSV with one row per unit and group.")
    private Path table;

    @Option(names = "--unit", required = true, paramLabel = "COL", description = "Column that names the unit.")
    private String unit;

    @Option(names = "--group", required = true, paramLabel = "COL", description = "Column that names the group.")
    private String group;

    @Option(names = "--count", required = true, paramLabel = "COL", description = "Column of people.")
    private String count;

    @Option(names = "--within", paramLabel = "COL", description = "Column that names the cluster of the unit.")
    private String within;

    @Mixin
    private PrintOptions print;

    @Override
    public Integer call() {
        TableFile file = TableFile.read(table).needs(unit, group, count);
        if (within != null) {
            file.needs(within);
        }
        if (file.lines().isEmpty()) {
            throw new RequestException(table + " has no rows.");
        }
        refuseRepeated(file);
        Set<String> missing = new LinkedHashSet<>();
        file.lines().stream().filter(l -> l.isBlank(count)).forEach(l -> missing.add(l.text(unit)));
        List<Cell> cells = new ArrayList<>();
        for (Line line : file.lines()) {
            if (!line.isBlank(count)) {
                Cell cell = new Cell(line.text(unit), line.text(group), line.count(count));
                if (!missing.contains(cell.unit())) {
                    cells.add(cell);
                }
            }
        }
        SegregationTable people = SegregationTable.of(cells);
        print.print(
                within == null
                        ? SegregationRows.of(people, missing.size())
                        : SegregationRows.nested(people, clusters(file)::get, missing.size()));
        return Exit.DONE.code();
    }

    private void refuseRepeated(TableFile file) {
        Set<List<String>> seen = new HashSet<>();
        for (Line line : file.lines()) {
            for (String column : List.of(unit, group)) {
                if (line.isBlank(column)) {
                    throw line.wrong(column, "is blank; name it");
                }
            }
            if (!seen.add(List.of(line.text(unit), line.text(group)))) {
                throw line.wrong(group, "stands in the table already for " + line.text(unit));
            }
        }
    }

    private Map<String, String> clusters(TableFile file) {
        Map<String, String> clusters = new HashMap<>();
        for (Line line : file.lines()) {
            if (line.isBlank(within)) {
                throw line.wrong(within, "is blank; name the cluster");
            }
            String before = clusters.put(line.text(unit), line.text(within));
            if (before != null && !before.equals(line.text(within))) {
                throw line.wrong(
                        within, "is another cluster for " + line.text(unit) + " than [" + before + "] further up");
            }
        }
        return clusters;
    }
}
