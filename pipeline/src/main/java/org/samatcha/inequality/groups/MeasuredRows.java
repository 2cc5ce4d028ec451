package org.samatcha.inequality.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.samatcha.inequality.MeasureRow;

/** Measures applied to groups: one row per measure and form, in the order of the measures. */
public final class MeasuredRows {

    /** An estimate this far out among its own draws is worth a remark. */
    private static final long UNUSUAL_PERCENTILE = 25;

    private MeasuredRows() {}

    public static List<MeasureRow> of(Comparison comparison, List<Measure> measures) {
        Groups groups = comparison.groups();
        List<Form.Simulated> simulated = measures.stream()
                .flatMap(measure -> measure.formsFor(groups).stream())
                .filter(form -> form.lacking(groups).isEmpty())
                .filter(Form.Simulated.class::isInstance)
                .map(Form.Simulated.class::cast)
                .toList();
        boolean simulates = !simulated.isEmpty() && comparison.draws() > 0 && groups.haveErrors();
        Optional<Simulation> simulation = simulates
                ? Optional.of(Simulation.of(
                        groups,
                        comparison.draws(),
                        simulated.stream().map(Form.Simulated::statistic).toList()))
                : Optional.empty();
        List<MeasureRow> rows = new ArrayList<>();
        for (Measure measure : measures) {
            for (Form form : measure.formsFor(groups)) {
                Result result = form.lacking(groups)
                        .<Result>map(none -> none)
                        .orElseGet(() -> computed(form, comparison, simulated, simulation));
                rows.add(row(measure, form, groups, result));
            }
        }
        return rows;
    }

    private static Result computed(
            Form form, Comparison comparison, List<Form.Simulated> simulated, Optional<Simulation> simulation) {
        if (form instanceof Form.Closed closed) {
            return closed.arithmetic().apply(comparison);
        }
        Form.Simulated sampled = (Form.Simulated) form;
        Groups groups = comparison.groups();
        double estimate = sampled.statistic().on(groups).applyAsDouble(groups.estimates());
        if (!Double.isFinite(estimate)) {
            return Result.notApplicable("the measure is not defined for these values");
        }
        return simulation
                .map(draws -> within(estimate, comparison, draws, simulated.indexOf(sampled)))
                .orElseGet(() -> Result.found(estimate))
                .noting(groups.errorNote());
    }

    private static Result.Found within(double estimate, Comparison comparison, Simulation draws, int k) {
        if (!draws.isDefinedInEveryDraw(k)) {
            return Result.found(estimate).noting("not defined in every draw, so no interval");
        }
        double lower = draws.quantile(k, comparison.lowerTail());
        double upper = draws.quantile(k, 1 - comparison.lowerTail());
        long percentile = draws.percentileOf(k, estimate);
        boolean isUnusual = percentile < UNUSUAL_PERCENTILE || percentile > 100 - UNUSUAL_PERCENTILE;
        return new Result.Found(estimate, Double.NaN, lower, upper, "")
                .noting(
                        isUnusual
                                ? "the estimate lies at percentile " + percentile
                                        + " of its draws: sampling noise counts twice in this interval"
                                : "");
    }

    private static MeasureRow row(Measure measure, Form form, Groups groups, Result result) {
        if (result instanceof Result.None none) {
            return none.status() == MeasureRow.Status.MISSING
                    ? MeasureRow.missing(measure.id(), form.variant(), groups.size(), groups.leftOut(), none.why())
                    : MeasureRow.notApplicable(
                            measure.id(), form.variant(), groups.size(), groups.leftOut(), none.why());
        }
        Result.Found found = explained((Result.Found) result);
        return new MeasureRow(
                measure.id(),
                form.variant(),
                found.estimate(),
                found.se(),
                found.lower(),
                found.upper(),
                groups.size(),
                groups.leftOut(),
                MeasureRow.Status.OK,
                found.note());
    }

    /** No number without an interval stands without a word on it. */
    private static Result.Found explained(Result.Found found) {
        return Double.isNaN(found.lower()) && !found.note().contains("no interval")
                ? found.noting("no interval")
                : found;
    }
}
