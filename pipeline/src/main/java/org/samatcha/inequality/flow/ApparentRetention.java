package org.samatcha.inequality.flow;

/**
 * Retention of an apparent cohort (อัตราการคงอยู่): pupils in the last grade of a cycle over those in its first grade
 * as many years earlier, for example ม.6 in year t over ม.4 in year t − 2.
 *
 * <p>It does not follow pupils: repeaters and transfers are in it, so it may exceed 1. NaN when the first grade was
 * empty.
 *
 * <p>Source: the form in which the Thai National Statistical Office publishes retention.
 */
public final class ApparentRetention {

    private ApparentRetention() {}

    public static double of(double lastGradeNow, double firstGradeThen) {
        return firstGradeThen > 0 ? lastGradeNow / firstGradeThen : Double.NaN;
    }
}
