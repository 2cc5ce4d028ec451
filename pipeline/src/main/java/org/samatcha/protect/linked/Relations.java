package org.samatcha.protect.linked;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.samatcha.catalog.Grade;
import org.samatcha.evidence.Split;

/**
 * What everybody knows of the unknowns: districts add up to their province, categories to the whole, the cells of two
 * dimensions to those of one, grades to their level, tallies by what they mean; and a part is not more than its whole.
 */
final class Relations {

    private final TallyMeanings meanings;
    private final Map<Unknown, Integer> numbers;
    private final Set<CategoriesListed> listed;
    private final Set<Unknown> nobody;
    private final List<LinearForm> zero = new ArrayList<>();
    private final List<LinearForm> notNegative = new ArrayList<>();
    private final Map<List<String>, Map<String, List<List<String>>>> partsAmong = new HashMap<>();

    /** {@code nobody}: counts of figures that are not applicable. */
    Relations(
            TallyMeanings meanings, Map<Unknown, Integer> numbers, Set<CategoriesListed> listed, Set<Unknown> nobody) {
        this.meanings = meanings;
        this.numbers = numbers;
        this.listed = listed;
        this.nobody = nobody;
    }

    List<LinearForm> zero() {
        return zero;
    }

    List<LinearForm> notNegative() {
        return notNegative;
    }

    /** The cells of one tally and year in one area: dimension → category → number. */
    private static final class Cells extends TreeMap<String, Map<String, Integer>> {
        private static final long serialVersionUID = 1L;
    }

    private record TallyYear(String tally, int year) {}

    private record AreaYear(String area, int year) {}

    void gather() {
        Map<TallyYear, Map<String, Cells>> byTally = new LinkedHashMap<>();
        Map<AreaYear, Map<String, Map<String, Integer>>> byArea = new LinkedHashMap<>();
        numbers.forEach((unknown, number) -> {
            byTally.computeIfAbsent(
                            new TallyYear(unknown.tally(), unknown.cell().year()), t -> new TreeMap<>())
                    .computeIfAbsent(unknown.cell().area(), a -> new Cells())
                    .computeIfAbsent(unknown.cell().dimension(), d -> new TreeMap<>())
                    .put(unknown.cell().category(), number);
            byArea.computeIfAbsent(
                            new AreaYear(unknown.cell().area(), unknown.cell().year()), a -> new TreeMap<>())
                    .computeIfAbsent(
                            unknown.cell().dimension() + "|" + unknown.cell().category(), c -> new TreeMap<>())
                    .put(unknown.tally(), number);
        });
        byTally.forEach((tally, areas) -> {
            areas.forEach((area, cells) -> areaOfAreas(cells, inside(area, areas)));
            areas.values().forEach(cells -> categories(tally.tally(), cells, allCategories(areas.values())));
        });
        byArea.values().forEach(cells -> cells.values().forEach(this::partsOfTallies));
        numbers.forEach((whole, number) ->
                SumsByDefinition.of(whole, meanings).forEach(parts -> sumByDefinition(whole, number, parts)));
        numbers.forEach((part, number) -> SumsByDefinition.enrolled(part, meanings)
                .map(numbers::get)
                .ifPresent(whole -> addUp(List.of(number), whole, false)));
    }

    /** Where nobody is counted it is not known who belongs there: in the first year no risk is. */
    private void sumByDefinition(Unknown whole, int number, List<Unknown> parts) {
        if (numbers.keySet().containsAll(parts) && !nobody.contains(whole) && !nobody.containsAll(parts)) {
            zero.add(sumLess(parts.stream().map(numbers::get).toList(), number));
        }
    }

    /** The areas one level below, in which the tally is counted at all. */
    private static List<Cells> inside(String area, Map<String, Cells> areas) {
        int length = areas.keySet().stream()
                .filter(other -> other.length() > area.length() && other.startsWith(area))
                .mapToInt(String::length)
                .min()
                .orElse(0);
        return areas.entrySet().stream()
                .filter(other ->
                        other.getKey().length() == length && other.getKey().startsWith(area))
                .map(Map.Entry::getValue)
                .toList();
    }

    private void areaOfAreas(Cells whole, List<Cells> parts) {
        whole.forEach((dimension, categories) -> categories.forEach((category, number) -> {
            List<Integer> numbersInside = new ArrayList<>();
            parts.forEach(part -> {
                Integer inside = part.getOrDefault(dimension, Map.of()).get(category);
                if (inside != null) {
                    numbersInside.add(inside);
                }
            });
            if (!parts.isEmpty() && numbersInside.size() == parts.size()) {
                zero.add(sumLess(numbersInside, number));
            }
        }));
    }

    private static Map<String, Set<String>> allCategories(Collection<Cells> areas) {
        Map<String, Set<String>> all = new HashMap<>();
        areas.forEach(cells -> cells.forEach((dimension, categories) ->
                all.computeIfAbsent(dimension, d -> new TreeSet<>()).addAll(categories.keySet())));
        return all;
    }

    private void categories(String tally, Cells cells, Map<String, Set<String>> all) {
        Integer whole = cells.getOrDefault(Split.ALL, Map.of()).get(Split.ALL);
        cells.forEach((dimension, categories) -> {
            String[] dimensions = dimension.split("\\*");
            boolean isComplete = categories.keySet().containsAll(all.get(dimension));
            if (dimensions.length == 2) {
                for (int kept = 0; kept < 2; kept++) {
                    marginal(tally, cells, dimension, dimensions, kept, isComplete);
                }
            } else if (whole != null && !dimension.equals(Split.ALL)) {
                addUp(categories.values(), whole, isComplete && isListed(tally, dimension, dimension, ""));
            }
        });
        grades(tally, cells, all);
    }

    private void marginal(
            String tally, Cells cells, String dimension, String[] dimensions, int kept, boolean isComplete) {
        Map<String, List<Integer>> byKept = new TreeMap<>();
        cells.get(dimension)
                .forEach((category, number) -> byKept.computeIfAbsent(
                                category.split("\\*")[kept], c -> new ArrayList<>())
                        .add(number));
        byKept.forEach((category, numbersOfIt) -> {
            Integer whole = cells.getOrDefault(dimensions[kept], Map.of()).get(category);
            if (whole != null) {
                addUp(numbersOfIt, whole, isComplete && isListed(tally, dimension, dimensions[1 - kept], category));
            }
        });
    }

    private boolean isListed(String tally, String dimension, String summed, String within) {
        return listed.contains(new CategoriesListed(tally, dimension, summed, CategoriesListed.ANY))
                || listed.contains(new CategoriesListed(tally, dimension, summed, within));
    }

    private void addUp(Collection<Integer> parts, int whole, boolean isComplete) {
        LinearForm partsLessWhole = sumLess(parts, whole);
        if (isComplete) {
            zero.add(partsLessWhole);
        } else {
            notNegative.add(LinearForm.of(0, Map.of()).minus(partsLessWhole));
        }
    }

    private void grades(String tally, Cells cells, Map<String, Set<String>> all) {
        Map<String, Integer> grades = cells.getOrDefault("grade", Map.of());
        Map<String, Integer> levels = cells.getOrDefault("level", Map.of());
        boolean isComplete = grades.keySet().containsAll(all.getOrDefault("grade", Set.of()))
                && isListed(tally, "grade", "grade", "");
        for (Grade.Level level : Grade.Level.values()) {
            List<Integer> ofLevel = new ArrayList<>();
            for (Grade grade : Grade.values()) {
                if (grade.level() == level && grades.containsKey(grade.code())) {
                    ofLevel.add(grades.get(grade.code()));
                }
            }
            if (levels.containsKey(level.id()) && !ofLevel.isEmpty()) {
                addUp(ofLevel, levels.get(level.id()), isComplete);
            }
        }
    }

    /** Tallies of the same cell. */
    private void partsOfTallies(Map<String, Integer> cell) {
        Map<String, List<List<String>>> parts = partsAmong.computeIfAbsent(List.copyOf(cell.keySet()), tallies -> {
            Map<String, List<List<String>>> found = new TreeMap<>();
            tallies.forEach(whole -> found.put(whole, meanings.disjointParts(whole, tallies)));
            return found;
        });
        cell.forEach((whole, number) -> {
            for (List<String> group : parts.get(whole)) {
                addUp(group.stream().map(cell::get).toList(), number, false);
            }
        });
    }

    private static LinearForm sumLess(Collection<Integer> parts, int whole) {
        Map<Integer, Integer> factors = new HashMap<>();
        parts.forEach(part -> factors.merge(part, 1, Integer::sum));
        factors.merge(whole, -1, Integer::sum);
        return LinearForm.of(0, factors);
    }
}
