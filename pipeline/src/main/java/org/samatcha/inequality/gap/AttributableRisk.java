package org.samatcha.inequality.gap;

import java.util.Arrays;
import org.samatcha.base.Direction;
import org.samatcha.inequality.MeasureCard;
import org.samatcha.inequality.groups.Comparison;
import org.samatcha.inequality.groups.Form;
import org.samatcha.inequality.groups.Groups;
import org.samatcha.inequality.groups.Measure;
import org.samatcha.inequality.groups.Need;
import org.samatcha.inequality.groups.Result;

/**
 * What the province would gain if every group did as well as the reference.
 *
 * <pre>
 *   par = y_ref − μ        paf = 100 (y_ref − μ) / μ        both 0 when the sign is wrong
 *   se(paf) = 100 √(c N (a d (N − c) + b c²) / ((a + c)³ (c + d)³))        se(par) = μ · se(paf) / 100
 *   c = (y_ref/S) n_ref, d = n_ref − c, a = (μ/S) N − c, b = N − a − n_ref
 * </pre>
 *
 * <p>The reference is the highest place of the order ("ordered", groups that share it as one), or the best group
 * ("non_ordered"). Negative for adverse indicators: the rate would fall. Needs three groups; paf needs a mean above
 * zero. When the formula gives an error of zero, because the reference is at 0 or 100 %, c is taken from t = (x +
 * 1/2)/(n + 1). (Walter, International Journal of Epidemiology 1978.)
 */
final class AttributableRisk {

    private static final double PER_CENT = 100;

    private AttributableRisk() {}

    static Measure risk() {
        return measure(GapCards.PAR, AttributableRisk::risk);
    }

    static Measure fraction() {
        return measure(GapCards.PAF, AttributableRisk::fraction, Need.POSITIVE_MEAN);
    }

    private interface Arithmetic {
        Result of(Comparison comparison, Side reference);
    }

    private static Measure measure(MeasureCard card, Arithmetic arithmetic, Need... more) {
        return Measure.of(
                card,
                Form.closed(
                        Difference.ORDERED,
                        c -> Difference.ofOrder(c, () -> arithmetic.of(c, Side.top(c.groups()))),
                        with(more, Need.ORDER, Need.DIRECTION)),
                Form.closed(
                        Difference.NON_ORDERED,
                        c -> arithmetic.of(c, Side.of(c.groups(), c.groups().best())),
                        with(more, Need.DIRECTION)));
    }

    private static Need[] with(Need[] more, Need... usual) {
        Need[] all = Arrays.copyOf(usual, usual.length + 1 + more.length);
        all[usual.length] = Need.THREE_GROUPS;
        System.arraycopy(more, 0, all, usual.length + 1, more.length);
        return all;
    }

    private static Result risk(Comparison comparison, Side reference) {
        Groups groups = comparison.groups();
        double se = groups.mean() * fractionError(groups, reference);
        return Result.normal(gain(groups, reference), se, comparison.z()).noting(note(groups, reference));
    }

    private static Result fraction(Comparison comparison, Side reference) {
        Groups groups = comparison.groups();
        double gain = PER_CENT * gain(groups, reference) / groups.mean();
        return Result.normal(gain, PER_CENT * fractionError(groups, reference), comparison.z())
                .noting(note(groups, reference));
    }

    /** y_ref − μ, or 0 when the reference is worse than the mean. */
    private static double gain(Groups groups, Side reference) {
        double gain = reference.estimate() - groups.mean();
        return groups.direction() == Direction.FAVOURABLE ? Math.max(0, gain) : Math.min(0, gain);
    }

    private static String note(Groups groups, Side reference) {
        String name = "reference " + reference.name();
        double difference = reference.estimate() - groups.mean();
        boolean worse = groups.direction() == Direction.FAVOURABLE ? difference < 0 : difference > 0;
        return worse ? name + ", worse than the mean: set to zero" : name;
    }

    /** Walter's standard error of the fraction as a proportion; NaN when nobody has the outcome. */
    private static double fractionError(Groups groups, Side reference) {
        double whole = groups.scale().whole();
        double total = Arrays.stream(groups.populations()).sum();
        double people = reference.population();
        double exposed = reference.estimate() / whole * people;
        double others = Math.max(0, groups.mean() / whole * total - exposed);
        double se = walter(exposed, people, others, total);
        return se == 0 ? walter((exposed + 0.5) / (people + 1) * people, people, others, total) : se;
    }

    private static double walter(double c, double ofReference, double a, double total) {
        double d = ofReference - c;
        double b = total - a - ofReference;
        double numerator = c * total * (a * d * (total - c) + b * c * c);
        return Math.sqrt(numerator / (Math.pow(a + c, 3) * Math.pow(c + d, 3)));
    }
}
