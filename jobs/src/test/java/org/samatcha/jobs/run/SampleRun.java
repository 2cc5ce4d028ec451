package org.samatcha.jobs.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.samatcha.jobs.Command;

/** The README's main command on the sample data, run once for all tests that look at what it made. */
public record SampleRun(Command command, Path warehouse, Path release) {

    public static final String INPUTS = System.getProperty("samatcha.root") + "/sample-data/khon-kaen";

    private static SampleRun once;

    /** The same run for every test; its warehouse is removed when the tests end. */
    public static synchronized SampleRun once() {
        if (once == null) {
            try {
                once = run(Files.createTempDirectory("samatcha-sample"));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return once;
    }

    private static SampleRun run(Path warehouse) throws IOException {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(warehouse)));
        Command command = into(warehouse);
        if (command.exit() != 0) {
            throw new IllegalStateException(command.out() + command.err());
        }
        String id = new ObjectMapper()
                .readTree(warehouse.resolve("current.json").toFile())
                .get("release")
                .asText();
        return new SampleRun(command, warehouse, warehouse.resolve("releases").resolve(id));
    }

    /** Runs the sample data into a warehouse. */
    public static Command into(Path warehouse) {
        return Command.run(
                "run",
                "--inputs",
                INPUTS,
                "--warehouse",
                warehouse.toString(),
                "--templates",
                System.getProperty("samatcha.root") + "/reports-templates");
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
