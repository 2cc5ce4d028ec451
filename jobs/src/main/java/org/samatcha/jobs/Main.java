package org.samatcha.jobs;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.samatcha.jobs.generate.GenerateCommand;
import org.samatcha.jobs.ingest.IngestCommand;
import org.samatcha.jobs.ingest.ScreenCommand;
import org.samatcha.jobs.measure.CohortCommand;
import org.samatcha.jobs.measure.FunnelCommand;
import org.samatcha.jobs.measure.InequalityCommand;
import org.samatcha.jobs.measure.IntervalsCommand;
import org.samatcha.jobs.measure.OpportunityCommand;
import org.samatcha.jobs.measure.ParticipationCommand;
import org.samatcha.jobs.measure.RanksCommand;
import org.samatcha.jobs.measure.RetentionCommand;
import org.samatcha.jobs.measure.SegregationCommand;
import org.samatcha.jobs.measure.ShrinkCommand;
import org.samatcha.jobs.measure.SpatialCommand;
import org.samatcha.jobs.measure.TrendCommand;
import org.samatcha.jobs.protect.AuditCommand;
import org.samatcha.jobs.protect.ProtectCommand;
import org.samatcha.jobs.run.RunCommand;
import org.samatcha.report.claim.ProposalException;
import org.samatcha.report.page.BrokenTemplate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program {@code samatcha}: one subcommand per job. The only place where exceptions are caught. */
@Command(
        name = "samatcha",
        mixinStandardHelpOptions = true,
        version = "samatcha 0.1.0",
        description = "Turns the education data of a province into evidence that an assembly can vote on.",
        subcommands = {
            RunCommand.class,
            ScreenCommand.class,
            IngestCommand.class,
            InequalityCommand.class,
            SegregationCommand.class,
            CohortCommand.class,
            RetentionCommand.class,
            ParticipationCommand.class,
            FunnelCommand.class,
            RanksCommand.class,
            ShrinkCommand.class,
            OpportunityCommand.class,
            IntervalsCommand.class,
            SpatialCommand.class,
            TrendCommand.class,
            ProtectCommand.class,
            AuditCommand.class,
            GenerateCommand.class
        })
public final class Main implements Runnable {

    @Spec
    private CommandSpec spec;

    private Main() {}

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /** The whole command line, as tests run it: set its streams, then {@code execute}. */
    public static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((wrong, args) -> {
                    CommandLine command = wrong.getCommandLine();
                    command.getErr().println(wrong.getMessage());
                    command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
                    return Exit.WRONG_REQUEST.code();
                })
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (failure instanceof RequestException
                            || failure instanceof ProposalException
                            || failure instanceof BrokenTemplate) {
                        command.getErr().println(failure.getMessage());
                        return Exit.WRONG_REQUEST.code();
                    }
                    failure.printStackTrace(command.getErr());
                    return Exit.OUR_FAULT.code();
                });
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what to do: " + String.join(", ", spec.subcommands().keySet()));
    }
}
