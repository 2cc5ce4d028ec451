package org.samatcha.protect.linked;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.samatcha.evidence.Cell;
import org.samatcha.protect.Foremost;
import org.samatcha.protect.Thresholds;

/**
 * Complementary suppression of tables that hang together.
 *
 * <p>Sums that must not be known too well are pushed up and down, many at once in ever new combinations, so that each
 * world found vouches for many of them. When no more give way, published sums are allowed to give way at a cost, and
 * those that do are hidden, the cheapest first, until every sum has its two worlds. This is the heuristic of Kelly,
 * Golden and Assad (1992) for many cells at once, in ever new directions, by {@link Neighbourhoods}. The same each time
 * and on every machine of a kind.
 */
final class PartProtection {

    private static final double LITTLE_PROGRESS = 0.04;
    private static final double NEARLY_NOTHING = 0.2;
    private static final double ROUNDING = 1e-6;
    private static final double COST_OF_THE_LARGEST_AREA = 100;
    /** What it is worth to push a sum by one person: little at first, so that what is cheap is hidden first. */
    private static final double FIRST_WORTH = 8;

    private static final double DEARER = 16;
    private static final double LAST_WORTH = FIRST_WORTH * 16 * 16 * 16 * 16;
    /** Of the sums that have not gone far enough: of all at once many would hold each other up. */
    private static final double PUSHED = 0.25;

    private static final double FEWEST_PUSHED = 40;
    /** Sums that are pushed while others give way: more at once would rather hide a whole than wait for their turn. */
    private static final int MOST_AT_ONCE = 30;

    /** Unknowns that are searched all together, too, before what comes foremost may give way. */
    private static final int SEARCHED_WHOLE = 5_000;

    private static final int MOST_STALLS = 40;

    private final Mask mask;
    private final long[] truth;
    private final Thresholds thresholds;
    private final Foremost foremost;
    private final int largest;
    private final Random dice = new Random(20);
    private List<Sensitive> sums;
    private Ranges ranges;

    /** {@code mask} hides already what is too small by itself. */
    PartProtection(Mask mask, long[] truth, Thresholds thresholds, Foremost foremost) {
        this.mask = mask;
        this.truth = truth;
        this.thresholds = thresholds;
        this.foremost = foremost;
        this.sums = SensitiveSums.of(mask, truth, thresholds);
        this.ranges = new Ranges(sums, truth.length);
        this.largest = mask.tables().largestArea();
    }

    /** The same for a reader who knows less, to whom every world of this one is possible, too. */
    PartProtection forA(Mask lessTold) {
        PartProtection other = new PartProtection(lessTold, truth, thresholds, foremost);
        other.ranges = ranges.of(other.sums);
        return other;
    }

    /** What is hidden for others must not be known too well either, so it is gone over until nothing more is hidden. */
    void run() {
        BitSet everything = new BitSet();
        everything.set(0, truth.length);
        List<BitSet> neighbourhoods = Neighbourhoods.of(mask.tables().unknowns());
        for (int hidden = -1; hidden < mask.hiddenFigures(); ) {
            hidden = mask.hiddenFigures();
            sums = SensitiveSums.of(mask, truth, thresholds);
            ranges = ranges.of(sums);
            neighbourhoods.forEach(free -> protect(free, Giving.ALL_BUT_FOREMOST, 0));
            if (truth.length <= SEARCHED_WHOLE) {
                protect(everything, Giving.ALL_BUT_FOREMOST, 0);
            }
            neighbourhoods.forEach(free -> protect(free, Giving.ALL, 0));
            protect(everything, Giving.ALL, MOST_STALLS);
        }
    }

    /** {@code mostStalls}: how many times to go on without any progress, with one sum after the other. */
    private void protect(BitSet free, Giving giving, int mostStalls) {
        List<Integer> inside = ranges.open(IntStream.range(0, sums.size())
                .filter(sum -> sums.get(sum).form().isAllOf(free))
                .boxed()
                .toList());
        if (inside.isEmpty()) {
            return;
        }
        List<Sensitive> pushed = inside.stream().map(sums::get).toList();
        RowsInside rows = RowsInside.of(mask, free);
        WorldSearch search = new WorldSearch(mask, truth, rows, pushed);
        WholeWorld whole = new WholeWorld(mask, truth, rows);
        try (GivingSearch cheapest =
                new GivingSearch(mask, truth, rows, pushed, form -> giving.mayGive(mask, form, foremost))) {
            int[] directions = new int[inside.size()];
            double worth = FIRST_WORTH;
            int open = inside.size();
            int stalls = 0;
            for (int round = 0; open > 0 && stalls <= Math.min(mostStalls, 2 * open); round++) {
                turn(directions, inside, round);
                if (stalls > 0) {
                    oneAlone(directions, inside, stalls);
                }
                whole.of(search.push(directions), wanted(directions, inside)).ifPresent(ranges::add);
                int left = ranges.open(inside).size();
                if (left > 0 && open - left <= LITTLE_PROGRESS * open) {
                    int[] some = some(directions);
                    Optional<double[]> opened = hide(cheapest, some, worth, giving);
                    opened.flatMap(world -> whole.of(world, wanted(some, inside)))
                            .ifPresent(ranges::add);
                    boolean isStalled = opened.isEmpty() && worth == LAST_WORTH && left == open;
                    stalls = isStalled ? stalls + 1 : 0;
                    worth = Math.min(LAST_WORTH, worth * DEARER);
                    left = ranges.open(inside).size();
                }
                open = left;
            }
        }
    }

    /** Of the directions any {@link #MOST_AT_ONCE}. */
    private int[] some(int[] directions) {
        int[] pushed = IntStream.range(0, directions.length)
                .filter(sum -> directions[sum] != 0)
                .toArray();
        if (pushed.length <= MOST_AT_ONCE) {
            return directions;
        }
        int[] some = new int[directions.length];
        for (int i = 0; i < MOST_AT_ONCE; i++) {
            int chosen = pushed[dice.nextInt(pushed.length)];
            some[chosen] = directions[chosen];
        }
        return some;
    }

    /** Sums pushed against each other may hold each other up: one after the other is pushed alone, up and down. */
    private void oneAlone(int[] directions, List<Integer> inside, int stalls) {
        int[] open = IntStream.range(0, directions.length)
                .filter(sum -> ranges.isOpen(inside.get(sum)))
                .toArray();
        int chosen = open[(stalls - 1) / 2 % open.length];
        Arrays.fill(directions, 0);
        directions[chosen] = stalls % 2 == 0 ? 1 : -1;
    }

    /**
     * Hides the published sums that give way when the open sums are pushed. Solved twice: the second time only those
     * that gave way the first time may, the more the cheaper, so that few give way a lot.
     *
     * @return the world in which they do; empty if none does
     */
    private Optional<double[]> hide(GivingSearch cheapest, int[] directions, double worth, Giving giving) {
        double[] costs = new double[mask.told().size()];
        for (int form = 0; form < costs.length; form++) {
            costs[form] = mask.isTold(form) && giving.mayGive(mask, form, foremost) ? cost(form) : 0;
        }
        double[] found = cheapest.push(directions, worth, costs);
        for (int form = 0; form < costs.length; form++) {
            double given = Math.abs(given(form, found));
            costs[form] = given > ROUNDING ? costs[form] / (given + NEARLY_NOTHING) : 0;
        }
        found = cheapest.push(directions, worth, costs);
        boolean isAnyHidden = false;
        for (int form = 0; form < costs.length; form++) {
            if (mask.isTold(form) && Math.abs(given(form, found)) > ROUNDING) {
                mask.hideForm(form);
                isAnyHidden = true;
            }
        }
        for (int form = 0; form < costs.length; form++) {
            if (!mask.isTold(form)) {
                cheapest.release(form);
            }
        }
        return isAnyHidden ? Optional.of(found) : Optional.empty();
    }

    /** What a reader loses: the more people a figure is about, the more; that of a whole province most of all. */
    private double cost(int form) {
        return Math.sqrt(mask.cost(form)) * (cell(form).area().length() == largest ? COST_OF_THE_LARGEST_AREA : 1);
    }

    private Cell cell(int form) {
        return mask.tables().unknowns().get(mask.told().get(form).unknown(0)).cell();
    }

    private double given(int form, double[] changes) {
        LinearForm told = mask.told().get(form);
        double given = 0;
        for (int i = 0; i < told.size(); i++) {
            given += told.factor(i) * changes[told.unknown(i)];
        }
        return given;
    }

    /** Some of the sums that have not gone far enough, in any direction, then in the opposite one. */
    private void turn(int[] directions, List<Integer> inside, int round) {
        double share =
                Math.max(PUSHED, FEWEST_PUSHED / Math.max(1, ranges.open(inside).size()));
        for (int i = 0; i < directions.length; i++) {
            boolean isTurned = round % 2 == 1 && directions[i] != 0;
            int direction = isTurned ? -directions[i] : dice.nextDouble() >= share ? 0 : dice.nextBoolean() ? 1 : -1;
            directions[i] = ranges.isOpen(inside.get(i)) ? direction : 0;
        }
    }

    private double[] wanted(int[] directions, List<Integer> inside) {
        double[] wanted = new double[truth.length];
        for (int i = 0; i < directions.length; i++) {
            LinearForm form = sums.get(inside.get(i)).form();
            for (int term = 0; directions[i] != 0 && term < form.size(); term++) {
                wanted[form.unknown(term)] += (double) directions[i] * form.factor(term);
            }
        }
        return wanted;
    }

    /** Sums with two worlds. The worlds stay possible when more is hidden. */
    List<Witness> witnesses() {
        return IntStream.range(0, sums.size())
                .filter(sum -> !ranges.isOpen(sum))
                .mapToObj(ranges::witness)
                .toList();
    }

    /** Sums without. */
    List<Sensitive> open() {
        return IntStream.range(0, sums.size())
                .filter(ranges::isOpen)
                .mapToObj(sums::get)
                .toList();
    }
}
