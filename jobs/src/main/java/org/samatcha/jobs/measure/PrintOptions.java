package org.samatcha.jobs.measure;

import java.util.List;
import org.samatcha.inequality.MeasureRow;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How a measure command prints its rows; the same for all of them. */
final class PrintOptions {

    @Option(
            names = "--format",
            defaultValue = "csv",
            paramLabel = "FORMAT",
            description = "csv, json or table (default: ${DEFAULT-VALUE}).")
    private MeasureFormat format;

    @Spec(Target.MIXEE)
    private CommandSpec command;

    void print(List<MeasureRow> rows) {
        format.write(rows, command.commandLine().getOut());
    }
}
