package org.samatcha.indicator;

import java.util.List;

/** Every published indicator, in the order of the agenda. */
public final class Indicators {

    private static final List<Indicator> ALL = List.of(
            new EcdScreeningCoverage(),
            new EcdOnTrack(),
            new EcdSuspectedDelay(),
            new EcdFollowedUp(),
            new EceParticipation(),
            new EceOneYearBeforePrimary(),
            new OutOfSchoolRate(),
            new OutOfSchoolChildren(),
            new RegisterTraced(),
            new RegisterFound(),
            new RegisterReturned(),
            new RegisterAlternative(),
            new RegisterTrainingOrWork(),
            new DropoutRate(),
            new PromotionRate(),
            new RepetitionRate(),
            new TransitionRate(),
            new OverAgeRate(),
            new AtRiskShare(),
            new LearningPlaces(),
            new LifelongParticipation(),
            new GrossEnrolment(),
            new NetEnrolment(),
            new AdjustedNetEnrolment());

    private Indicators() {}

    public static List<Indicator> all() {
        return ALL;
    }

    /** The indicator with this id; unknown ids are refused with the list of those that exist. */
    public static Indicator named(String id) {
        return ALL.stream()
                .filter(i -> i.card().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown indicator [" + id + "]; known are "
                        + ALL.stream().map(i -> i.card().id()).toList()));
    }
}
