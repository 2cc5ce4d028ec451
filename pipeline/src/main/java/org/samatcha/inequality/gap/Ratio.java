package org.samatcha.inequality.gap;

import org.samatcha.inequality.groups.Comparison;
import org.samatcha.inequality.groups.Form;
import org.samatcha.inequality.groups.Measure;
import org.samatcha.inequality.groups.Need;
import org.samatcha.inequality.groups.Result;

/**
 * Ratio of two groups.
 *
 * <pre>
 *   r = y₁ / y₂        se(ln r) = √((s₁² + r² s₂²) / y₂²) / r        exp(ln r ± z·se(ln r))        se = r·se(ln r)
 * </pre>
 *
 * <p>The same two groups as the difference: see {@link Pair}. Not applicable when the second group is at zero; a ratio
 * of zero has no interval. (WHO, Handbook on health inequality monitoring, 2013.)
 */
final class Ratio {

    private Ratio() {}

    static Measure measure() {
        return Measure.of(
                GapCards.R,
                Form.closed(
                        Difference.ORDERED, c -> Difference.ofEnds(c, pair -> of(c, pair)), Need.ORDER, Need.DIRECTION),
                Form.closed(
                        Difference.REFERENCE,
                        c -> of(c, Pair.withReference(c.groups())),
                        Need.REFERENCE,
                        Need.DIRECTION),
                Form.closed(Difference.NON_ORDERED, c -> of(c, Pair.extremes(c.groups()))));
    }

    private static Result of(Comparison comparison, Pair pair) {
        Side first = pair.first();
        Side second = pair.second();
        String note = pair.note(comparison.groups(), " over ");
        if (second.estimate() == 0) {
            return Result.notApplicable(first.name() + " over " + second.name() + ": the second is at zero");
        }
        double ratio = first.estimate() / second.estimate();
        if (ratio == 0) {
            return Result.found(0).noting(note).noting("the first is at zero, so there is no interval");
        }
        double logError = Math.hypot(first.se(), ratio * second.se()) / second.estimate() / ratio;
        return Result.logNormal(ratio, logError, comparison.z()).noting(note);
    }
}
