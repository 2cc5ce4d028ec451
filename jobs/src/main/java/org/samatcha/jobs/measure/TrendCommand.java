package org.samatcha.jobs.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.samatcha.inequality.TableRows;
import org.samatcha.inequality.interval.GroupCount;
import org.samatcha.inequality.trend.TrendRows;
import org.samatcha.jobs.Exit;
import org.samatcha.jobs.RequestException;
import org.samatcha.jobs.measure.TableFile.Line;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The direction of a series. */
@Command(
        name = "trend",
        mixinStandardHelpOptions = true,
        description = {
            "Says in which direction a series moves along years or ordered groups, and whether one point makes it.",
            "",
            "Rows: trend_slope (median of the slopes between all pairs of points; lower and upper are the slopes with"
                    + " one point left out; the note says rising, falling, flat, unstable, or too short with fewer than"
                    + " five points); correlation kendall, spearman and pearson; for counts also cochran_armitage"
                    + " chi_squared, p and slope. A point with a blank cell or without people is left out and counted.",
            "",
            "Example: samatcha trend --table quintiles.csv --order group_order --numerator out_of_school"
                    + " --denominator school_age_pop"
        })
public final class TrendCommand implements Callable<Integer> {

    @Option(names = "--table", required = true, paramLabel = "FILE", description = "CSV with one row per point.")
    private Path table;

    @Option(
            names = "--order",
            required = true,
            paramLabel = "COL",
            description = "Column of years or scores, each once; the rows may be in any order.")
    private String order;

    @Option(names = "--value", paramLabel = "COL", description = "Column of values; or:")
    private String value;

    @Option(names = "--numerator", paramLabel = "COL", description = "Column of cases; with --denominator.")
    private String numerator;

    @Option(names = "--denominator", paramLabel = "COL", description = "Column of people.")
    private String denominator;

    @Mixin
    private PrintOptions print;

    @Override
    public Integer call() {
        boolean values = value != null && numerator == null && denominator == null;
        if (!values && (value != null || numerator == null || denominator == null)) {
            throw new RequestException("Give either --value, or --numerator and --denominator.");
        }
        TableFile file = TableFile.read(table).needs(order);
        if (file.lines().isEmpty()) {
            throw new RequestException(table + " has no rows.");
        }
        List<Line> lines = new ArrayList<>(file.lines());
        lines.sort((a, b) -> Double.compare(a.number(order), b.number(order)));
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).number(order) == lines.get(i - 1).number(order)) {
                throw lines.get(i).wrong(order, "stands in the table already");
            }
        }
        if (values) {
            file.needs(value);
            List<Line> used = lines.stream().filter(l -> !l.isBlank(value)).toList();
            TableRows rows = new TableRows(used.size(), lines.size() - used.size());
            TrendRows.ofValues(
                    orders(used),
                    used.stream().mapToDouble(l -> l.number(value)).toArray(),
                    rows);
            print.print(rows.rows());
        } else {
            file.needs(numerator, denominator);
            List<Line> used = lines.stream().filter(this::hasPeople).toList();
            TableRows rows = new TableRows(used.size(), lines.size() - used.size());
            TrendRows.ofCounts(orders(used), used.stream().map(this::count).toList(), rows);
            print.print(rows.rows());
        }
        return Exit.DONE.code();
    }

    private double[] orders(List<Line> lines) {
        return lines.stream().mapToDouble(l -> l.number(order)).toArray();
    }

    private boolean hasPeople(Line line) {
        return !line.isBlank(numerator)
                && !line.isBlank(denominator)
                && count(line).base() > 0;
    }

    private GroupCount count(Line line) {
        GroupCount count = new GroupCount(line.text(order), line.count(numerator), line.count(denominator));
        if (!count.isProportion()) {
            throw line.wrong(numerator, "is more than the " + line.text(denominator) + " of column " + denominator);
        }
        return count;
    }
}
