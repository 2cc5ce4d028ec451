package org.samatcha.protect.linked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.samatcha.evidence.CountedTable;
import org.samatcha.evidence.Counts;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.FigureKey;
import org.samatcha.indicator.Indicator;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.protect.Thresholds;
import org.samatcha.protect.linked.Finding.Part;

/**
 * The attacker: takes all published figures together, with all that is known of the tables behind them and what other
 * releases have told, and works out what each hidden number can be. It knows nothing else: not the hidden numbers, and
 * not why a figure is hidden.
 *
 * <p>A finding is a hidden numerator, rest or denominator that can be small and whose interval is narrower than the
 * threshold (or than what the public whole allows). Intervals come from passing bounds from sum to sum
 * ({@link Bounds}), and where that leaves a small system of sums, from linear programming over all of it, rounded to
 * whole numbers ({@link SmallSystems}).
 */
public final class Audit {

    private final LinkedTables tables;
    private final Map<Unknown, Long> otherYears;
    private final Map<FigureKey, Figure> remembered;
    private final Thresholds thresholds;
    private final List<Finding> findings = new ArrayList<>();

    private Audit(
            LinkedTables tables,
            Map<Unknown, Long> otherYears,
            Map<FigureKey, Figure> remembered,
            Thresholds thresholds) {
        this.tables = tables;
        this.otherYears = otherYears;
        this.remembered = remembered;
        this.thresholds = thresholds;
    }

    /**
     * Attacks rows as they are published, hidden ones without their number. What an index tells is passed over: it
     * states no count of its own.
     *
     * @param remembered what the attacker takes for the number of figures that are hidden, from other releases
     */
    public static List<Finding> of(
            List<CountedTable> counted,
            List<Indicator> indicators,
            PublicKnowledge known,
            List<IndicatorRow> rows,
            Map<FigureKey, Figure> remembered,
            Thresholds thresholds) {
        Map<Integer, List<IndicatorRow>> byYear = new TreeMap<>();
        rows.forEach(row ->
                byYear.computeIfAbsent(row.key().year(), y -> new ArrayList<>()).add(row));
        Counts none = new Counts(counted);
        List<LinkedTables> years = byYear.values().parallelStream()
                .map(year -> Linking.of(none, indicators, known, year))
                .toList();
        Map<Unknown, Long> otherYears = OtherYears.told(years);
        return years.parallelStream()
                .flatMap(tables -> new Audit(tables, otherYears, remembered, thresholds).run().stream())
                .toList();
    }

    private List<Finding> run() {
        Map<LinearForm, long[]> limits = new LinkedHashMap<>();
        tables.zero().forEach(form -> limit(limits, form, 0, 0));
        tables.notNegative().forEach(form -> limit(limits, form, 0, Bounds.NO_LIMIT));
        tables.figures()
                .forEach(figure -> figure.stated().ifPresent(two -> limit(limits, two, believed(figure.row()))));
        otherYears(limits);
        List<LinearForm> sums = List.copyOf(limits.keySet());
        long[] lower = sums.stream().mapToLong(sum -> limits.get(sum)[0]).toArray();
        long[] upper = sums.stream().mapToLong(sum -> limits.get(sum)[1]).toArray();
        Bounds bounds = new Bounds(tables.unknowns().size(), sums, lower, upper);
        SmallSystems systems = new SmallSystems(tables.unknowns().size(), sums, lower, upper, bounds);
        tables.figures().stream()
                .filter(figure -> figure.row().figure() instanceof Figure.Hidden && figure.isOfPeople())
                .forEach(figure -> figure.stated().ifPresent(two -> judge(figure, two, systems)));
        return findings;
    }

    /** Passed over where the figures of the year itself say something else. */
    private void otherYears(Map<LinearForm, long[]> limits) {
        for (int unknown = 0; unknown < tables.unknowns().size(); unknown++) {
            Long told = otherYears.get(tables.unknowns().get(unknown));
            if (told != null) {
                LinearForm count = LinearForm.of(0, Map.of(unknown, 1));
                long[] limit = limits.getOrDefault(count, new long[] {0, Bounds.NO_LIMIT});
                if (limit[0] <= told && told <= limit[1]) {
                    limit(limits, count, told, told);
                }
            }
        }
    }

    private Figure believed(IndicatorRow row) {
        return row.figure() instanceof Figure.Hidden ? remembered.getOrDefault(row.key(), row.figure()) : row.figure();
    }

    private static void limit(Map<LinearForm, long[]> limits, LinkedFigure.Stated stated, Figure figure) {
        if (figure instanceof Figure.Known known) {
            limit(limits, stated.numerator(), known.numerator(), known.numerator());
            limit(limits, stated.denominator(), known.denominator(), known.denominator());
        } else if (figure instanceof Figure.Missing) {
            limit(limits, stated.denominator(), 0, 0);
        }
    }

    private static void limit(Map<LinearForm, long[]> limits, LinearForm form, long lower, long upper) {
        if (!form.isConstant()) {
            long[] limit = limits.computeIfAbsent(form, f -> new long[] {-Bounds.NO_LIMIT, Bounds.NO_LIMIT});
            limit[0] = Math.max(limit[0], lower);
            limit[1] = Math.min(limit[1], upper);
        }
    }

    private void judge(LinkedFigure figure, LinkedFigure.Stated stated, SmallSystems systems) {
        long needed = stated.denominator().isConstant()
                ? Math.min(thresholds.smallestInterval(), stated.denominator().constant())
                : thresholds.smallestInterval();
        long few = thresholds.smallestCount();
        judge(figure, Part.NUMERATOR, stated.numerator(), few, needed, systems);
        judge(figure, Part.DENOMINATOR, stated.denominator(), thresholds.smallestBase(), needed, systems);
        if (figure.isPart()) {
            judge(figure, Part.REST, stated.left(), few, needed, systems);
        }
    }

    private void judge(LinkedFigure figure, Part part, LinearForm form, long small, long needed, SmallSystems systems) {
        if (form.isConstant()) {
            return;
        }
        long[] range = systems.range(form);
        if (range[1] - range[0] < needed && range[0] < small && range[1] > 0) {
            findings.add(new Finding(figure.row().key(), part, range[0], range[1]));
        }
    }
}
