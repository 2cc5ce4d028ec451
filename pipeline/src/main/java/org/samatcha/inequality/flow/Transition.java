package org.samatcha.inequality.flow;

/**
 * Transition from the last grade of one level to the first of the next: new entrants of year t + 1 over the enrolment
 * of the last grade in year t.
 *
 * <p>The effective rate takes those who repeat the last grade out of the denominator. Both may exceed 1 where pupils
 * come from elsewhere; neither is capped. NaN when the denominator is not above zero.
 *
 * <p>Source: World Bank SE.SEC.PROG.ZS; UNESCO Institute for Statistics glossary, "effective transition rate".
 */
public record Transition(double rate, double effective) {

    public static Transition of(double newEntrants, double lastGradeEnrolment, double lastGradeRepeaters) {
        return new Transition(
                share(newEntrants, lastGradeEnrolment), share(newEntrants, lastGradeEnrolment - lastGradeRepeaters));
    }

    private static double share(double part, double whole) {
        return whole > 0 ? part / whole : Double.NaN;
    }
}
