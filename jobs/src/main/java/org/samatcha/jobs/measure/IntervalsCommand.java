package org.samatcha.jobs.measure;

import java.util.concurrent.Callable;
import org.samatcha.inequality.interval.IntervalRows;
import org.samatcha.jobs.Exit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Intervals of rates by every method of the field. */
@Command(
        name = "intervals",
        mixinStandardHelpOptions = true,
        description = {
            "Gives the interval of every group's rate by every method of the field.",
            "",
            "Rows (fractions, never percent): rate_interval with the variant method/group, the rate"
                    + " as estimate. Methods:"
                    + " wilson, clopper_pearson, jeffreys for a part of a whole; exact_poisson and byar for events. A"
                    + " group with a blank count is left out and counted; a group without people has no rate.",
            "",
            "Example: samatcha intervals --table districts.csv --group district --numerator out_of_school"
                    + " --denominator school_age_pop"
        })
public final class IntervalsCommand implements Callable<Integer> {

    @Mixin
    private GroupColumns columns;

    @Option(names = "--numerator", required = true, paramLabel = "COL", description = "Column of cases.")
    private String numerator;

    @Option(names = "--denominator", required = true, paramLabel = "COL", description = "Column of people.")
    private String denominator;

    @Mixin
    private LevelOption level;

    @Mixin
    private PrintOptions print;

    @Override
    public Integer call() {
        print.print(IntervalRows.of(columns.proportions(numerator, denominator), level.level()));
        return Exit.DONE.code();
    }
}
