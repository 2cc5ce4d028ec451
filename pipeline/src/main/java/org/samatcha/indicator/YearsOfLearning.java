package org.samatcha.indicator;

import java.util.OptionalLong;
import org.samatcha.evidence.AgeBand;

/**
 * Σ over single ages of learners / residents: the years that a child spends learning between two ages, both included.
 *
 * <p>Learners are pupils, and at ages 3 to 5 also children of child centres. Not available where a count is not known,
 * an age has fewer than {@value Safe#SMALLEST_BASE} residents or fewer than {@value Safe#SMALLEST_COUNT} learners.
 */
record YearsOfLearning(int from, int to) implements Formula {

    @Override
    public Result at(Evidence evidence) {
        double years = 0;
        for (int age = from; age <= to; age++) {
            Evidence aged = evidence.at("age", Integer.toString(age));
            OptionalLong learners = learners(age).at(aged);
            OptionalLong residents = aged.count("population");
            if (learners.isEmpty()
                    || residents.isEmpty()
                    || !Safe.isBase(residents.getAsLong())
                    || learners.getAsLong() < Safe.SMALLEST_COUNT) {
                return new Result.NotAvailable();
            }
            years += (double) learners.getAsLong() / residents.getAsLong();
        }
        return new Result.Number(years, 0, 0);
    }

    private static Sum learners(int age) {
        return age <= AgeBand.PRE_PRIMARY.to() ? Sum.of("pupils", "child_centre_age_3_5") : Sum.of("pupils");
    }
}
