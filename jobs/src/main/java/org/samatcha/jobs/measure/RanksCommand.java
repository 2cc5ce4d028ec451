package org.samatcha.jobs.measure;

import java.util.concurrent.Callable;
import org.samatcha.inequality.TableRows;
import org.samatcha.inequality.interval.CountTable;
import org.samatcha.inequality.rank.RankRows;
import org.samatcha.jobs.Exit;
import org.samatcha.jobs.measure.ComparedColumns.Estimates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How sure the rank of each group is. */
@Command(
        name = "ranks",
        mixinStandardHelpOptions = true,
        description = {
            "Ranks groups by their rate and says which ranks each may truly have.",
            "",
            "Rows: rank_observed (ties share the best rank) and rank_expected have the group as variant; rank_set has"
                    + " method/group, the observed rank as estimate and the set as lower and upper. Methods: holm;"
                    + " counts, for the number of cases instead of the rate; with --sets all also simulated and"
                    + " simulated_single. Groups without people, with a blank cell"
                    + " or with a standard error of zero are left out and counted.",
            "",
            "Example: samatcha ranks --table districts.csv --group district --numerator out_of_school"
                    + " --denominator school_age_pop"
        })
public final class RanksCommand implements Callable<Integer> {

    @Mixin
    private ComparedColumns columns;

    @Option(
            names = "--first",
            defaultValue = "largest",
            paramLabel = "WHICH",
            description = "Which value has rank 1: largest or smallest (default: ${DEFAULT-VALUE}).")
    private RankRows.First first;

    @Option(
            names = "--sets",
            defaultValue = "holm",
            paramLabel = "SETS",
            description = "holm, or all for the simulated sets too (default: ${DEFAULT-VALUE}).")
    private RankRows.Sets sets;

    @Mixin
    private LevelOption level;

    @Mixin
    private PrintOptions print;

    @Override
    public Integer call() {
        RankRows ranks = new RankRows(first, sets, level.level());
        if (columns.areCounts()) {
            CountTable table = columns.columns().proportions(columns.numerator(), columns.denominator());
            TableRows rows = new TableRows(table.used().size(), table.leftOut());
            ranks.ofCounts(table.used(), rows);
            table.empty().forEach(group -> rows.notApplicable("rank_observed", group, "the group has no people"));
            table.missing().forEach(group -> rows.missing("rank_observed", group, "a count is missing"));
            print.print(rows.rows());
        } else {
            Estimates estimates = columns.estimates();
            TableRows rows =
                    new TableRows(estimates.found().size(), estimates.missing().size());
            ranks.ofEstimates(estimates.found(), rows);
            estimates.missing().forEach((group, why) -> rows.missing("rank_observed", group, why));
            print.print(rows.rows());
        }
        return Exit.DONE.code();
    }
}
