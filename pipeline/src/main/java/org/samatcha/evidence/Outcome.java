package org.samatcha.evidence;

import java.util.Locale;

/** What became of a pupil of academic year t in year t+1. */
public enum Outcome {
    /** Enrolled in a higher grade. */
    PROMOTED,
    /** Enrolled in the same or a lower grade. */
    REPEATED,
    /** Not enrolled, and has completed ม.3, ม.6 or ปวช.3. */
    GRADUATED,
    /** Not enrolled here, and the register says where: another province, another country, or died. */
    TRANSFERRED,
    /** None of these: not enrolled anywhere in the data, not graduated, not transferred. */
    LEFT;

    /** The value of the column {@code outcome}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
