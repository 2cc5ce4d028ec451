package org.samatcha.inequality;

/**
 * One measure computed on one table: the row that every measure command prints and every release holds.
 *
 * <p>{@code estimate}, {@code se}, {@code lower} and {@code upper} are on one scale, that of the estimate. A NaN means
 * "none" and is written as an empty field, never as text; {@code status} and {@code note} say why. A measure without a
 * closed-form standard error has an interval and no {@code se}.
 *
 * @param measure stable id, for example {@code bgv}
 * @param variant which form of the measure, for example {@code wagstaff}; {@code default} where there is one only
 * @param groupsUsed groups (districts, quintiles …) the number rests on
 * @param groupsLeftOut groups left out because a value was missing
 */
public record MeasureRow(
        String measure,
        String variant,
        double estimate,
        double se,
        double lower,
        double upper,
        int groupsUsed,
        int groupsLeftOut,
        Status status,
        String note) {

    public enum Status {
        OK,
        /** The measure has no meaning for this input, for example a ratio to zero. */
        NOT_APPLICABLE,
        /** The input lacks what the measure needs, for example a standard error. */
        MISSING
    }

    public MeasureRow {
        if (status == Status.OK && !Double.isFinite(estimate)) {
            throw new IllegalArgumentException(measure + " is ok but its estimate is " + estimate);
        }
        if (status != Status.OK && note.isBlank()) {
            throw new IllegalArgumentException(measure + " is " + status + " without a reason");
        }
    }

    public static MeasureRow notApplicable(String measure, String variant, int used, int leftOut, String why) {
        return without(measure, variant, used, leftOut, Status.NOT_APPLICABLE, why);
    }

    public static MeasureRow missing(String measure, String variant, int used, int leftOut, String why) {
        return without(measure, variant, used, leftOut, Status.MISSING, why);
    }

    private static MeasureRow without(
            String measure, String variant, int used, int leftOut, Status status, String why) {
        return new MeasureRow(
                measure, variant, Double.NaN, Double.NaN, Double.NaN, Double.NaN, used, leftOut, status, why);
    }
}
