package org.samatcha.evidence;

import java.util.Locale;

/** Where a linked pupil of academic year t went, beside the {@link Outcome}; counted in an outcome, too. */
public enum Movement {
    /** In year t+1 in another school at the same level of education. */
    CHANGED_SCHOOL("flow_pupils", "changed_school"),
    /** In year t+1 in a school of another district. */
    CHANGED_DISTRICT("flow_pupils", "changed_district"),
    /** Left, and enrolled again in year t+2: one year of absence. Known only of years for which t+2 is in the data. */
    RETURNED("flow_return_known", "outcome = 'left' and return_known and returned");

    private final String amongTally;
    private final String condition;

    Movement(String amongTally, String condition) {
        this.amongTally = amongTally;
        this.condition = condition;
    }

    /** Suffix of the tally's id and name of the flow. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The tally of the pupils of whom it is known. */
    public String amongTally() {
        return amongTally;
    }

    /** SQL: the pupils of {@link PupilFlows} who went this way. */
    String condition() {
        return condition;
    }
}
