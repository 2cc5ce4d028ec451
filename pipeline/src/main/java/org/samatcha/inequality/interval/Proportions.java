package org.samatcha.inequality.interval;

/** The precondition that all intervals of proportions share. */
final class Proportions {

    private Proportions() {}

    static void require(double x, double n) {
        if (!(x >= 0 && x <= n) || Double.isInfinite(n)) {
            throw new IllegalArgumentException(x + " of " + n + " is not a proportion");
        }
    }
}
