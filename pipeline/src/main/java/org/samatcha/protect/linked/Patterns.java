package org.samatcha.protect.linked;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.samatcha.catalog.Grade;
import org.samatcha.evidence.Cell;
import org.samatcha.evidence.Split;

/**
 * The patterns by which a count of one cell can change while the sums over categories stay sums.
 *
 * <p>They are made of people: one person less and one more who differs in one dimension (a swap); four people who
 * differ in two dimensions (a box, which leaves the margins alone); or one person more. Because a person stands in one
 * category of every dimension at once, all linked tables change together. A box is the corners of the hypercube method
 * (Giessing and Repsilber 2002).
 */
final class Patterns {

    private static final int MOST_PEOPLE = 400;
    /** The category of a person who stands in none of a dimension's cells. */
    private static final String NOT_SHOWN = "";

    private final Grid grid;
    private final Map<String, Set<String>> categories = new TreeMap<>();
    private final Set<String> single = new LinkedHashSet<>();
    private final List<List<String>> pairs = new ArrayList<>();
    private final Predicate<String> isListed;

    /** {@code sheets} change together; the dimensions of any of them count. */
    Patterns(Grid grid, LinkedTables tables, Collection<Grid.Sheet> sheets) {
        this.grid = grid;
        this.isListed = dimension -> sheets.stream().anyMatch(sheet -> tables.isListed(sheet.tally(), dimension));
        sheets.forEach(sheet -> grid.categories(sheet)
                .forEach((dimension, found) -> categories
                        .computeIfAbsent(dimension, d -> new TreeSet<>())
                        .addAll(found)));
        for (String dimension : categories.keySet()) {
            List<String> parts = List.of(dimension.split("\\*"));
            if (parts.size() == 2) {
                pairs.add(parts);
                single.addAll(parts);
            } else if (!dimension.equals(Split.ALL)) {
                single.add(dimension);
            }
        }
    }

    /** How much of an area a pattern changes. */
    enum Size {
        /** People change a category or two. */
        CATEGORIES,
        /** There is one person more. */
        PEOPLE
    }

    /** Every pattern of one size that raises the cell by one. */
    List<Pattern> raising(Cell cell, Size size) {
        Map<String, String> fixed = TallyMeanings.categories(cell);
        List<Pattern> patterns = new ArrayList<>();
        if (size == Size.PEOPLE) {
            return List.of(person(fixed));
        }
        if (fixed.size() == 2) {
            boxes(cell, patterns);
        }
        fixed.forEach((dimension, category) -> swaps(dimension, category, fixed, patterns));
        return patterns;
    }

    private void boxes(Cell cell, List<Pattern> patterns) {
        String[] mine = cell.category().split("\\*");
        for (String other : categories.get(cell.dimension())) {
            String[] theirs = other.split("\\*");
            if (!theirs[0].equals(mine[0]) && !theirs[1].equals(mine[1])) {
                Steps steps = new Steps();
                steps.add(cell.dimension(), cell.category(), 1);
                steps.add(cell.dimension(), mine[0] + "*" + theirs[1], -1);
                steps.add(cell.dimension(), theirs[0] + "*" + mine[1], -1);
                steps.add(cell.dimension(), other, 1);
                patterns.add(steps.pattern(List.of()));
            }
        }
    }

    private void swaps(String dimension, String category, Map<String, String> fixed, List<Pattern> patterns) {
        for (String other : allOf(dimension)) {
            if (!other.equals(category)) {
                patterns.add(swap(dimension, category, other, fixed));
            }
        }
    }

    private Pattern swap(String dimension, String plus, String minus, Map<String, String> fixed) {
        Steps base = new Steps();
        List<List<Pattern>> choices = new ArrayList<>();
        swapIn(dimension, plus, minus, fixed, base, choices);
        if (dimension.equals("grade") && single.contains("level")) {
            String up = level(plus);
            String down = level(minus);
            if (!up.equals(down)) {
                swapIn("level", up, down, fixed, base, choices);
            }
        } else if (dimension.equals("level") && single.contains("grade")) {
            List<Pattern> grades = new ArrayList<>();
            for (String up : gradesOf(plus)) {
                for (String down : gradesOf(minus)) {
                    grades.add(swap("grade", up, down));
                }
            }
            if (!grades.isEmpty()) {
                choices.add(grades);
            }
        }
        return base.pattern(choices);
    }

    private void swapIn(
            String dimension,
            String plus,
            String minus,
            Map<String, String> fixed,
            Steps base,
            List<List<Pattern>> choices) {
        base.add(dimension, plus, 1);
        base.add(dimension, minus, -1);
        for (String partner : partners(dimension)) {
            List<Pattern> choice = new ArrayList<>();
            for (String with : fixed.containsKey(partner) ? List.of(fixed.get(partner)) : allOf(partner)) {
                Steps steps = new Steps();
                steps.addPair(dimension, plus, partner, with, 1);
                steps.addPair(dimension, minus, partner, with, -1);
                choice.add(steps.pattern(List.of()));
            }
            choices.add(choice);
        }
    }

    private Pattern swap(String dimension, String plus, String minus) {
        Steps steps = new Steps();
        steps.add(dimension, plus, 1);
        steps.add(dimension, minus, -1);
        return steps.pattern(List.of());
    }

    /** One person more: the whole, and one category of every dimension. */
    private Pattern person(Map<String, String> fixed) {
        Steps base = new Steps();
        base.add(Split.ALL, Split.ALL, 1);
        List<List<Pattern>> choices = new ArrayList<>();
        Set<String> left = new LinkedHashSet<>(single);
        while (!left.isEmpty()) {
            Set<String> linked = linkedWith(left.iterator().next());
            left.removeAll(linked);
            List<Pattern> people = new ArrayList<>();
            everyChoice(new ArrayList<>(linked), 0, new TreeMap<>(fixed), people);
            choices.add(people);
        }
        return base.pattern(choices);
    }

    private void everyChoice(List<String> dimensions, int next, Map<String, String> chosen, List<Pattern> people) {
        if (people.size() >= MOST_PEOPLE) {
            return;
        }
        if (next == dimensions.size()) {
            people.add(someone(dimensions, chosen));
            return;
        }
        String dimension = dimensions.get(next);
        if (chosen.containsKey(dimension)) {
            everyChoice(dimensions, next + 1, chosen, people);
            return;
        }
        for (String category : allOf(dimension)) {
            if (fits(dimension, category, chosen)) {
                chosen.put(dimension, category);
                everyChoice(dimensions, next + 1, chosen, people);
                chosen.remove(dimension);
            }
        }
    }

    private static boolean fits(String dimension, String category, Map<String, String> chosen) {
        if (dimension.equals("grade") && chosen.containsKey("level")) {
            return level(category).equals(chosen.get("level"));
        }
        return !dimension.equals("level")
                || !chosen.containsKey("grade")
                || level(chosen.get("grade")).equals(category);
    }

    private Pattern someone(List<String> dimensions, Map<String, String> chosen) {
        Steps steps = new Steps();
        dimensions.forEach(dimension -> steps.add(dimension, chosen.get(dimension), 1));
        for (List<String> pair : pairs) {
            if (dimensions.contains(pair.get(0))) {
                steps.add(String.join("*", pair), chosen.get(pair.get(0)) + "*" + chosen.get(pair.get(1)), 1);
            }
        }
        return steps.pattern(List.of());
    }

    private Set<String> linkedWith(String dimension) {
        Set<String> linked = new LinkedHashSet<>(Set.of(dimension));
        boolean grows = true;
        while (grows) {
            Set<String> more = new TreeSet<>();
            linked.forEach(one -> more.addAll(partners(one)));
            if (linked.contains("grade") && single.contains("level")) {
                more.add("level");
            }
            if (linked.contains("level") && single.contains("grade")) {
                more.add("grade");
            }
            grows = linked.addAll(more);
        }
        return linked;
    }

    private List<String> partners(String dimension) {
        return pairs.stream()
                .filter(pair -> pair.contains(dimension))
                .map(pair -> pair.get(1 - pair.indexOf(dimension)))
                .toList();
    }

    private Collection<String> allOf(String dimension) {
        Set<String> all = new TreeSet<>(categories.getOrDefault(dimension, Set.of()));
        if (!isListed.test(dimension)) {
            all.add(NOT_SHOWN);
        }
        for (List<String> pair : pairs) {
            int at = pair.indexOf(dimension);
            if (at >= 0) {
                categories.get(String.join("*", pair)).forEach(category -> all.add(category.split("\\*")[at]));
            }
        }
        return all;
    }

    private static String level(String grade) {
        return Grade.find(grade).map(found -> found.level().id()).orElse(grade);
    }

    private List<String> gradesOf(String level) {
        return allOf("grade").stream()
                .filter(grade -> level(grade).equals(level))
                .toList();
    }

    /** Collects the steps of a pattern; cells in which nothing is counted are left out. */
    private final class Steps {

        private final Map<Integer, Integer> factors = new HashMap<>();

        void add(String dimension, String category, int factor) {
            int cell = grid.cell(dimension, category);
            if (cell != Grid.NONE) {
                factors.merge(cell, factor, Integer::sum);
            }
        }

        void addPair(String left, String leftCategory, String right, String rightCategory, int factor) {
            if (pairs.contains(List.of(left, right))) {
                add(left + "*" + right, leftCategory + "*" + rightCategory, factor);
            } else {
                add(right + "*" + left, rightCategory + "*" + leftCategory, factor);
            }
        }

        Pattern pattern(List<List<Pattern>> choices) {
            int[] cells = factors.keySet().stream()
                    .sorted()
                    .mapToInt(Integer::intValue)
                    .toArray();
            int[] steps = new int[cells.length];
            for (int i = 0; i < cells.length; i++) {
                steps[i] = factors.get(cells[i]);
            }
            return new Pattern(cells, steps, choices);
        }
    }
}
