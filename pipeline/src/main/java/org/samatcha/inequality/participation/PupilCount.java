package org.samatcha.inequality.participation;

/**
 * Pupils of one level, grade and age.
 *
 * @param grade counted from 1 in its level
 * @param age in years at the start of the school year; {@link #UNKNOWN_AGE} when not recorded
 * @param repeaters those of {@code enrolled} who repeat the grade
 */
public record PupilCount(String level, int grade, int age, double enrolled, double repeaters) {

    public static final int UNKNOWN_AGE = -1;

    public PupilCount {
        if (!(repeaters >= 0 && repeaters <= enrolled)) {
            throw new IllegalArgumentException(
                    level + " grade " + grade + " age " + age + ": " + repeaters + " repeaters of " + enrolled);
        }
    }
}
