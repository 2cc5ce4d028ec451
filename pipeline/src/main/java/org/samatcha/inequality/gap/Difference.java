package org.samatcha.inequality.gap;

import java.util.function.Function;
import org.samatcha.inequality.groups.Comparison;
import org.samatcha.inequality.groups.Form;
import org.samatcha.inequality.groups.Groups;
import org.samatcha.inequality.groups.Measure;
import org.samatcha.inequality.groups.Need;
import org.samatcha.inequality.groups.Result;

/**
 * Difference between two groups, in the unit of the indicator.
 *
 * <pre>
 *   d = y₁ − y₂        se = √(s₁² + s₂²)        d ± z·se
 * </pre>
 *
 * <p>Which two groups: see {@link Pair}. Without an interval when one of the two has no standard error. (WHO, Handbook
 * on health inequality monitoring, 2013.)
 */
final class Difference {

    static final String ORDERED = "ordered";
    static final String REFERENCE = "reference";
    static final String NON_ORDERED = "non_ordered";

    private Difference() {}

    static Measure measure() {
        return Measure.of(
                GapCards.D,
                Form.closed(ORDERED, c -> ofEnds(c, pair -> of(c, pair)), Need.ORDER, Need.DIRECTION),
                Form.closed(REFERENCE, c -> of(c, Pair.withReference(c.groups())), Need.REFERENCE, Need.DIRECTION),
                Form.closed(NON_ORDERED, c -> of(c, Pair.extremes(c.groups()))));
    }

    static Result ofEnds(Comparison comparison, Function<Pair, Result> arithmetic) {
        return Pair.ends(comparison.groups())
                .map(arithmetic)
                .orElseGet(() -> Result.notApplicable("two groups share the top or the bottom of the order"));
    }

    static Result of(Comparison comparison, Pair pair) {
        Groups groups = comparison.groups();
        double[] y = groups.estimates();
        double[] s = groups.errors();
        double difference = y[pair.first()] - y[pair.second()];
        double se = Math.hypot(s[pair.first()], s[pair.second()]);
        return Result.normal(difference, se, comparison.z()).noting(names(groups, pair, " minus "));
    }

    /** Which groups were compared, and whether an error is missing or replaced. */
    static String names(Groups groups, Pair pair, String between) {
        String names = groups.labels().get(pair.first()) + between + groups.labels().get(pair.second());
        double[] s = groups.errors();
        return Double.isNaN(s[pair.first()]) || Double.isNaN(s[pair.second()])
                ? names + "; a standard error of the two is missing, so no interval"
                : groups.replacedErrorsNote().isEmpty() ? names : names + "; " + groups.replacedErrorsNote();
    }
}
