package org.samatcha.base;

/** What a Buddhist-era year stands for. */
public enum YearKind {
    /** ปีการศึกษา Y: 16 May Y to 15 May Y+1; enrolment counted on 10 June Y. */
    ACADEMIC("academic"),
    /** ปีงบประมาณ Y: 1 October Y−1 to 30 September Y. */
    FISCAL("fiscal"),
    /** ปีปฏิทิน Y: 1 January to 31 December; registered population counted on its last day. */
    CALENDAR("calendar");

    private final String id;

    YearKind(String id) {
        this.id = id;
    }

    /** The value of the column {@code year_kind}. */
    public String id() {
        return id;
    }
}
