package org.samatcha.inequality.flow;

/**
 * What two school years tell about one grade of a cycle.
 *
 * @param grade name of the grade; the order of the cycle is the order of the list it stands in
 * @param enrolment pupils in year t
 * @param nextEnrolment pupils in year t + 1
 * @param nextRepeaters those of them who repeat the grade; never more than {@code nextEnrolment}
 * @param graduates who completed the cycle in year t, for the last grade; NaN when not known
 */
public record GradeCounts(
        String grade, double enrolment, double nextEnrolment, double nextRepeaters, double graduates) {

    public GradeCounts {
        if (!(enrolment >= 0) || !(nextEnrolment >= 0) || !(nextRepeaters >= 0) || graduates < 0) {
            throw new IllegalArgumentException("Grade " + grade + " has a count that is missing or negative");
        }
        if (nextRepeaters > nextEnrolment) {
            throw new IllegalArgumentException("Grade " + grade + " has more repeaters than pupils");
        }
    }
}
