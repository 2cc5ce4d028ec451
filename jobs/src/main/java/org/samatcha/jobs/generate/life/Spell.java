package org.samatcha.jobs.generate.life;

import org.samatcha.jobs.generate.place.School;

/**
 * One academic year of a child in one school, and what came of it.
 *
 * @param distanceKm from home to school
 * @param comesFrom the school of the same year that has not released the child yet; null when there was none
 */
public record Spell(int year, Grade grade, School school, double distanceKm, School comesFrom, Outcome outcome) {

    /** How the year ended. */
    public enum Outcome {
        PROMOTED,
        REPEATS,
        DROPPED_OUT,
        /** Completed ป.6 or ม.3 and goes on. */
        COMPLETED,
        /** Completed ป.6 or ม.3 and does not go on. */
        COMPLETED_AND_STOPPED,
        /** Completed ม.6 or ปวช.3. */
        GRADUATED,
        /** Left the province, whatever the result of the year. */
        LEFT_PROVINCE
    }

    /** Whether the record of the year says จบ. */
    public boolean graduated() {
        return grade.isLast()
                && (outcome == Outcome.COMPLETED
                        || outcome == Outcome.COMPLETED_AND_STOPPED
                        || outcome == Outcome.GRADUATED
                        || outcome == Outcome.LEFT_PROVINCE);
    }
}
