package org.samatcha.inequality.gap;

import java.util.function.Function;
import java.util.function.Supplier;
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
        return ofOrder(comparison, () -> arithmetic.apply(Pair.ends(comparison.groups())));
    }

    /** Not applicable when the order tells no group from another. */
    static Result ofOrder(Comparison comparison, Supplier<Result> arithmetic) {
        double[] orders = comparison.groups().orders();
        return orders[Groups.highest(orders)] == orders[Groups.lowest(orders)]
                ? Result.notApplicable("all groups share one place in the order")
                : arithmetic.get();
    }

    private static Result of(Comparison comparison, Pair pair) {
        double difference = pair.first().estimate() - pair.second().estimate();
        double se = Math.hypot(pair.first().se(), pair.second().se());
        return Result.normal(difference, se, comparison.z()).noting(pair.note(comparison.groups(), " minus "));
    }
}
