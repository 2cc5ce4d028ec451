package org.samatcha.inequality.figure;

import java.util.OptionalLong;
import org.samatcha.evidence.CohortSpan;
import org.samatcha.indicator.Evidence;
import org.samatcha.indicator.Formula;
import org.samatcha.indicator.Result;
import org.samatcha.indicator.Safe;

/**
 * Survival of a true cohort, followed person by person: linked pupils of the first grade of a level who are in its last
 * grade, or a higher one, when it is due, of those not transferred out on the way.
 *
 * <p>A pupil who repeats arrives late and is not counted as arrived, which the reconstructed cohort does: the true one
 * lies below it by those. The year is that of the first grade. Not available when the year of the last grade is not in
 * the data or the counts are not {@link Safe}.
 */
record FollowedCohort(CohortSpan span) implements Formula {

    @Override
    public Result at(Evidence evidence) {
        OptionalLong started = evidence.count("cohort_" + span.id());
        OptionalLong arrived = evidence.count("cohort_" + span.id() + "_arrived");
        return started.isPresent()
                        && arrived.isPresent()
                        && started.getAsLong() > 0
                        && Safe.isShare(arrived.getAsLong(), started.getAsLong())
                ? new Result.Number((double) arrived.getAsLong() / started.getAsLong(), 0, 0)
                : new Result.NotAvailable();
    }
}
