package org.samatcha.protect.linked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.samatcha.base.Status;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.FigureKey;
import org.samatcha.indicator.IndicatorRow;

/**
 * What earlier releases have told, and nobody can untell.
 *
 * <p>Only what the data still give counts: whoever remembers the earlier number takes it for true, and it is. A number
 * that was corrected since tells about the data before the correction.
 */
public record Told(Map<FigureKey, List<Figure>> figures) {

    public static final Told NOTHING = new Told(Map.of());

    public Told {
        figures = Map.copyOf(figures);
    }

    /** The rows of any number of releases. */
    public static Told of(Stream<IndicatorRow> released) {
        Map<FigureKey, List<Figure>> figures = new HashMap<>();
        released.filter(row -> isTelling(row.figure())).forEach(row -> {
            List<Figure> told = figures.computeIfAbsent(row.key(), key -> new ArrayList<>());
            if (!told.contains(row.figure())) {
                told.add(row.figure());
            }
        });
        return new Told(figures);
    }

    private static boolean isTelling(Figure figure) {
        return figure instanceof Figure.Known
                || figure instanceof Figure.Missing missing && missing.status() == Status.NOT_APPLICABLE;
    }

    public boolean isNothing() {
        return figures.isEmpty();
    }

    /** Of a figure's sums, those that were told and are still the same; {@code linked} has its true number. */
    List<LinearForm> stillTrue(LinkedFigure linked) {
        List<LinearForm> sums = new ArrayList<>();
        for (Figure told : figures.getOrDefault(linked.row().key(), List.of())) {
            if (told instanceof Figure.Known then && linked.row().figure() instanceof Figure.Known now) {
                if (linked.stated().isEmpty() && then.value() == now.value()) {
                    sums.addAll(linked.inputs());
                }
                linked.stated().ifPresent(two -> {
                    if (then.numerator() == now.numerator()) {
                        sums.add(two.numerator());
                    }
                    if (then.denominator() == now.denominator()) {
                        sums.add(two.denominator());
                    }
                });
            } else if (told instanceof Figure.Missing && linked.row().figure() instanceof Figure.Missing) {
                sums.addAll(linked.told());
            }
        }
        return sums;
    }

    /** Figures that were told, with their numbers, as far as the data still give them. */
    public Map<FigureKey, Figure> stillTrue(List<IndicatorRow> actual) {
        Map<FigureKey, Figure> same = new HashMap<>();
        for (IndicatorRow row : actual) {
            if (figures.getOrDefault(row.key(), List.of()).stream().anyMatch(told -> isSame(told, row.figure()))) {
                same.put(row.key(), row.figure());
            }
        }
        return same;
    }

    private static boolean isSame(Figure told, Figure actual) {
        return told instanceof Figure.Known then
                        && actual instanceof Figure.Known now
                        && then.numerator() == now.numerator()
                        && then.denominator() == now.denominator()
                || told instanceof Figure.Missing && told.equals(actual);
    }
}
