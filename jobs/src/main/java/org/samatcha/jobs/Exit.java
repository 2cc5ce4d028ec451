package org.samatcha.jobs;

/** Exit codes of every command; schedulers and scripts rely on them. */
public enum Exit {
    DONE(0),
    /** Too much of the input was refused, or nothing was left. */
    DATA_REFUSED(1),
    /** The request makes no sense: an unknown option, a missing folder, an unknown column. */
    WRONG_REQUEST(2),
    /** Our own promise is broken; the stack trace is for us. */
    OUR_FAULT(3),
    /** The disclosure audit found a cell that could be narrowed too far. */
    DISCLOSURE(4),
    /** Another run holds the lock. */
    LOCKED(5);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
