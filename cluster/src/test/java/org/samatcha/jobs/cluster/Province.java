package org.samatcha.jobs.cluster;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A few files of the sample data, with people, places and totals, and runs on them; with the system property
 * {@code whole.province} it is all files.
 */
record Province(Path inputs) {

    private static final Path ROOT = Path.of(System.getProperty("samatcha.root"));

    private static final Path SAMPLE = ROOT.resolve("sample-data/khon-kaen");
    private static final List<String> FEW = List.of(
            "README.md",
            "schools/schools.csv",
            "population/population_2564.csv",
            "population/population_2565.csv",
            "dropout/register_2565.csv");

    static Province in(Path inputs) throws IOException {
        for (String file : Boolean.getBoolean("whole.province") ? all() : FEW) {
            Path to = inputs.resolve(file);
            Files.createDirectories(to.getParent());
            Files.copy(SAMPLE.resolve(file), to);
        }
        return new Province(inputs);
    }

    private static List<String> all() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> SAMPLE.relativize(file).toString())
                    .toList();
        }
    }

    /** The words of a run; folders are paths or URIs. */
    static List<String> run(Object inputs, Object warehouse) {
        return List.of(
                "run", "--inputs", inputs.toString(), "--warehouse", warehouse.toString(), "--protection", "SINGLE");
    }

    /** A command on this machine alone, as {@code scripts/samatcha} starts it. */
    static Process here(Path log, List<String> words) throws IOException {
        String libraries =
                Files.readString(ROOT.resolve("jobs/target/classpath")).strip();
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + ROOT.resolve("scripts/jvm.options"),
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-Dsamatcha.home=" + ROOT,
                "-cp",
                ROOT.resolve("jobs/target/jobs.jar") + File.pathSeparator + libraries,
                "org.samatcha.jobs.Main"));
        line.addAll(words);
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }
}
