package org.samatcha.jobs.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.samatcha.inequality.spatial.Neighbours.Border;
import org.samatcha.inequality.spatial.SpatialRows;
import org.samatcha.jobs.Exit;
import org.samatcha.jobs.measure.TableFile.Line;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether neighbouring areas have like values. */
@Command(
        name = "spatial",
        mixinStandardHelpOptions = true,
        description = {
            "Says whether neighbouring areas have like values: Moran's I, Geary's C and local Moran.",
            "",
            "Rows: moran_i with the variants normal and randomisation, the two ways to reckon its standard error;"
                    + " geary_c; local_moran by group. Neighbours weigh equally and add up to one. A group with a blank"
                    + " value is left out and counted, with its borders.",
            "",
            "Example: samatcha spatial --table districts.csv --group district --value oos_pct --borders borders.csv"
        })
public final class SpatialCommand implements Callable<Integer> {

    @Mixin
    private GroupColumns columns;

    @Option(names = "--value", required = true, paramLabel = "COL", description = "Column of values.")
    private String value;

    @Option(
            names = "--borders",
            required = true,
            paramLabel = "FILE",
            description = "CSV with the columns a and b: groups that border on each other, once per border.")
    private Path borders;

    @Mixin
    private LevelOption level;

    @Mixin
    private PrintOptions print;

    @Override
    public Integer call() {
        List<String> groups = new ArrayList<>();
        List<String> known = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (Line line : columns.read(value).lines()) {
            groups.add(columns.groupOf(line));
            if (!line.isBlank(value)) {
                known.add(columns.groupOf(line));
                values.add(line.number(value));
            }
        }
        print.print(SpatialRows.of(
                known,
                values.stream().mapToDouble(Double::doubleValue).toArray(),
                borders(groups),
                groups.size() - known.size(),
                level.level()));
        return Exit.DONE.code();
    }

    private List<Border> borders(List<String> groups) {
        List<Border> found = new ArrayList<>();
        for (Line line : TableFile.read(borders).needs("a", "b").lines()) {
            for (String end : List.of("a", "b")) {
                if (!groups.contains(line.text(end))) {
                    throw line.wrong(end, "is not a group of the table");
                }
            }
            if (line.text("a").equals(line.text("b"))) {
                throw line.wrong("b", "borders on itself");
            }
            found.add(new Border(line.text("a"), line.text("b")));
        }
        return found;
    }
}
