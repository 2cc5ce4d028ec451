package org.samatcha.jobs.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Some files of the sample data with people, places and totals, and what a run publishes of them. */
record Province(Path inputs) {

    private static final Path ROOT = Path.of(System.getProperty("samatcha.root"));
    private static final Path SAMPLE = ROOT.resolve("sample-data/khon-kaen");

    static Province in(Path inputs) throws IOException {
        Province province = new Province(inputs);
        province.copy("README.md", Integer.MAX_VALUE);
        province.copy("schools/schools.csv", Integer.MAX_VALUE);
        province.copy("population/population_2564.csv", Integer.MAX_VALUE);
        province.copy("dropout/register_2565.csv", Integer.MAX_VALUE);
        for (int year : List.of(2564, 2565, 2566)) {
            province.copy("enrolment/enrolment_" + year + ".csv", 3000);
        }
        return province;
    }

    private void copy(String file, int lines) throws IOException {
        Path to = inputs.resolve(file);
        Files.createDirectories(to.getParent());
        try (Stream<String> all = Files.lines(SAMPLE.resolve(file), StandardCharsets.ISO_8859_1)) {
            Files.write(to, all.limit(lines).toList(), StandardCharsets.ISO_8859_1);
        }
    }

    static List<String> run(String inputs, String warehouse) {
        return List.of("run", "--inputs", inputs, "--warehouse", warehouse);
    }

    /** Runs on this machine alone, as {@code scripts/samatcha} does. */
    int runHere(Path warehouse, Path log) throws Exception {
        String libraries =
                Files.readString(ROOT.resolve("jobs/target/classpath")).strip();
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + ROOT.resolve("scripts/jvm.options"),
                "-Dsamatcha.home=" + ROOT,
                "-cp",
                ROOT.resolve("jobs/target/jobs.jar") + ":" + libraries,
                "org.samatcha.jobs.Main"));
        command.addAll(run(inputs.toString(), warehouse.toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
    }

    static Path release(Path warehouse) throws IOException {
        String current = Files.readString(warehouse.resolve("current.json"));
        return warehouse
                .resolve("releases")
                .resolve(current.replaceAll("(?s).*\"release\"\\s*:\\s*\"(\\w+)\".*", "$1"));
    }

    /** Name → SHA-256 of every table of the current release. */
    static SortedMap<String, String> published(Path warehouse) throws IOException {
        Path tables = release(warehouse).resolve("tables");
        SortedMap<String, String> sums = new TreeMap<>();
        try (Stream<Path> files = Files.walk(tables)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .forEach(file -> sums.put(tables.relativize(file).toString(), sha256(file)));
        }
        return sums;
    }

    private static String sha256(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).readAllBytes();
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
