package org.samatcha.jobs.notify;

import org.samatcha.jobs.Exit;
import org.samatcha.jobs.observe.RunReport;

/** Which runs are told of. */
public enum When {
    /** Those that did not end well. */
    FAILURE,
    /** All. */
    ALWAYS;

    boolean covers(RunReport report) {
        return this == ALWAYS || report.exit() != Exit.DONE;
    }
}
