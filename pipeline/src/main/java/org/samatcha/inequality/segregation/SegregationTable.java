package org.samatcha.inequality.segregation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * How many people of each group are in each unit (school, district …). Units and groups keep their order of first
 * appearance; a pair that is not listed has nobody. Units without people are left out and counted.
 *
 * @param counts people, indexed by unit and group
 * @param emptyUnits units left out because nobody is in them
 */
public record SegregationTable(List<String> units, List<String> groups, double[][] counts, int emptyUnits) {

    /** One line of the long form. */
    public record Cell(String unit, String group, double people) {

        public Cell {
            if (!(people >= 0) || Double.isInfinite(people)) {
                throw new IllegalArgumentException(unit + ", " + group + ": " + people + " is not a count");
            }
        }
    }

    /** From cells; several cells of one unit and group are added. */
    public static SegregationTable of(List<Cell> cells) {
        Set<String> groups = new LinkedHashSet<>();
        Map<String, Map<String, Double>> byUnit = new LinkedHashMap<>();
        for (Cell cell : cells) {
            groups.add(cell.group());
            byUnit.computeIfAbsent(cell.unit(), u -> new LinkedHashMap<>())
                    .merge(cell.group(), cell.people(), Double::sum);
        }
        List<String> order = List.copyOf(groups);
        List<String> units = new ArrayList<>();
        List<double[]> counts = new ArrayList<>();
        byUnit.forEach((unit, people) -> {
            double[] row = order.stream()
                    .mapToDouble(group -> people.getOrDefault(group, 0.0))
                    .toArray();
            if (Entropy.sum(row) > 0) {
                units.add(unit);
                counts.add(row);
            }
        });
        return new SegregationTable(units, order, counts.toArray(double[][]::new), byUnit.size() - units.size());
    }

    /** The same people with units put together: {@code cluster} names the new unit of each. */
    public SegregationTable merged(UnaryOperator<String> cluster) {
        return of(cells(unit -> true).stream()
                .map(cell -> new Cell(cluster.apply(cell.unit()), cell.group(), cell.people()))
                .toList());
    }

    /** Only the units that {@code keep} accepts, with every group. */
    public SegregationTable only(Predicate<String> keep) {
        return of(cells(keep));
    }

    /** Units and groups with their places exchanged. */
    public SegregationTable transposed() {
        return of(cells(unit -> true).stream()
                .map(cell -> new Cell(cell.group(), cell.unit(), cell.people()))
                .toList());
    }

    public double people() {
        return Entropy.sum(groupTotals());
    }

    /** People per group, over all units. */
    public double[] groupTotals() {
        double[] totals = new double[groups.size()];
        for (double[] unit : counts) {
            for (int g = 0; g < totals.length; g++) {
                totals[g] += unit[g];
            }
        }
        return totals;
    }

    /** People per unit, over all groups. */
    public double[] unitTotals() {
        double[] totals = new double[counts.length];
        for (int u = 0; u < totals.length; u++) {
            totals[u] = Entropy.sum(counts[u]);
        }
        return totals;
    }

    private List<Cell> cells(Predicate<String> keep) {
        List<Cell> cells = new ArrayList<>();
        for (int u = 0; u < units.size(); u++) {
            for (int g = 0; g < groups.size() && keep.test(units.get(u)); g++) {
                cells.add(new Cell(units.get(u), groups.get(g), counts[u][g]));
            }
        }
        return cells;
    }
}
