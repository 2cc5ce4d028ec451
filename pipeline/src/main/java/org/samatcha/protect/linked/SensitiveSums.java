package org.samatcha.protect.linked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.Kind;
import org.samatcha.protect.Thresholds;

/**
 * Which sums a hidden figure is hidden for, and how well each may at most be known.
 *
 * <p>For a part of a whole: a numerator from 1 to the threshold less one; such a rest (denominator less numerator); and
 * in a group that is itself too small, its size, numerator and rest, even if they are 0 or all. For a ratio: the
 * numerator; in a group that is too small, its size, too. A density counts places, not people.
 *
 * <p>An attacker's interval must be at least as wide as the thresholds say: of 3 of 200 no more may be known than, say,
 * 0 to 5. Where the whole is public knowledge and smaller than that, it must reach from 0 to the whole.
 */
final class SensitiveSums {

    private SensitiveSums() {}

    static List<Sensitive> of(LinkedTables tables, Thresholds thresholds) {
        Map<LinearForm, Sensitive> found = new LinkedHashMap<>();
        for (LinkedFigure figure : tables.figures()) {
            if (figure.row().figure() instanceof Figure.Known known) {
                for (LinearForm form : sums(figure, known, thresholds)) {
                    long width = figure.denominator().isConstant()
                            ? Math.min(
                                    thresholds.smallestInterval(),
                                    figure.denominator().constant())
                            : thresholds.smallestInterval();
                    if (!form.isConstant()) {
                        found.merge(
                                form.direction(),
                                new Sensitive(figure.row().key(), form.direction(), width),
                                (one, other) -> one.width() < other.width() ? other : one);
                    }
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static List<LinearForm> sums(LinkedFigure figure, Figure.Known known, Thresholds thresholds) {
        LongPredicate isFew = people -> 0 < people && people < thresholds.smallestCount();
        boolean isSmallGroup = known.denominator() < thresholds.smallestBase();
        List<LinearForm> sums = new ArrayList<>();
        if (figure.kind() == Kind.DENSITY || figure.kind() == Kind.INDEX) {
            return sums;
        }
        if (isSmallGroup || isFew.test(known.numerator())) {
            sums.add(figure.numerator());
        }
        if (figure.isPart() && (isSmallGroup || isFew.test(known.denominator() - known.numerator()))) {
            sums.add(figure.left());
        }
        if (isSmallGroup) {
            sums.add(figure.denominator());
        }
        return sums;
    }
}
