package org.samatcha.protect.linked;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps the best of the steps that were considered: the least information lost for what it gains. */
final class StepSearch {

    /** A step, how often it is taken up and down, and how much the sum changes each time. */
    record Found(Move move, long up, long down, long perMove) {}

    private final LinkedTables tables;
    private final Blocked blocked;
    private final long[] truth;
    private final long[] slackTruth;
    private final Mask mask;
    private final Sums zero;
    private final Sums slack;
    private final Sums told;

    private LinearForm form;
    private World low;
    private World high;
    private long needed;
    private Found best;
    private long cost;
    private long gain;

    StepSearch(LinkedTables tables, long[] truth, Mask mask) {
        int unknowns = tables.unknowns().size();
        this.tables = tables;
        this.blocked = new Blocked(tables.unknowns());
        this.truth = truth;
        this.mask = mask;
        this.zero =
                new Sums(new Occurrences(tables.zero(), unknowns), tables.zero().size());
        this.slack = new Sums(
                new Occurrences(tables.notNegative(), unknowns),
                tables.notNegative().size());
        this.told = new Sums(mask.occurrences(), mask.told().size());
        this.slackTruth = tables.notNegative().stream()
                .mapToLong(notNegative -> notNegative.at(u -> truth[u]))
                .toArray();
    }

    /** A new search for steps that change {@code sum}, from two worlds, by {@code amount} at most. */
    void start(LinearForm sum, World lowWorld, World highWorld, long amount) {
        form = sum;
        low = lowWorld;
        high = highWorld;
        needed = amount;
        best = null;
        cost = 0;
        gain = 0;
    }

    World low() {
        return low;
    }

    World high() {
        return high;
    }

    boolean hasFound() {
        return best != null;
    }

    /** Nothing can be better than a step that costs nothing. */
    boolean isFree() {
        return best != null && cost == 0;
    }

    Optional<Found> best() {
        return Optional.ofNullable(best);
    }

    /** Whether a step that begins like this can still be taken, and be better than the best. */
    boolean mayHelp(Attempt attempt) {
        return attempt.canMove()
                && (best == null || isLess(attempt.cost(), attempt.room(needed) * largestFactor(), cost, gain));
    }

    private long largestFactor() {
        long largest = 1;
        for (int i = 0; i < form.size(); i++) {
            largest = Math.max(largest, Math.abs(form.factor(i)));
        }
        return largest;
    }

    private static boolean isLess(long price, long gained, long otherPrice, long otherGained) {
        return (double) price * otherGained < (double) otherPrice * gained;
    }

    void consider(Attempt attempt) {
        if (!mayHelp(attempt)) {
            return;
        }
        long change = 0;
        for (int i = 0; i < attempt.size(); i++) {
            change += attempt.step(i) * form.factorOf(attempt.unknown(i));
        }
        if (change == 0 || !zero.of(attempt, 1).areAllZero()) {
            return;
        }
        long sign = change < 0 ? -1 : 1;
        slack.of(attempt, sign);
        int[] slacks = slack.changed();
        long perMove = Math.abs(change);
        long canUp = times(attempt, slacks, high, sign, 1);
        long canDown = times(attempt, slacks, low, sign, -1);
        long up = Math.min(canUp, ceiling(needed, perMove));
        long down = Math.min(canDown, ceiling(needed - up * perMove, perMove));
        long gained = Math.min(needed, (up + down) * perMove);
        if (gained <= 0) {
            remember(attempt, slacks, sign);
            return;
        }
        int[] forms = told.of(attempt, 1).changed();
        long price = Arrays.stream(forms).mapToLong(mask::cost).sum();
        if (best == null || isLess(price, gained, cost, gain)) {
            Map<Integer, Long> steps = new HashMap<>();
            for (int i = 0; i < attempt.size(); i++) {
                steps.merge(attempt.unknown(i), sign * attempt.step(i), Long::sum);
            }
            Map<Integer, Long> slackSteps = new HashMap<>();
            for (int changed : slacks) {
                slackSteps.put(changed, slack.change(changed));
            }
            List<Integer> told = Arrays.stream(forms).boxed().toList();
            best = new Found(new Move(steps, slackSteps, told), up, down, perMove);
            cost = price;
            gain = gained;
        }
    }

    private void remember(Attempt attempt, int[] slacks, long sign) {
        for (int changed : slacks) {
            for (int direction = -1; direction <= 1; direction += 2) {
                World world = direction > 0 ? high : low;
                if (direction * slack.change(changed) + slackTruth[changed] + world.slackChange(changed) < 0) {
                    blocked.add(tables.notNegative().get(changed), attempt, sign * direction);
                }
            }
        }
    }

    void forgetBlocked() {
        blocked.clear();
    }

    /** The tallies with one more that was in the way of steps; the one that was so most often first. */
    List<Map<Grid.Sheet, Integer>> blocking(Map<Grid.Sheet, Integer> tallies, int most) {
        return blocked.extensions(tallies, most);
    }

    private static long ceiling(long amount, long by) {
        return amount <= 0 ? 0 : (amount + by - 1) / by;
    }

    /** How often the step can be taken until a count, or the rest of a part, would be negative. */
    private long times(Attempt attempt, int[] slacks, World world, long sign, int direction) {
        long times = needed;
        for (int i = 0; i < attempt.size(); i++) {
            long change = sign * direction * attempt.step(i);
            int unknown = attempt.unknown(i);
            if (change < 0) {
                times = Math.min(times, (truth[unknown] + world.change(unknown)) / -change);
            }
        }
        for (int changed : slacks) {
            long change = direction * slack.change(changed);
            if (change < 0) {
                times = Math.min(times, (slackTruth[changed] + world.slackChange(changed)) / -change);
            }
        }
        return times;
    }
}
