package org.samatcha.inequality.figure;

import java.util.Locale;
import org.samatcha.base.Direction;
import org.samatcha.indicator.Target;
import org.samatcha.inequality.trend.YearTrend;

/**
 * How far the last published value is from the target, and when it is there at the present pace.
 *
 * <p>The year is the last year plus (target − value)/slope, rounded up, with the slope of the trend; only when the
 * trend has a clear direction that leads to the target within {@value #FARTHEST} years.
 *
 * @param target in the unit of the indicator; NaN without a target
 * @param since first Buddhist-era year for which it holds; 0 without a target
 * @param distance value − target; NaN without a target
 * @param reached Buddhist-era year; 0 when there is none
 */
public record Aim(State state, double target, int since, double distance, int reached) {

    static final int FARTHEST = 50;

    static final Aim NONE = new Aim(State.NO_TARGET, Double.NaN, 0, Double.NaN, 0);

    public enum State {
        NO_TARGET,
        /** The last value is as good as the target or better. */
        MET,
        /** The trend leads to the target. */
        APPROACHING,
        /** The trend leads away from the target, or does not reach it within 50 years. */
        OUT_OF_REACH,
        /** The trend has no clear direction, so that no year is named. */
        NO_PACE,
        /** The indicator is neither better high nor better low. */
        NOT_JUDGED;

        /** The value of the column {@code target_state}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Aim of(Target target, Direction good, int lastYear, double value, YearTrend trend) {
        double distance = value - target.value();
        boolean hasPace =
                trend.direction() == YearTrend.Direction.RISING || trend.direction() == YearTrend.Direction.FALLING;
        double years = -distance / trend.slope();
        State state = good == Direction.NEUTRAL
                ? State.NOT_JUDGED
                : isMet(good, distance)
                        ? State.MET
                        : !hasPace
                                ? State.NO_PACE
                                : years > 0 && years <= FARTHEST ? State.APPROACHING : State.OUT_OF_REACH;
        return new Aim(
                state,
                target.value(),
                target.year(),
                distance,
                state == State.APPROACHING ? lastYear + (int) Math.ceil(years) : 0);
    }

    private static boolean isMet(Direction good, double distance) {
        return good == Direction.FAVOURABLE ? distance >= 0 : distance <= 0;
    }
}
