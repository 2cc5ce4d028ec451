package org.samatcha.protect.linked;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samatcha.indicator.Figure;

/**
 * Which figures are published, and what hiding more would lose.
 *
 * <p>A published figure tells its numerator and its denominator. The same sum may be told by several figures: it is
 * hidden only when all of them are. Hiding a figure costs the people it is about (its denominator) plus ten.
 */
final class Mask {

    private static final long COST_OF_A_FIGURE = 10;

    private final LinkedTables tables;
    private final List<LinearForm> told = new ArrayList<>();
    private final List<int[]> figuresTelling = new ArrayList<>();
    private final BitSet published = new BitSet();

    Mask(LinkedTables tables) {
        this.tables = tables;
        Map<LinearForm, List<Integer>> figuresOf = new LinkedHashMap<>();
        for (int figure = 0; figure < tables.figures().size(); figure++) {
            LinkedFigure linked = tables.figures().get(figure);
            if (linked.row().figure() instanceof Figure.Known) {
                published.set(figure);
                for (LinearForm form : List.of(linked.numerator(), linked.denominator())) {
                    if (!form.isConstant()) {
                        figuresOf
                                .computeIfAbsent(form.direction(), f -> new ArrayList<>())
                                .add(figure);
                    }
                }
            }
        }
        figuresOf.forEach((form, figures) -> {
            told.add(form);
            figuresTelling.add(
                    figures.stream().mapToInt(Integer::intValue).distinct().toArray());
        });
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

    boolean isTold(int form) {
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
            if (published.get(figure) && tables.figures().get(figure).row().figure() instanceof Figure.Known known) {
                cost += COST_OF_A_FIGURE + Math.abs(known.denominator());
            }
        }
        return cost;
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
