package org.samatcha.protect.linked;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    /** A longer list of choices is first cut to those that look best in the area itself. */
    private static final int MOST_CHOICES = 12;
    /** How many tallies may be moved along with the first. */
    private static final int MOST_ALONG = 3;
    /** How many combinations of areas and categories are looked at for one step; the most promising come first. */
    private static final int MOST_ATTEMPTS = 300;
    /** The same for a sum about which nothing is published any more. */
    private static final int FEW_ATTEMPTS = 60;

    private static final int MOST_BRANCHES = 2;
    private static final int MOST_SETS = 3;

    private final LinkedTables tables;
    private final long[] truth;
    private final Mask mask;
    private final Grid grid;
    private final Map<Object, List<Pattern>> patterns = new HashMap<>();
    private final StepSearch search;
    private int attemptsLeft;

    Complement(LinkedTables tables, long[] truth, Mask mask) {
        this.tables = tables;
        this.truth = truth;
        this.mask = mask;
        this.grid = new Grid(tables.unknowns());
        this.search = new StepSearch(tables, truth, mask);
    }

    /** Hides what is needed; empty if nothing more can be hidden that would help. */
    Optional<Witness> protect(Sensitive sensitive) {
        World low = new World();
        World high = new World();
        long width = 0;
        for (int step = 0; step < MOST_STEPS && width < sensitive.width(); step++) {
            search.start(sensitive.form(), low, high, sensitive.width() - width);
            attemptsLeft = mask.isWithdrawn(sensitive.form()) ? FEW_ATTEMPTS : MOST_ATTEMPTS;
            tryAll(sensitive.form());
            Optional<StepSearch.Found> found = search.best();
            if (found.isEmpty()) {
                return Optional.empty();
            }
            found.get().move().forms().forEach(mask::hideForm);
            high.apply(found.get().move(), found.get().up());
            low.apply(found.get().move(), -found.get().down());
            width += (found.get().up() + found.get().down()) * found.get().perMove();
        }
        return width < sensitive.width()
                ? Optional.empty()
                : Optional.of(new Witness(sensitive.form(), sensitive.width(), low.changes(), high.changes()));
    }

    /**
     * Tries one tally alone first, in few cells, then in whole people. Where a part would exceed its whole, other
     * tallies are moved along: a child less in the target group may have to be a child less among the screened.
     */
    private void tryAll(LinearForm form) {
        for (int i = 0; i < form.size() && !search.isFree(); i++) {
            Unknown start = tables.unknowns().get(form.unknown(i));
            List<Map<Grid.Sheet, Integer>> together = List.of(Map.of(Grid.sheet(start), 1));
            for (int more = 0; more <= MOST_ALONG && !together.isEmpty(); more++) {
                List<Map<Grid.Sheet, Integer>> next = new ArrayList<>();
                for (Map<Grid.Sheet, Integer> tallies : together) {
                    search.forgetBlocked();
                    for (Patterns.Size size : Patterns.Size.values()) {
                        if (!search.hasFound()) {
                            tryPatterns(start, tallies, size);
                        }
                    }
                    search.blocking(tallies, MOST_BRANCHES).stream()
                            .filter(set -> !next.contains(set))
                            .forEach(next::add);
                }
                if (search.hasFound()) {
                    break;
                }
                together = next.size() > MOST_SETS ? next.subList(0, MOST_SETS) : next;
            }
        }
    }

    /** {@code tallies}: by how much each changes when a pattern is applied once. */
    private void tryPatterns(Unknown start, Map<Grid.Sheet, Integer> tallies, Patterns.Size size) {
        List<Pattern> all = patterns.computeIfAbsent(
                List.of(tallies.keySet(), start.cell().dimension(), start.cell().category(), size),
                key -> new Patterns(grid, tables, tallies.keySet()).raising(start.cell(), size));
        int area = grid.area(start.cell().area());
        List<Integer> siblings = siblings(area, start);
        for (Pattern full : all) {
            if (attemptsLeft <= 0) {
                return;
            }
            Pattern pattern = shortened(full, area, tallies);
            for (int sibling : siblings) {
                if (!search.isFree()) {
                    attempt(area, sibling, -1, pattern, tallies);
                }
            }
            if (search.isFree()) {
                return;
            }
            int above = grid.above(area);
            if (above != Grid.NONE) {
                attempt(area, above, 1, pattern, tallies);
            }
            for (int inside : grid.inside(area)) {
                attempt(area, inside, 1, pattern, tallies);
            }
            if (above == Grid.NONE && grid.inside(area).isEmpty()) {
                attempt(area, Grid.NONE, 0, pattern, tallies);
            }
        }
    }

    /** The other areas of the same province, those in which the same count is hidden already first. */
    private List<Integer> siblings(int area, Unknown start) {
        int above = grid.above(area);
        if (above == Grid.NONE) {
            return List.of();
        }
        int cell = grid.cell(start.cell().dimension(), start.cell().category());
        Map<Integer, Long> costs = new HashMap<>();
        for (int sibling : grid.inside(above)) {
            int number = grid.number(Grid.sheet(start), sibling, cell);
            if (sibling != area && number != Grid.NONE) {
                costs.put(sibling, mask.costOfUnknown(number));
            }
        }
        return costs.keySet().stream()
                .sorted(Comparator.comparing((Integer sibling) -> costs.get(sibling))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private Pattern shortened(Pattern pattern, int area, Map<Grid.Sheet, Integer> tallies) {
        if (pattern.choices().stream().allMatch(choice -> choice.size() <= MOST_CHOICES)) {
            return pattern;
        }
        List<List<Pattern>> choices = new ArrayList<>();
        for (List<Pattern> choice : pattern.choices()) {
            Map<Pattern, Attempt> looks = new HashMap<>();
            choice.forEach(option -> looks.put(option, part(option, area, Grid.NONE, 0, tallies)));
            choices.add(choice.stream()
                    .sorted((one, other) -> looks.get(one).isBetterThan(looks.get(other))
                            ? -1
                            : looks.get(other).isBetterThan(looks.get(one)) ? 1 : 0)
                    .limit(MOST_CHOICES)
                    .toList());
        }
        return new Pattern(pattern.cells(), pattern.factors(), choices);
    }

    private void attempt(int area, int other, int sign, Pattern pattern, Map<Grid.Sheet, Integer> tallies) {
        if (attemptsLeft-- <= 0) {
            return;
        }
        Attempt whole = part(pattern, area, other, sign, tallies);
        for (List<Pattern> choice : pattern.choices()) {
            if (!search.mayHelp(whole)) {
                return;
            }
            Attempt best = null;
            for (Pattern option : choice) {
                Attempt tried = part(option, area, other, sign, tallies);
                if (best == null || tried.isBetterThan(best)) {
                    best = tried;
                }
            }
            if (best == null) {
                return;
            }
            whole.addAll(best);
        }
        search.consider(whole);
    }

    /** What a pattern changes in two areas, without its choices. */
    private Attempt part(Pattern pattern, int area, int other, int sign, Map<Grid.Sheet, Integer> tallies) {
        Attempt attempt = new Attempt();
        for (Map.Entry<Grid.Sheet, Integer> tally : tallies.entrySet()) {
            for (int i = 0; i < pattern.cells().length; i++) {
                long step = (long) tally.getValue() * pattern.factors()[i];
                add(grid.number(tally.getKey(), area, pattern.cells()[i]), step, attempt);
                if (other != Grid.NONE) {
                    add(grid.number(tally.getKey(), other, pattern.cells()[i]), step * sign, attempt);
                }
            }
        }
        return attempt;
    }

    private void add(int unknown, long step, Attempt attempt) {
        if (unknown != Grid.NONE) {
            attempt.add(
                    unknown,
                    step,
                    mask.costOfUnknown(unknown),
                    truth[unknown] + search.high().change(unknown),
                    truth[unknown] + search.low().change(unknown));
        }
    }
}
