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
 * <p>The same sum may be told by several figures: it is hidden only when all of them are. Hiding a figure costs the
 * people it is about (its denominator) plus ten; an index, which has no denominator, costs as much as a figure on a
 * thousand people. That there is nobody in a group is told, too, and may be hidden.
 */
final class Mask {

    private static final long COST_OF_A_FIGURE = 10;
    private static final long PEOPLE_OF_AN_INDEX = 1000;

    private final LinkedTables tables;
    private final List<LinearForm> told = new ArrayList<>();
    private final List<int[]> figuresTelling = new ArrayList<>();
    private final BitSet published = new BitSet();

    Mask(LinkedTables tables) {
        this.tables = tables;
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

    void hideForm(int form) {
        for (int figure : figuresTelling.get(form)) {
            published.clear(figure);
        }
    }

    void hide(int figure) {
        published.clear(figure);
    }
}
