package org.samatcha.jobs.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.samatcha.jobs.Command;

/** The release of the sample data, made once for all tests that only read it, and deleted when they are over. */
public record SampleRelease(Path warehouse, Path release, Command command) {

    public static final String INPUTS = System.getProperty("samatcha.root") + "/sample-data/khon-kaen";

    /** Made by the first who asks. */
    public static SampleRelease once() {
        return Made.ONCE;
    }

    static Command run(String inputs, Path warehouse) {
        return Command.run(
                "run",
                "--inputs",
                inputs,
                "--warehouse",
                warehouse.toString(),
                "--templates",
                System.getProperty("samatcha.root") + "/reports-templates");
    }

    private static final class Made {
        private static final SampleRelease ONCE = make();

        private static SampleRelease make() {
            try {
                Path warehouse = Files.createTempDirectory("samatcha-sample");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(warehouse)));
                Command command = run(INPUTS, warehouse);
                assertEquals(0, command.exit(), command.out() + command.err());
                String id = new ObjectMapper()
                        .readTree(warehouse.resolve("current.json").toFile())
                        .get("release")
                        .asText();
                return new SampleRelease(
                        warehouse, warehouse.resolve("releases").resolve(id), command);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static void delete(Path folder) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
