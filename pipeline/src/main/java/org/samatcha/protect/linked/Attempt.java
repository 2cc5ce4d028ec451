package org.samatcha.protect.linked;

import java.util.Arrays;

/**
 * A step while it is put together: which unknowns change, and a quick upper bound of its cost and of how often it can
 * be taken up and down.
 */
final class Attempt {

    private int[] unknowns = new int[12];
    private long[] steps = new long[12];
    private int size;
    private long cost;
    private long up = Long.MAX_VALUE;
    private long down = Long.MAX_VALUE;

    void clear() {
        size = 0;
        cost = 0;
        up = Long.MAX_VALUE;
        down = Long.MAX_VALUE;
    }

    /** {@code ifHigh} and {@code ifLow} are the counts from which the unknown would fall. */
    void add(int unknown, long step, long price, long ifHigh, long ifLow) {
        if (size == unknowns.length) {
            unknowns = Arrays.copyOf(unknowns, 2 * size);
            steps = Arrays.copyOf(steps, 2 * size);
        }
        unknowns[size] = unknown;
        steps[size] = step;
        size++;
        cost += price;
        if (step < 0) {
            up = Math.min(up, ifHigh / -step);
        } else if (step > 0) {
            down = Math.min(down, ifLow / step);
        }
    }

    void addAll(Attempt part) {
        for (int i = 0; i < part.size; i++) {
            if (size == unknowns.length) {
                unknowns = Arrays.copyOf(unknowns, 2 * size);
                steps = Arrays.copyOf(steps, 2 * size);
            }
            unknowns[size] = part.unknowns[i];
            steps[size] = part.steps[i];
            size++;
        }
        cost += part.cost;
        up = Math.min(up, part.up);
        down = Math.min(down, part.down);
    }

    int size() {
        return size;
    }

    int unknown(int i) {
        return unknowns[i];
    }

    long step(int i) {
        return steps[i];
    }

    long cost() {
        return cost;
    }

    boolean canMove() {
        return up > 0 || down > 0;
    }

    /** How far it can go in both directions together, at most. */
    long room(long limit) {
        return Math.min(limit, Math.min(up, limit) + Math.min(down, limit));
    }

    boolean isBetterThan(Attempt that) {
        if (canMove() != that.canMove()) {
            return canMove();
        }
        return cost < that.cost || cost == that.cost && Math.max(up, down) > Math.max(that.up, that.down);
    }
}
