package org.samatcha.jobs.observe;

import java.time.Instant;
import java.util.List;
import org.samatcha.jobs.Exit;

/**
 * A run as others are told of it; holds no data of people.
 *
 * @param run id of the run; blank when it ended before it had one
 * @param exit how it ended; {@link Exit#OUR_FAULT} until it has
 * @param inputs folder of the inputs; blank when it had none
 * @param release folder of the current release after the run; blank when there is none
 * @param rowsSetAside rows of the inputs that were set aside
 */
public record RunReport(
        String run,
        Exit exit,
        Instant started,
        Instant finished,
        String inputs,
        String warehouse,
        String release,
        long rowsRead,
        long rowsAccepted,
        long rowsSetAside,
        List<StageReport> stages) {

    public RunReport {
        stages = List.copyOf(stages);
    }

    /** One word: done, refused, wrong_request, failed, disclosure or locked. */
    public String outcome() {
        return switch (exit) {
            case DONE -> "done";
            case DATA_REFUSED -> "refused";
            case WRONG_REQUEST -> "wrong_request";
            case OUR_FAULT -> "failed";
            case DISCLOSURE -> "disclosure";
            case LOCKED -> "locked";
        };
    }
}
