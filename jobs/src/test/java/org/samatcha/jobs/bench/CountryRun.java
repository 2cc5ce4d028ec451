package org.samatcha.jobs.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A synthetic country of 928 districts and ten years, counted and measured once. */
record CountryRun(long areas, List<Step> steps) {

    /** @param figures rows, cells or figures that the step gave */
    record Step(String name, double seconds, long figures) {}

    static CountryRun of(Path root, Path work, long rows) throws IOException, InterruptedException {
        Path inputs = work.resolve("country");
        BenchInputs.generate(root, inputs, rows, BenchInputs.DISTRICTS_OF_THE_COUNTRY);
        Path printed = work.resolve("printed");
        ProcessBuilder program = new ProcessBuilder(
                root.resolve("scripts/samatcha").toString(),
                "run",
                "--inputs",
                inputs.toString(),
                work.resolve("out").toString());
        program.environment().put("SAMATCHA_MAIN", "org.samatcha.jobs.run.Country");
        program.environment().put("SAMATCHA_MEMORY", "8g");
        program.environment()
                .put(
                        "SAMATCHA_CLASSES",
                        root.resolve("jobs/target/test-classes").toString());
        int exit = program.redirectOutput(printed.toFile())
                .redirectError(work.resolve("errors").toFile())
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException("It ended with " + exit + ":\n" + Files.readString(work.resolve("errors")));
        }
        List<String> lines = Files.readAllLines(printed, StandardCharsets.UTF_8);
        return new CountryRun(
                lines.stream()
                        .filter(line -> line.startsWith("areas "))
                        .mapToLong(line -> Long.parseLong(line.substring("areas ".length())))
                        .findFirst()
                        .orElseThrow(),
                lines.stream()
                        .filter(line -> line.startsWith("step "))
                        .map(line -> line.substring("step ".length()).split("\\|"))
                        .map(step -> new Step(step[0], Double.parseDouble(step[1]), Long.parseLong(step[2])))
                        .toList());
    }
}
