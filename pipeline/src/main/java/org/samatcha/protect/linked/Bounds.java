package org.samatcha.protect.linked;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;

/**
 * What a reader can work out about every unknown: from each sum, each unknown is what the others leave of it, again and
 * again until nothing gets narrower.
 *
 * <p>Bounds are of whole numbers and never too narrow: the true count lies inside. A sum that cannot be (people in two
 * registers do not fit) is passed over.
 */
final class Bounds {

    static final long NO_LIMIT = Long.MAX_VALUE / 1_000_000;
    /** Bounds that creep by one each time would take for ever; after this many looks at a sum it is left alone. */
    private static final int MOST_LOOKS = 60;

    private final List<LinearForm> sums;
    private final long[] lowerOfSum;
    private final long[] upperOfSum;
    private final long[] lower;
    private final long[] upper;
    private final Occurrences occurrences;

    /** {@code lowerOfSum <= sums <= upperOfSum}; unknowns are at least 0. */
    Bounds(int unknowns, List<LinearForm> sums, long[] lowerOfSum, long[] upperOfSum) {
        this.sums = sums;
        this.lowerOfSum = lowerOfSum;
        this.upperOfSum = upperOfSum;
        this.lower = new long[unknowns];
        this.upper = new long[unknowns];
        Arrays.fill(upper, NO_LIMIT);
        this.occurrences = new Occurrences(sums, unknowns);
        narrow();
    }

    private void narrow() {
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        boolean[] isQueued = new boolean[sums.size()];
        int[] looks = new int[sums.size()];
        for (int sum = 0; sum < sums.size(); sum++) {
            queue.add(sum);
            isQueued[sum] = true;
        }
        while (!queue.isEmpty()) {
            int sum = queue.remove();
            isQueued[sum] = false;
            if (looks[sum]++ < MOST_LOOKS) {
                narrowBy(sum, queue, isQueued);
            }
        }
    }

    private void narrowBy(int sum, ArrayDeque<Integer> queue, boolean[] isQueued) {
        LinearForm form = sums.get(sum);
        if (lowest(form) > upperOfSum[sum] || highest(form) < lowerOfSum[sum]) {
            return;
        }
        for (int i = 0; i < form.size(); i++) {
            int unknown = form.unknown(i);
            long factor = form.factor(i);
            long restLow = rest(form, i, lowest(form), true);
            long restHigh = rest(form, i, highest(form), false);
            long least = restHigh >= NO_LIMIT || lowerOfSum[sum] <= -NO_LIMIT ? -NO_LIMIT : lowerOfSum[sum] - restHigh;
            long most = restLow <= -NO_LIMIT || upperOfSum[sum] >= NO_LIMIT ? NO_LIMIT : upperOfSum[sum] - restLow;
            long newLower = factor > 0 ? ceiling(least, factor) : ceiling(-most, -factor);
            long newUpper = factor > 0 ? Math.floorDiv(most, factor) : Math.floorDiv(-least, -factor);
            boolean isNarrower = false;
            if (Math.abs(newLower) < NO_LIMIT / 1000 && newLower > lower[unknown] && newLower <= upper[unknown]) {
                lower[unknown] = newLower;
                isNarrower = true;
            }
            if (Math.abs(newUpper) < NO_LIMIT / 1000 && newUpper < upper[unknown] && newUpper >= lower[unknown]) {
                upper[unknown] = newUpper;
                isNarrower = true;
            }
            if (isNarrower) {
                for (int at = occurrences.first(unknown); at < occurrences.end(unknown); at++) {
                    if (!isQueued[occurrences.form(at)]) {
                        isQueued[occurrences.form(at)] = true;
                        queue.add(occurrences.form(at));
                    }
                }
            }
        }
    }

    /** A sum's bound without its i-th term; unlimited if another term is. */
    private long rest(LinearForm form, int i, long bound, boolean isLower) {
        long own = term(form, i, isLower);
        if (Math.abs(own) < NO_LIMIT) {
            return Math.abs(bound) >= NO_LIMIT ? bound : bound - own;
        }
        long sum = form.constant();
        for (int other = 0; other < form.size(); other++) {
            long term = other == i ? 0 : term(form, other, isLower);
            if (Math.abs(term) >= NO_LIMIT) {
                return isLower ? -NO_LIMIT : NO_LIMIT;
            }
            sum += term;
        }
        return sum;
    }

    private long term(LinearForm form, int i, boolean isLower) {
        long bound = (form.factor(i) > 0) == isLower ? lower[form.unknown(i)] : upper[form.unknown(i)];
        return bound >= NO_LIMIT ? (form.factor(i) > 0 ? NO_LIMIT : -NO_LIMIT) : form.factor(i) * bound;
    }

    long lowest(LinearForm form) {
        return bound(form, true);
    }

    long highest(LinearForm form) {
        return bound(form, false);
    }

    private long bound(LinearForm form, boolean isLower) {
        long sum = form.constant();
        for (int i = 0; i < form.size(); i++) {
            long term = term(form, i, isLower);
            if (Math.abs(term) >= NO_LIMIT) {
                return isLower ? -NO_LIMIT : NO_LIMIT;
            }
            sum += term;
        }
        return sum;
    }

    private static long ceiling(long amount, long by) {
        return -Math.floorDiv(-amount, by);
    }

    long lower(int unknown) {
        return lower[unknown];
    }

    long upper(int unknown) {
        return upper[unknown];
    }
}
