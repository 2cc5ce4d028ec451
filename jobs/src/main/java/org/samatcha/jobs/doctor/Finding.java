package org.samatcha.jobs.doctor;

/**
 * What one look at this machine found.
 *
 * @param what was looked at
 * @param seen what was found
 * @param advice what to do about it; blank when all is well
 */
record Finding(Grade grade, String what, String seen, String advice) {

    /** How bad it is. */
    enum Grade {
        OK,
        /** Runs, but slower or less safely than it could. */
        WARN,
        /** A run will fail. */
        FAIL
    }

    static Finding ok(String what, String seen) {
        return new Finding(Grade.OK, what, seen, "");
    }

    static Finding warn(String what, String seen, String advice) {
        return new Finding(Grade.WARN, what, seen, advice);
    }

    static Finding fail(String what, String seen, String advice) {
        return new Finding(Grade.FAIL, what, seen, advice);
    }
}
