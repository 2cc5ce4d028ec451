package org.samatcha.protect.linked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samatcha.evidence.CountedTable;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.FigureKey;
import org.samatcha.indicator.Indicator;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.indicator.Kind;
import org.samatcha.protect.Thresholds;
import org.samatcha.protect.linked.Finding.Part;

/**
 * The attacker: takes all published figures together, with all that is known of the tables behind them, and works out
 * what each hidden number can be. It knows nothing else: not the hidden numbers, and not why a figure is hidden.
 *
 * <p>A finding is a hidden numerator, rest or denominator that can be small and whose interval is narrower than the
 * threshold (or than what the public whole allows). Intervals come from passing bounds from sum to sum
 * ({@link Bounds}), and where that leaves a small system of sums, from linear programming over all of it, rounded to
 * whole numbers ({@link SmallSystems}).
 */
public final class Audit {

    private final LinkedTables tables;
    private final Thresholds thresholds;
    private final List<Finding> findings = new ArrayList<>();

    private Audit(LinkedTables tables, Thresholds thresholds) {
        this.tables = tables;
        this.thresholds = thresholds;
    }

    /**
     * {@code rows} as published; hidden ones without their number. Rows of an index are passed over: they state no
     * count of their own.
     */
    public static List<Finding> of(
            List<CountedTable> counted,
            List<Indicator> indicators,
            PublicKnowledge known,
            List<IndicatorRow> rows,
            Thresholds thresholds) {
        Map<Integer, List<IndicatorRow>> byYear = new TreeMap<>();
        Map<String, Indicator> byId = indicators.stream()
                .collect(Collectors.toMap(indicator -> indicator.card().id(), Function.identity()));
        rows.stream()
                .filter(row -> Linking.statesCounts(byId.get(row.key().indicator()), row.key()))
                .forEach(row -> byYear.computeIfAbsent(row.key().year(), y -> new ArrayList<>())
                        .add(row));
        return byYear.values().parallelStream()
                .flatMap(year -> new Audit(Linking.of(counted, indicators, known, year), thresholds).run().stream())
                .toList();
    }

    private List<Finding> run() {
        Map<LinearForm, long[]> limits = new LinkedHashMap<>();
        tables.zero().forEach(form -> limit(limits, form, 0, 0));
        tables.notNegative().forEach(form -> limit(limits, form, 0, Bounds.NO_LIMIT));
        for (LinkedFigure figure : tables.figures()) {
            if (figure.row().figure() instanceof Figure.Known known) {
                limit(limits, figure.numerator(), known.numerator(), known.numerator());
                limit(limits, figure.denominator(), known.denominator(), known.denominator());
            }
        }
        List<LinearForm> sums = List.copyOf(limits.keySet());
        long[] lower = sums.stream().mapToLong(sum -> limits.get(sum)[0]).toArray();
        long[] upper = sums.stream().mapToLong(sum -> limits.get(sum)[1]).toArray();
        Bounds bounds = new Bounds(tables.unknowns().size(), sums, lower, upper);
        SmallSystems systems = new SmallSystems(tables.unknowns().size(), sums, lower, upper, bounds);
        for (LinkedFigure figure : tables.figures()) {
            if (figure.row().figure() instanceof Figure.Hidden) {
                judge(figure, systems);
            }
        }
        return findings;
    }

    private static void limit(Map<LinearForm, long[]> limits, LinearForm form, long lower, long upper) {
        if (!form.isConstant()) {
            long[] limit = limits.computeIfAbsent(form, f -> new long[] {-Bounds.NO_LIMIT, Bounds.NO_LIMIT});
            limit[0] = Math.max(limit[0], lower);
            limit[1] = Math.min(limit[1], upper);
        }
    }

    private void judge(LinkedFigure figure, SmallSystems systems) {
        if (figure.kind() == Kind.DENSITY || figure.kind() == Kind.INDEX) {
            return;
        }
        judge(figure, Part.NUMERATOR, figure.numerator(), thresholds.smallestCount(), systems);
        judge(figure, Part.DENOMINATOR, figure.denominator(), thresholds.smallestBase(), systems);
        if (figure.isPart()) {
            judge(figure, Part.REST, figure.left(), thresholds.smallestCount(), systems);
        }
    }

    private void judge(LinkedFigure figure, Part part, LinearForm form, long small, SmallSystems systems) {
        if (form.isConstant()) {
            return;
        }
        long needed = figure.denominator().isConstant()
                ? Math.min(thresholds.smallestInterval(), figure.denominator().constant())
                : thresholds.smallestInterval();
        long[] range = systems.range(form);
        FigureKey key = figure.row().key();
        if (range[1] - range[0] < needed && range[0] < small && range[1] > 0) {
            findings.add(new Finding(key, part, range[0], range[1]));
        }
    }
}
