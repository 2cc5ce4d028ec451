package org.samatcha.protect.linked;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Complementary suppression of linked tables: for every sum that must not be known, figures are hidden until two worlds
 * that look the same to every reader differ in it by the width asked for.
 *
 * <p>The worlds are found step by step from the true counts. A step moves people between the area and a neighbour (or
 * its province), and between categories, by one of the {@link Patterns}; of the steps that help, the one that loses
 * least information for what it gains is taken, and what it would change is hidden. So the result is safe by
 * construction, in whole numbers, and the two worlds are its {@link Witness}.
 */
final class Complement {

    private static final int MOST_STEPS = 200;

    private final LinkedTables tables;
    private final long[] truth;
    private final Mask mask;
    private final Grid grid;
    private final Occurrences zero;
    private final Occurrences slack;
    private final long[] slackTruth;
    private final Map<String, Set<String>> relatives = new HashMap<>();
    private final Map<Object, List<Pattern>> patterns = new HashMap<>();

    Complement(LinkedTables tables, long[] truth, Mask mask) {
        this.tables = tables;
        this.truth = truth;
        this.mask = mask;
        this.grid = new Grid(tables.unknowns());
        this.zero = new Occurrences(tables.zero(), tables.unknowns().size());
        this.slack = new Occurrences(tables.notNegative(), tables.unknowns().size());
        this.slackTruth = tables.notNegative().stream()
                .mapToLong(form -> form.at(u -> truth[u]))
                .toArray();
        tables.notNegative().forEach(this::relate);
        mask.told().forEach(this::relate);
    }

    private void relate(LinearForm form) {
        Set<String> tallies = new TreeSet<>();
        for (int i = 0; i < form.size(); i++) {
            tallies.add(tables.unknowns().get(form.unknown(i)).tally());
        }
        if (tallies.size() > 1) {
            tallies.forEach(tally ->
                    relatives.computeIfAbsent(tally, t -> new TreeSet<>()).addAll(tallies));
        }
    }

    /** A change of tallies: how many of each more when one pattern is applied once. */
    private record Tallies(Map<Grid.Sheet, Integer> factors) {}

    /** Hides what is needed; empty if nothing more can be hidden that would help. */
    Optional<Witness> protect(Sensitive sensitive) {
        LinearForm form = sensitive.form();
        World low = new World();
        World high = new World();
        long width = 0;
        for (int step = 0; step < MOST_STEPS && width < sensitive.width(); step++) {
            Best best = new Best(form, low, high, sensitive.width() - width);
            for (int i = 0; i < form.size() && !best.isFree(); i++) {
                tryAll(form.unknown(i), best);
            }
            if (best.move == null) {
                return Optional.empty();
            }
            best.move.forms().forEach(mask::hideForm);
            long up = Math.min(best.up, ceiling(best.needed, best.perMove));
            long down = Math.min(best.down, ceiling(best.needed - up * best.perMove, best.perMove));
            high.apply(best.move, up);
            low.apply(best.move, -down);
            width += (up + down) * best.perMove;
        }
        return width < sensitive.width()
                ? Optional.empty()
                : Optional.of(new Witness(form, sensitive.width(), low.changes(), high.changes()));
    }

    private static long ceiling(long amount, long by) {
        return amount <= 0 ? 0 : (amount + by - 1) / by;
    }

    private void tryAll(int unknown, Best best) {
        Unknown start = tables.unknowns().get(unknown);
        Grid.Sheet sheet = Grid.sheet(start);
        tryPatterns(start, new Tallies(Map.of(sheet, 1)), best);
        if (best.move != null) {
            return;
        }
        for (String relative : relatives.getOrDefault(start.tally(), Set.of())) {
            if (!relative.equals(start.tally())) {
                Grid.Sheet other = new Grid.Sheet(relative, sheet.year());
                tryPatterns(start, new Tallies(Map.of(sheet, 1, other, 1)), best);
                tryPatterns(start, new Tallies(Map.of(sheet, 1, other, -1)), best);
            }
        }
    }

    private void tryPatterns(Unknown start, Tallies tallies, Best best) {
        List<Pattern> all = patterns.computeIfAbsent(
                List.of(
                        tallies.factors().keySet(),
                        start.cell().dimension(),
                        start.cell().category()),
                key -> new Patterns(grid, tables, tallies.factors().keySet()).raising(start.cell()));
        int area = grid.area(start.cell().area());
        for (Pattern pattern : all) {
            neighbours(area, pattern, tallies, best);
            if (best.isFree()) {
                return;
            }
        }
    }

    private void neighbours(int area, Pattern pattern, Tallies tallies, Best best) {
        int above = grid.above(area);
        if (above == Grid.NONE && grid.inside(area).isEmpty()) {
            attempt(area, Grid.NONE, 0, pattern, tallies, best);
        }
        if (above != Grid.NONE) {
            for (int sibling : grid.inside(above)) {
                if (sibling != area && !best.isFree()) {
                    attempt(area, sibling, -1, pattern, tallies, best);
                }
            }
            attempt(area, above, 1, pattern, tallies, best);
        }
        for (int inside : grid.inside(area)) {
            if (!best.isFree()) {
                attempt(area, inside, 1, pattern, tallies, best);
            }
        }
    }

    private void attempt(int area, int other, int sign, Pattern pattern, Tallies tallies, Best best) {
        Map<Integer, Long> steps = new TreeMap<>();
        Rough rough = new Rough(best);
        Consumer<Pattern> add = part ->
                collect(part, area, other, sign, tallies, (unknown, step) -> steps.merge(unknown, step, Long::sum));
        rough.add(pattern, area, other, sign, tallies);
        add.accept(pattern);
        for (List<Pattern> choice : pattern.choices()) {
            Pattern cheapest = null;
            Rough cheapestSoFar = null;
            for (Pattern option : choice) {
                Rough tried = new Rough(best);
                tried.add(option, area, other, sign, tallies);
                if (tried.isBetterThan(cheapestSoFar)) {
                    cheapest = option;
                    cheapestSoFar = tried;
                }
            }
            if (cheapest == null) {
                return;
            }
            add.accept(cheapest);
        }
        best.consider(steps);
    }

    private interface Collector {
        void add(int unknown, long step);
    }

    private void collect(Pattern part, int area, int other, int sign, Tallies tallies, Collector collector) {
        tallies.factors().forEach((sheet, factor) -> {
            for (int i = 0; i < part.cells().length; i++) {
                int here = grid.number(sheet, area, part.cells()[i]);
                if (here != Grid.NONE) {
                    collector.add(here, (long) factor * part.factors()[i]);
                }
                int there = other == Grid.NONE ? Grid.NONE : grid.number(sheet, other, part.cells()[i]);
                if (there != Grid.NONE) {
                    collector.add(there, (long) factor * part.factors()[i] * sign);
                }
            }
        });
    }

    /** A quick guess at what a part of a step costs and how often it can be taken; used only to choose among parts. */
    private final class Rough {

        private final Best best;
        private long cost;
        private long up = Long.MAX_VALUE;
        private long down = Long.MAX_VALUE;

        Rough(Best best) {
            this.best = best;
        }

        void add(Pattern part, int area, int other, int sign, Tallies tallies) {
            collect(part, area, other, sign, tallies, (unknown, step) -> {
                cost += mask.costOfUnknown(unknown);
                if (step < 0) {
                    up = Math.min(up, (truth[unknown] + best.high.change(unknown)) / -step);
                } else if (step > 0) {
                    down = Math.min(down, (truth[unknown] + best.low.change(unknown)) / step);
                }
            });
        }

        boolean isBetterThan(Rough that) {
            if (that == null || canMove() != that.canMove()) {
                return that == null || canMove();
            }
            return cost < that.cost || cost == that.cost && Math.max(up, down) > Math.max(that.up, that.down);
        }

        private boolean canMove() {
            return up > 0 || down > 0;
        }
    }

    /** The best step found so far: the least information lost for what it gains. */
    private final class Best {

        private final LinearForm form;
        private final World low;
        private final World high;
        private final long needed;
        private Move move;
        private long cost;
        private long up;
        private long down;
        private long perMove;

        Best(LinearForm form, World low, World high, long needed) {
            this.form = form;
            this.low = low;
            this.high = high;
            this.needed = needed;
        }

        /** Nothing can be better than a step that costs nothing and is enough. */
        boolean isFree() {
            return move != null && cost == 0;
        }

        void consider(Map<Integer, Long> raw) {
            long change = 0;
            for (int i = 0; i < form.size(); i++) {
                change += form.factor(i) * raw.getOrDefault(form.unknown(i), 0L);
            }
            if (change == 0 || !keepsSums(raw)) {
                return;
            }
            Map<Integer, Long> steps = raw;
            if (change < 0) {
                steps = new TreeMap<>();
                for (Map.Entry<Integer, Long> step : raw.entrySet()) {
                    steps.put(step.getKey(), -step.getValue());
                }
            }
            Map<Integer, Long> slackSteps = sums(steps, slack);
            long canUp = times(steps, slackSteps, high, 1);
            long canDown = times(steps, slackSteps, low, -1);
            long gain = Math.min(needed, multiplied(canUp, Math.abs(change)) + multiplied(canDown, Math.abs(change)));
            if (gain <= 0) {
                return;
            }
            List<Integer> forms = List.copyOf(sums(steps, mask.occurrences()).keySet());
            long price = forms.stream().mapToLong(mask::cost).sum();
            if (move == null || (double) price / gain < (double) cost / Math.min(needed, (up + down) * perMove)) {
                move = new Move(steps, slackSteps, forms);
                cost = price;
                perMove = Math.abs(change);
                up = Math.min(canUp, needed);
                down = Math.min(canDown, needed);
            }
        }

        private long multiplied(long times, long by) {
            return Math.min(times, needed) * by;
        }

        private long times(Map<Integer, Long> steps, Map<Integer, Long> slackSteps, World world, int sign) {
            long times = needed;
            for (Map.Entry<Integer, Long> step : steps.entrySet()) {
                long change = sign * step.getValue();
                if (change < 0) {
                    times = Math.min(times, (truth[step.getKey()] + world.change(step.getKey())) / -change);
                }
            }
            for (Map.Entry<Integer, Long> step : slackSteps.entrySet()) {
                long change = sign * step.getValue();
                if (change < 0) {
                    times = Math.min(times, (slackTruth[step.getKey()] + world.slackChange(step.getKey())) / -change);
                }
            }
            return times;
        }
    }

    private boolean keepsSums(Map<Integer, Long> steps) {
        return sums(steps, zero).isEmpty();
    }

    /** Form → its change, for the forms that change. */
    private static Map<Integer, Long> sums(Map<Integer, Long> steps, Occurrences occurrences) {
        Map<Integer, Long> sums = new TreeMap<>();
        steps.forEach((unknown, step) -> {
            for (int at = occurrences.first(unknown); at < occurrences.end(unknown); at++) {
                sums.merge(occurrences.form(at), step * occurrences.factor(at), Long::sum);
            }
        });
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }
}
