package org.samatcha.jobs.measure;

import java.util.concurrent.Callable;
import org.samatcha.inequality.TableRows;
import org.samatcha.inequality.interval.CountTable;
import org.samatcha.inequality.shrinkage.ShrinkageRows;
import org.samatcha.jobs.Exit;
import org.samatcha.jobs.measure.ComparedColumns.Estimates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Rates pulled towards the mean by as much as their noise asks for. */
@Command(
        name = "shrink",
        mixinStandardHelpOptions = true,
        description = {
            "Shrinks the rates of small groups towards the mean of all, by every method the field uses.",
            "",
            "Rows (fractions for counts, the scale of the estimate otherwise): shrunk_value and shrink_weight have"
                    + " method/group as variant; shrink_fit has method/what: mean, between_variance, spread, alpha,"
                    + " beta, log_likelihood, q, i_squared. Methods: marshall_poisson, marshall_binomial,"
                    + " beta_binomial, normal_dl, normal_pm, normal_reml, and on log odds logit_dl, logit_pm,"
                    + " logit_reml. Estimates get the three normal methods. Groups without people, with a blank cell,"
                    + " or with a standard error of zero are left out and counted.",
            "",
            "Example: samatcha shrink --table districts.csv --group district --numerator ece_age5"
                    + " --denominator pop_age5"
        })
public final class ShrinkCommand implements Callable<Integer> {

    private static final String NOBODY = "no group can be used";

    @Mixin
    private ComparedColumns columns;

    @Mixin
    private LevelOption level;

    @Mixin
    private PrintOptions print;

    @Override
    public Integer call() {
        ShrinkageRows shrinkage = new ShrinkageRows(level.level());
        print.print((columns.areCounts() ? ofCounts(shrinkage) : ofEstimates(shrinkage)).rows());
        return Exit.DONE.code();
    }

    private TableRows ofCounts(ShrinkageRows shrinkage) {
        CountTable table = columns.columns().proportions(columns.numerator(), columns.denominator());
        TableRows rows = new TableRows(table.used().size(), table.leftOut());
        if (table.used().isEmpty()) {
            rows.missing("shrink_fit", "default", NOBODY);
        } else {
            shrinkage.ofCounts(table.used(), rows);
        }
        table.empty().forEach(group -> rows.notApplicable("shrunk_value", group, "the group has no people"));
        table.missing().forEach(group -> rows.missing("shrunk_value", group, "a count is missing"));
        return rows;
    }

    private TableRows ofEstimates(ShrinkageRows shrinkage) {
        Estimates all = columns.estimates();
        TableRows rows = new TableRows(all.found().size(), all.missing().size());
        if (all.found().isEmpty()) {
            rows.missing("shrink_fit", "default", NOBODY);
        } else {
            shrinkage.ofEstimates(all.found(), rows);
        }
        all.missing().forEach((group, why) -> rows.missing("shrunk_value", group, why));
        return rows;
    }
}
