package org.samatcha.protect.linked;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.FigureKey;

/**
 * Which figures are published, and what hiding more would lose.
 *
 * <p>The same sum may be told by several figures: it is hidden only when all of them are. Hiding a figure costs the
 * people it is about (its denominator) plus ten; an index, which has no denominator, costs as much as a figure on a
 * thousand people. That there is nobody in a group is told, too, and may be hidden.
 */
final class Mask {

    private static final long COST_OF_A_FIGURE = 10;
    private static final long PEOPLE_OF_AN_INDEX = 1000;

    private final LinkedTables tables;
    private final List<LinearForm> told;
    private final List<int[]> figuresTelling;
    private final BitSet published;
    private final BitSet toldBefore;
    private final BitSet known;

    private Mask(Mask mask, BitSet toldBefore) {
        this.tables = mask.tables;
        this.told = mask.told;
        this.figuresTelling = mask.figuresTelling;
        this.published = mask.published;
        this.toldBefore = toldBefore;
        this.known = mask.known;
    }

    /** Everything is published; {@code earlier} has been. */
    Mask(LinkedTables tables, Told earlier) {
        this.tables = tables;
        told = new ArrayList<>();
        figuresTelling = new ArrayList<>();
        published = new BitSet();
        toldBefore = new BitSet();
        known = new BitSet();
        Set<LinearForm> remembered = new HashSet<>();
        tables.figures().forEach(linked -> earlier.stillTrue(linked).forEach(sum -> remembered.add(sum.direction())));
        Map<LinearForm, List<Integer>> figuresOf = new LinkedHashMap<>();
        for (int figure = 0; figure < tables.figures().size(); figure++) {
            LinkedFigure linked = tables.figures().get(figure);
            if (!(linked.row().figure() instanceof Figure.Hidden)) {
                published.set(figure);
                for (LinearForm form : linked.told()) {
                    if (!form.isConstant()) {
                        figuresOf
                                .computeIfAbsent(form.direction(), f -> new ArrayList<>())
                                .add(figure);
                    }
                }
            }
        }
        figuresOf.forEach((form, figures) -> {
            if (remembered.contains(form)) {
                toldBefore.set(told.size());
            }
            told.add(form);
            figuresTelling.add(
                    figures.stream().mapToInt(Integer::intValue).distinct().toArray());
        });
    }

    /** The same figures, hidden together with these, for a reader who has no earlier release. */
    Mask alone() {
        return new Mask(this, new BitSet());
    }

    LinkedTables tables() {
        return tables;
    }

    /** Every sum that a figure would tell, were it published. */
    List<LinearForm> told() {
        return told;
    }

    boolean isPublished(int figure) {
        return published.get(figure);
    }

    /** The sums that earlier releases have told. */
    BitSet toldBefore() {
        return toldBefore;
    }

    /** The sums that this release would tell if these figures were hidden and all others published. */
    BitSet toldWhileHidden(BitSet figures) {
        BitSet sums = new BitSet();
        for (int form = 0; form < told.size(); form++) {
            if (Arrays.stream(figuresTelling.get(form)).anyMatch(figure -> !figures.get(figure))) {
                sums.set(form);
            }
        }
        return sums;
    }

    /** A sum that somebody knows whatever is hidden here; nothing if no figure tells it. */
    void takeAsKnown(LinearForm sum) {
        int form = told.indexOf(sum.direction());
        if (form >= 0) {
            known.set(form);
        }
    }

    /** Whether a sum is known even when all its figures are hidden. */
    boolean isKnownAnyway(int form) {
        return toldBefore.get(form) || known.get(form);
    }

    boolean isTold(int form) {
        if (isKnownAnyway(form)) {
            return true;
        }
        for (int figure : figuresTelling.get(form)) {
            if (published.get(figure)) {
                return true;
            }
        }
        return false;
    }

    /** What it would cost to hide one sum. */
    long cost(int form) {
        long cost = 0;
        for (int figure : figuresTelling.get(form)) {
            if (published.get(figure)) {
                cost += COST_OF_A_FIGURE + people(tables.figures().get(figure));
            }
        }
        return cost;
    }

    private static long people(LinkedFigure linked) {
        if (linked.stated().isEmpty()) {
            return PEOPLE_OF_AN_INDEX;
        }
        return linked.row().figure() instanceof Figure.Known known ? Math.abs(known.denominator()) : 0;
    }

    /** Whether the sum is the number of a figure that some reader asks for first. */
    boolean isTelling(int form, Predicate<FigureKey> asked) {
        return Arrays.stream(figuresTelling.get(form))
                .filter(published::get)
                .anyMatch(
                        figure -> asked.test(tables.figures().get(figure).row().key()));
    }

    int hiddenFigures() {
        return tables.figures().size() - published.cardinality();
    }

    void hideForm(int form) {
        for (int figure : figuresTelling.get(form)) {
            published.clear(figure);
        }
    }

    void hide(int figure) {
        published.clear(figure);
    }
}
