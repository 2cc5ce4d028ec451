package org.samatcha.protect.linked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samatcha.protect.Thresholds;

/**
 * Which sums hidden figures are hidden for, and how well each may at most be known.
 *
 * <p>Of a hidden figure: its numerator, what is left of the denominator beside it (if it is a part of a whole), and its
 * denominator, each if it is small, or so near to it that an attacker whose interval is too narrow could think so. It
 * does not matter whether the figure is hidden for itself or for another one: a reader cannot tell. A density counts
 * places, not people.
 *
 * <p>An attacker's interval must be at least as wide as the thresholds say: of 3 of 200 no more may be known than, say,
 * 0 to 5. Where the whole is public knowledge and smaller than that, it must reach from 0 to the whole.
 */
final class SensitiveSums {

    private SensitiveSums() {}

    /** In the order of the figures; {@code truth} are the true counts. */
    static List<Sensitive> of(Mask mask, long[] truth, Thresholds thresholds) {
        Map<LinearForm, Sensitive> found = new LinkedHashMap<>();
        List<LinkedFigure> figures = mask.tables().figures();
        for (int number = 0; number < figures.size(); number++) {
            LinkedFigure figure = figures.get(number);
            if (!mask.isPublished(number)
                    && figure.isOfPeople()
                    && figure.stated().isPresent()) {
                LinkedFigure.Stated stated = figure.stated().get();
                long width = stated.denominator().isConstant()
                        ? Math.min(
                                thresholds.smallestInterval(),
                                stated.denominator().constant())
                        : thresholds.smallestInterval();
                for (LinearForm form : sums(figure, stated, truth, thresholds)) {
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

    private static List<LinearForm> sums(
            LinkedFigure figure, LinkedFigure.Stated stated, long[] truth, Thresholds thresholds) {
        List<LinearForm> sums = new ArrayList<>();
        if (thresholds.isNearly(stated.numerator().at(unknown -> truth[unknown]), thresholds.smallestCount())) {
            sums.add(stated.numerator());
        }
        if (figure.isPart()
                && thresholds.isNearly(stated.left().at(unknown -> truth[unknown]), thresholds.smallestCount())) {
            sums.add(stated.left());
        }
        if (thresholds.isNearly(stated.denominator().at(unknown -> truth[unknown]), thresholds.smallestBase())) {
            sums.add(stated.denominator());
        }
        return sums;
    }
}
