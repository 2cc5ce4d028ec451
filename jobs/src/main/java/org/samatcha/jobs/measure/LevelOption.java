package org.samatcha.jobs.measure;

import org.samatcha.jobs.RequestException;
import picocli.CommandLine.Option;

/** The confidence level of intervals. */
final class LevelOption {

    @Option(
            names = "--level",
            defaultValue = "0.95",
            paramLabel = "L",
            description = "Confidence level, between 0 and 1 (default: ${DEFAULT-VALUE}).")
    private double level;

    double level() {
        return checked(level);
    }

    static double checked(double level) {
        if (!(level > 0 && level < 1)) {
            throw new RequestException(
                    "The confidence level must lie between 0 and 1, for example 0.95; it is " + level + ".");
        }
        return level;
    }
}
