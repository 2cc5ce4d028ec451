package org.samatcha.check;

import org.samatcha.catalog.Grade;

/**
 * One record of a learner in one dataset and year, without anything that names the learner.
 *
 * @param birthDay days since 1970-01-01; null where the dataset keeps only the age
 * @param age completed years on 16 May of the year
 * @param grade the grade enrolled in or left; null when there is none
 * @param followUp what the follow-up of a child outside the system found; blank elsewhere
 */
public record LearnerRecord(
        Kind kind,
        int year,
        String sex,
        Integer birthDay,
        int age,
        Grade grade,
        String followUp,
        String file,
        long line) {

    /** The datasets that tell of learners. */
    public enum Kind {
        EARLY_CHILDHOOD,
        ENROLMENT,
        REGISTER
    }
}
