package org.samatcha.jobs.measure;

import java.util.List;
import java.util.concurrent.Callable;
import org.samatcha.inequality.funnel.FunnelRows;
import org.samatcha.jobs.Exit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Funnel limits of proportions. */
@Command(
        name = "funnel",
        mixinStandardHelpOptions = true,
        description = {
            "Compares the rates of groups with what chance allows for their size, plainly and allowing for the ordinary"
                    + " spread between groups.",
            "",
            "Rows (fractions, never percent): rate and funnel_z have the group as variant; funnel_plain and"
                    + " funnel_over_dispersed have group/level, the rate as estimate and the limits as lower and upper;"
                    + " funnel_target, funnel_phi and funnel_tau_squared speak of the whole table. A group with a blank"
                    + " count is left out and counted; a group without people has no rate.",
            "",
            "Example: samatcha funnel --table districts.csv --group district --numerator out_of_school"
                    + " --denominator school_age_pop"
        })
public final class FunnelCommand implements Callable<Integer> {

    @Mixin
    private GroupColumns columns;

    @Option(names = "--numerator", required = true, paramLabel = "COL", description = "Column of cases.")
    private String numerator;

    @Option(names = "--denominator", required = true, paramLabel = "COL", description = "Column of people.")
    private String denominator;

    @Option(
            names = "--level",
            split = ",",
            defaultValue = "0.95,0.998",
            paramLabel = "L",
            description = "Levels of the limits (default: ${DEFAULT-VALUE}).")
    private List<Double> levels;

    @Mixin
    private PrintOptions print;

    @Override
    public Integer call() {
        levels.forEach(LevelOption::checked);
        print.print(FunnelRows.of(columns.proportions(numerator, denominator), levels));
        return Exit.DONE.code();
    }
}
