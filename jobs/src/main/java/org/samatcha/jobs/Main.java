package org.samatcha.jobs;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.samatcha.jobs.generate.GenerateCommand;
import org.samatcha.jobs.protect.ProtectCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code samatcha}: one subcommand per job. The only place where exceptions are caught. */
@Command(
        name = "samatcha",
        mixinStandardHelpOptions = true,
        version = "samatcha 0.1.0",
        description = "Turns the education data of a province into evidence that an assembly can vote on.",
        subcommands = {GenerateCommand.class, ProtectCommand.class})
public final class Main {

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
                    wrong.getCommandLine().getErr().println(wrong.getMessage());
                    wrong.getCommandLine()
                            .getErr()
                            .println("Try '"
                                    + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
                    return Exit.WRONG_REQUEST.code();
                })
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (failure instanceof RequestException) {
                        command.getErr().println(failure.getMessage());
                        return Exit.WRONG_REQUEST.code();
                    }
                    failure.printStackTrace(command.getErr());
                    return Exit.OUR_FAULT.code();
                });
    }
}
