package org.samatcha.indicator;

import java.util.ArrayList;
import java.util.List;
import org.samatcha.evidence.Level;
import org.samatcha.evidence.Transition;

/**
 * Something that every child should have, of which more is better: what parity and opportunity are measured of.
 *
 * @param id a value of the dimension {@code access}
 */
public record Access(String id, Quotient rate) {

    /** 1 − dropout, of linked pupils. */
    public static final Access STAYING_IN_SCHOOL = new Access(
            "staying_in_school", Quotient.of(Sum.of("flow_pupils").minus("flow_left"), Sum.of("flow_pupils")));

    /** Net enrolment in the three levels of school. */
    public static final Access NET_ENROLMENT =
            new Access("net_enrolment", ByLevel.of(ByLevel.SCHOOL, NetEnrolment::pupils));

    /** Effective transition into each next level. */
    public static List<Access> goingOn() {
        return Transition.all().stream()
                .map(transition -> new Access(transition.id(), TransitionRate.into(transition)))
                .toList();
    }

    /** Access of pupils: the denominators are pupils, so it can be split by anything known of a pupil. */
    public static List<Access> ofPupils() {
        List<Access> access = new ArrayList<>(List.of(STAYING_IN_SCHOOL));
        access.addAll(goingOn());
        return List.copyOf(access);
    }

    /** Net enrolment by level. */
    public static List<Access> enrolmentByLevel() {
        return ByLevel.SCHOOL.stream().map(Access::netEnrolment).toList();
    }

    private static Access netEnrolment(Level level) {
        return new Access("net_enrolment_" + level.id(), ByLevel.of(List.of(level), NetEnrolment::pupils));
    }
}
