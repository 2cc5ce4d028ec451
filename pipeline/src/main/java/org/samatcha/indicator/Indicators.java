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
            new ReturnRate(),
            new SurvivalRate(),
            new TransitionRate(),
            new OverAgeRate(),
            new DropoutByReason(),
            new AtRiskShare(),
            new FlexibleSchoolGap(),
            new LearningPlaces(),
            new LifelongParticipation(),
            new SchoolLifeExpectancy(),
            new GrossEnrolment(),
            new NetEnrolment(),
            new AdjustedNetEnrolment(),
            new ParitySex(),
            new ParityLocation(),
            new ParityPoverty(),
            new HumanOpportunityIndex(),
            new SchoolSegregation());

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
