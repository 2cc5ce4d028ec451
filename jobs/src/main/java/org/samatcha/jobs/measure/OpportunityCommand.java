package org.samatcha.jobs.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.samatcha.inequality.MeasureRow;
import org.samatcha.inequality.opportunity.CircumstanceShares;
import org.samatcha.inequality.opportunity.OpportunityCell;
import org.samatcha.inequality.opportunity.OpportunityRows;
import org.samatcha.jobs.Exit;
import org.samatcha.jobs.RequestException;
import org.samatcha.jobs.measure.TableFile.Line;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The human opportunity index of a table of cells. */
@Command(
        name = "opportunity",
        mixinStandardHelpOptions = true,
        description = {
            "The human opportunity index: coverage, made smaller by how unequally it is spread over circumstances.",
            "",
            "Rows (fractions): coverage, opportunity_dissimilarity, hoi, hoi_penalty and vulnerable_share have the"
                    + " variant default, or before and after with --compare; cell_coverage has the cell's categories"
                    + " joined by *; circumstance_dissimilarity has the circumstances in use joined by +;"
                    + " circumstance_amount and circumstance_share (Shapley) have the circumstance; hoi_change has"
                    + " total, scale and distribution. A cell with a blank count is left out and counted; a cell"
                    + " without children has no coverage.",
            "",
            "Example: samatcha opportunity --table 2567.csv --circumstances sex,area,wealth --population n"
                    + " --covered covered --compare 2568.csv"
        })
public final class OpportunityCommand implements Callable<Integer> {

    @Option(
            names = "--table",
            required = true,
            paramLabel = "FILE",
            description = "CSV with one row per combination of circumstances.")
    private Path table;

    @Option(
            names = "--circumstances",
            required = true,
            split = ",",
            paramLabel = "COL",
            description = "Columns that hold the circumstances, at most twelve.")
    private List<String> circumstances;

    @Option(names = "--population", required = true, paramLabel = "COL", description = "Column of children.")
    private String population;

    @Option(names = "--covered", required = true, paramLabel = "COL", description = "Column of those covered.")
    private String covered;

    @Option(names = "--compare", paramLabel = "FILE", description = "The same table for a later time.")
    private Path compare;

    @Mixin
    private LevelOption level;

    @Mixin
    private PrintOptions print;

    @Override
    public Integer call() {
        if (circumstances.size() > CircumstanceShares.MOST_CIRCUMSTANCES
                || new HashSet<>(circumstances).size() < circumstances.size()) {
            throw new RequestException("Name at most " + CircumstanceShares.MOST_CIRCUMSTANCES
                    + " circumstances, each once; got " + String.join(",", circumstances) + ".");
        }
        OpportunityRows rows = new OpportunityRows(level.level());
        Cells before = cells(table);
        if (compare == null) {
            print.print(rows.of("default", circumstances, before.used, before.leftOut));
            return Exit.DONE.code();
        }
        Cells after = cells(compare);
        List<MeasureRow> both = new ArrayList<>(rows.of("before", circumstances, before.used, before.leftOut));
        both.addAll(rows.of("after", circumstances, after.used, after.leftOut));
        both.addAll(rows.change(before.used, after.used));
        print.print(both);
        return Exit.DONE.code();
    }

    private Cells cells(Path file) {
        TableFile read =
                TableFile.read(file).needs(circumstances.toArray(String[]::new)).needs(population, covered);
        if (read.lines().isEmpty()) {
            throw new RequestException(file + " has no rows.");
        }
        Set<List<String>> seen = new HashSet<>();
        List<OpportunityCell> used = new ArrayList<>();
        int leftOut = 0;
        for (Line line : read.lines()) {
            List<String> key = circumstances.stream().map(line::text).toList();
            for (String circumstance : circumstances) {
                if (line.isBlank(circumstance)) {
                    throw line.wrong(circumstance, "is blank; write unknown if it is not known");
                }
            }
            if (!seen.add(key)) {
                throw line.wrong(circumstances.get(0), "and its other circumstances stand in the table already");
            }
            double children = line.isBlank(population) ? Double.NaN : line.count(population);
            double reached = line.isBlank(covered) ? Double.NaN : line.count(covered);
            if (reached > children) {
                throw line.wrong(covered, "is more than the " + line.text(population) + " of column " + population);
            }
            if (Double.isNaN(children) || Double.isNaN(reached)) {
                leftOut++;
            } else {
                used.add(new OpportunityCell(key, reached, children));
            }
        }
        return new Cells(used, leftOut);
    }

    private record Cells(List<OpportunityCell> used, int leftOut) {}
}
