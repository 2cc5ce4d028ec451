package org.samatcha.evidence;

import java.util.List;

/** A step from the last grade of a level into the next level. */
public record Transition(String id, String lastGrade) {

    /** ป.6 to ม.1. */
    public static final Transition TO_LOWER_SECONDARY = new Transition("to_lower_secondary", "09");
    /** ม.3 to ม.4 or ปวช.1. */
    public static final Transition TO_UPPER_SECONDARY = new Transition("to_upper_secondary", "12");

    public static List<Transition> all() {
        return List.of(TO_LOWER_SECONDARY, TO_UPPER_SECONDARY);
    }
}
