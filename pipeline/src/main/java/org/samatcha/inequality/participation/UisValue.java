package org.samatcha.inequality.participation;

import org.samatcha.inequality.MeasureRow.Status;

/**
 * One participation indicator of one population.
 *
 * @param measure for example {@code ger}
 * @param of level, age or ages it speaks of, for example {@code primary}, {@code age_5}, {@code ages_6_17}
 * @param value a fraction for rates, a number of people, or years; NaN when {@code status} is not ok
 * @param note why there is no value, or what to beware of; may be blank
 */
public record UisValue(String measure, String of, double value, Status status, String note) {

    static UisValue rate(String measure, String of, double part, Population.Size whole) {
        if (whole.isMissing()) {
            return new UisValue(measure, of, Double.NaN, Status.MISSING, whole.problem());
        }
        return whole.people() > 0
                ? new UisValue(measure, of, part / whole.people(), Status.OK, "")
                : new UisValue(measure, of, Double.NaN, Status.NOT_APPLICABLE, whole.problem());
    }

    static UisValue ofPupils(String measure, String of, double part, double pupils) {
        return pupils > 0
                ? new UisValue(measure, of, part / pupils, Status.OK, "")
                : new UisValue(measure, of, Double.NaN, Status.NOT_APPLICABLE, "nobody is enrolled");
    }

    UisValue noting(String what) {
        return status == Status.OK ? new UisValue(measure, of, value, status, what) : this;
    }

    public boolean isOk() {
        return status == Status.OK;
    }
}
