package org.samatcha.inequality.slope;

import java.util.Optional;
import java.util.function.BiFunction;
import org.samatcha.inequality.groups.Comparison;
import org.samatcha.inequality.groups.Form;
import org.samatcha.inequality.groups.Groups;
import org.samatcha.inequality.groups.Measure;
import org.samatcha.inequality.groups.Need;
import org.samatcha.inequality.groups.Result;

/**
 * Slope and relative index of inequality: the fitted value at the top of the order against that at the bottom.
 *
 * <pre>
 *   sii = S · (p(1) − p(0))        sii ± z·se        rii = p(1) / p(0)        exp(ln rii ± z·se(ln rii))
 * </pre>
 *
 * <p>p(R) is fitted to the shares y/S on fractional ranks R with people as weights: a logit curve ("logit") or a
 * straight line ("linear"). Errors by the delta method from the HC1 sandwich, J/(J − 2); none with two groups or an
 * exact fit. Negative sii and rii below 1 mean less at the top. (Mackenbach and Kunst, Social Science and Medicine
 * 1997.)
 */
final class SlopeIndex {

    private static final String ONE_PLACE = "all groups share one place in the order";
    private static final String NO_ERROR = "the fit has no error (two groups, or it meets every group), so no interval";

    private SlopeIndex() {}

    static Measure slope() {
        return Measure.of(
                SlopeCards.SII, form("logit", SlopeIndex::logitSlope), form("linear", SlopeIndex::linearSlope));
    }

    static Measure ratio() {
        return Measure.of(
                SlopeCards.RII, form("logit", SlopeIndex::logitRatio), form("linear", SlopeIndex::linearRatio));
    }

    private static Form form(String variant, BiFunction<Comparison, double[], Result> arithmetic) {
        return Form.closed(
                variant,
                comparison -> {
                    Groups groups = comparison.groups();
                    double[] ranks = FractionalRank.of(groups.orders(), groups.populations());
                    return Groups.highest(ranks) == Groups.lowest(ranks)
                            ? Result.notApplicable(ONE_PLACE)
                            : arithmetic.apply(comparison, ranks);
                },
                Need.ORDER);
    }

    private static Result logitSlope(Comparison comparison, double[] ranks) {
        double whole = comparison.groups().scale().whole();
        return logit(comparison, ranks)
                .<Result>map(line -> noted(
                        Result.normal(whole * line.rise(), whole * line.riseError(), comparison.z()), line.riseError()))
                .orElseGet(SlopeIndex::noCurve);
    }

    private static Result logitRatio(Comparison comparison, double[] ranks) {
        return logit(comparison, ranks)
                .<Result>map(line -> noted(
                        Result.logNormal(line.ratio(), line.logRatioError(), comparison.z()), line.logRatioError()))
                .orElseGet(SlopeIndex::noCurve);
    }

    private static Result linearSlope(Comparison comparison, double[] ranks) {
        WeightedLine line = linear(comparison, ranks);
        return noted(Result.normal(line.slope(), line.robustError(), comparison.z()), line.robustError());
    }

    private static Result linearRatio(Comparison comparison, double[] ranks) {
        WeightedLine line = linear(comparison, ranks);
        if (line.intercept() <= 0 || line.intercept() + line.slope() <= 0) {
            return Result.notApplicable("the line falls to zero or below at an end of the order");
        }
        return noted(Result.logNormal(line.ratio(), line.logRatioError(), comparison.z()), line.logRatioError());
    }

    private static Result.Found noted(Result.Found found, double error) {
        return error > 0 ? found : found.noting(NO_ERROR);
    }

    private static Result noCurve() {
        return Result.notApplicable("the logit curve has no finite fit: rates are all 0, all 100 % or split by rank");
    }

    private static Optional<LogitLine> logit(Comparison comparison, double[] ranks) {
        Groups groups = comparison.groups();
        double[] shares = groups.estimates();
        for (int j = 0; j < shares.length; j++) {
            shares[j] /= groups.scale().whole();
        }
        return LogitLine.fit(ranks, shares, groups.populations());
    }

    private static WeightedLine linear(Comparison comparison, double[] ranks) {
        Groups groups = comparison.groups();
        return WeightedLine.fit(ranks, groups.estimates(), groups.populations());
    }
}
