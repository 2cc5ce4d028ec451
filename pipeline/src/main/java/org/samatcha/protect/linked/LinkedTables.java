package org.samatcha.protect.linked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tables of a release as one system of whole numbers: its unknowns, what each figure tells about them, and what
 * everybody knows of them.
 *
 * @param figures in the order of the rows; figures that are not available are left out
 * @param zero forms that are 0: parts less their whole
 * @param notNegative forms that are at least 0; every unknown is, too
 */
record LinkedTables(
        List<Unknown> unknowns, List<LinkedFigure> figures, List<LinearForm> zero, List<LinearForm> notNegative) {

    LinkedTables {
        unknowns = List.copyOf(unknowns);
        figures = List.copyOf(figures);
        zero = List.copyOf(zero);
        notNegative = List.copyOf(notNegative);
    }

    /** The length of the code of the areas that lie in no other. */
    int largestArea() {
        return unknowns.stream()
                .mapToInt(unknown -> unknown.cell().area().length())
                .min()
                .orElse(0);
    }

    /**
     * The same without what the true counts contradict: an attacker who believed it would be misled. Also without what
     * follows from the rest.
     */
    LinkedTables agreeingWith(long[] truth) {
        return new LinkedTables(
                unknowns,
                figures,
                zero.stream().filter(form -> form.at(u -> truth[u]) == 0).toList(),
                strongest(notNegative.stream()
                        .filter(form -> form.at(u -> truth[u]) >= 0)
                        .toList()));
    }

    /** A whole less some of its parts is at least the whole less more of them. */
    private static List<LinearForm> strongest(List<LinearForm> forms) {
        Map<LinearForm, List<LinearForm>> byWhole = new HashMap<>();
        forms.forEach(form -> byWhole.computeIfAbsent(form.whole(), whole -> new ArrayList<>())
                .add(form));
        return forms.stream()
                .filter(form -> byWhole.get(form.whole()).stream()
                        .noneMatch(other -> !other.equals(form) && other.takesAllOf(form)))
                .toList();
    }

    /** Systems that have nothing to do with each other; figures that tell of public numbers only are in none. */
    List<LinkedTables> parts() {
        Groups groups = new Groups(unknowns.size());
        figures.forEach(figure -> groups.join(figure.told().toArray(LinearForm[]::new)));
        zero.forEach(form -> groups.join(form));
        notNegative.forEach(form -> groups.join(form));
        Map<Integer, Part> parts = new TreeMap<>();
        for (int unknown = 0; unknown < unknowns.size(); unknown++) {
            parts.computeIfAbsent(groups.of(unknown), group -> new Part()).add(unknown, unknowns.get(unknown));
        }
        for (LinkedFigure figure : figures) {
            figure.told().stream()
                    .filter(form -> !form.isConstant())
                    .findFirst()
                    .ifPresent(form -> parts.get(groups.of(form.unknown(0))).add(figure));
        }
        zero.forEach(form -> parts.get(groups.of(form.unknown(0))).addZero(form));
        notNegative.forEach(form -> parts.get(groups.of(form.unknown(0))).addNotNegative(form));
        return parts.values().stream().map(Part::tables).toList();
    }

    private static final class Part {
        private final Map<Integer, Integer> numbers = new HashMap<>();
        private final List<Unknown> unknowns = new ArrayList<>();
        private final List<LinkedFigure> figures = new ArrayList<>();
        private final List<LinearForm> zero = new ArrayList<>();
        private final List<LinearForm> notNegative = new ArrayList<>();

        void add(int number, Unknown unknown) {
            numbers.put(number, unknowns.size());
            unknowns.add(unknown);
        }

        void add(LinkedFigure figure) {
            figures.add(new LinkedFigure(
                    figure.row(),
                    figure.kind(),
                    figure.stated()
                            .map(two -> new LinkedFigure.Stated(
                                    two.numerator().renumbered(numbers::get),
                                    two.denominator().renumbered(numbers::get))),
                    figure.inputs().stream()
                            .map(form -> form.renumbered(numbers::get))
                            .toList()));
        }

        void addZero(LinearForm form) {
            zero.add(form.renumbered(numbers::get));
        }

        void addNotNegative(LinearForm form) {
            notNegative.add(form.renumbered(numbers::get));
        }

        LinkedTables tables() {
            return new LinkedTables(unknowns, figures, zero, notNegative);
        }
    }
}
