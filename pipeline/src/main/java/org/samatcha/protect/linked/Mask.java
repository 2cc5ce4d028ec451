package org.samatcha.protect.linked;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.samatcha.evidence.Cell;
import org.samatcha.evidence.Split;
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
    private final Occurrences occurrences;
    private final BitSet published = new BitSet();
    private final long[] costs;
    private final int[] publishedTelling;
    private final long[] costOfForm;
    private final long[] costOfUnknown;
    private final List<int[]> formsOfFigure;
    private final Set<List<Set<String>>> withdrawn = new HashSet<>();

    Mask(LinkedTables tables) {
        this.tables = tables;
        Map<LinearForm, List<Integer>> figuresOf = new LinkedHashMap<>();
        costs = new long[tables.figures().size()];
        for (int figure = 0; figure < costs.length; figure++) {
            LinkedFigure linked = tables.figures().get(figure);
            for (LinearForm form : List.of(linked.numerator(), linked.denominator())) {
                if (!form.isConstant()) {
                    figuresOf
                            .computeIfAbsent(form.direction(), f -> new ArrayList<>())
                            .add(figure);
                }
            }
            if (linked.row().figure() instanceof Figure.Known known) {
                published.set(figure);
                costs[figure] = COST_OF_A_FIGURE + Math.abs(known.denominator());
            }
        }
        figuresOf.forEach((form, figures) -> {
            told.add(form);
            figuresTelling.add(
                    figures.stream().mapToInt(Integer::intValue).distinct().toArray());
        });
        occurrences = new Occurrences(told, tables.unknowns().size());
        publishedTelling = new int[told.size()];
        costOfForm = new long[told.size()];
        costOfUnknown = new long[tables.unknowns().size()];
        for (int form = 0; form < told.size(); form++) {
            for (int figure : figuresTelling.get(form)) {
                if (published.get(figure)) {
                    publishedTelling[form]++;
                    addCost(form, costs[figure]);
                }
            }
        }
        formsOfFigure = formsOfFigures();
    }

    private List<int[]> formsOfFigures() {
        List<List<Integer>> forms = new ArrayList<>();
        for (int figure = 0; figure < costs.length; figure++) {
            forms.add(new ArrayList<>(2));
        }
        for (int form = 0; form < told.size(); form++) {
            for (int figure : figuresTelling.get(form)) {
                forms.get(figure).add(form);
            }
        }
        return forms.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    LinkedTables tables() {
        return tables;
    }

    List<LinearForm> told() {
        return told;
    }

    Occurrences occurrences() {
        return occurrences;
    }

    boolean isPublished(int figure) {
        return published.get(figure);
    }

    boolean isTold(int form) {
        return publishedTelling[form] > 0;
    }

    /** What it would cost to hide one sum. */
    long cost(int form) {
        return costOfForm[form];
    }

    /** What it would cost, at most, to hide all sums in which an unknown occurs. */
    long costOfUnknown(int unknown) {
        return costOfUnknown[unknown];
    }

    private void addCost(int form, long cost) {
        costOfForm[form] += cost;
        for (int i = 0; i < told.get(form).size(); i++) {
            costOfUnknown[told.get(form).unknown(i)] += cost;
        }
    }

    void hideForm(int form) {
        for (int figure : figuresTelling.get(form)) {
            hide(figure);
        }
    }

    void hide(int figure) {
        if (published.get(figure)) {
            published.clear(figure);
            for (int form : formsOfFigure.get(figure)) {
                publishedTelling[form]--;
                addCost(form, -costs[figure]);
            }
        }
    }

    /**
     * Hides every figure that tells about the tallies of a sum, or of sums they are parts of, in the sum's dimensions:
     * in all areas, and in every dimension if the sum is of whole areas.
     */
    void withdraw(LinearForm sum) {
        Set<String> tallies = tallies(sum);
        Set<String> dimensions = dimensions(sum);
        Set<String> linked = new HashSet<>(tallies);
        tables.notNegative().stream()
                .filter(form -> unknowns(form).anyMatch(unknown -> tallies.contains(unknown.tally())))
                .forEach(form -> unknowns(form).forEach(unknown -> linked.add(unknown.tally())));
        for (int form = 0; form < told.size(); form++) {
            if (unknowns(told.get(form))
                    .anyMatch(unknown -> linked.contains(unknown.tally())
                            && (dimensions.isEmpty()
                                    || TallyMeanings.categories(unknown.cell()).keySet().stream()
                                            .anyMatch(dimensions::contains)))) {
                hideForm(form);
            }
        }
    }

    /**
     * Hides every figure that tells about the tallies of a sum in the sum's own dimension, in all areas of one level.
     * Figures of whole areas stay.
     */
    void withdrawSlice(LinearForm sum) {
        if (!withdrawn.add(List.of(tallies(sum), dimensions(sum)))) {
            return;
        }
        Set<String> tallies = tallies(sum);
        Cell cell = tables.unknowns().get(sum.unknown(0)).cell();
        if (cell.dimension().equals(Split.ALL)) {
            return;
        }
        for (int form = 0; form < told.size(); form++) {
            if (unknowns(told.get(form))
                    .anyMatch(unknown -> tallies.contains(unknown.tally())
                            && unknown.cell().dimension().equals(cell.dimension())
                            && unknown.cell().area().length() == cell.area().length())) {
                hideForm(form);
            }
        }
    }

    boolean isWithdrawn(LinearForm sum) {
        return withdrawn.contains(List.of(tallies(sum), dimensions(sum)));
    }

    private Set<String> tallies(LinearForm sum) {
        return unknowns(sum).map(Unknown::tally).collect(Collectors.toSet());
    }

    private Set<String> dimensions(LinearForm sum) {
        return unknowns(sum)
                .flatMap(unknown -> TallyMeanings.categories(unknown.cell()).keySet().stream())
                .collect(Collectors.toSet());
    }

    private Stream<Unknown> unknowns(LinearForm form) {
        return IntStream.range(0, form.size()).mapToObj(i -> tables.unknowns().get(form.unknown(i)));
    }
}
