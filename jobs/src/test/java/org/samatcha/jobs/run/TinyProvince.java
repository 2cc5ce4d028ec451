package org.samatcha.jobs.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.samatcha.jobs.Command;

/** A folder of few and small input files, runs on it, and what they publish. */
final class TinyProvince {

    static final Path ROOT = Path.of(System.getProperty("samatcha.root"));

    private static final Path SAMPLE = ROOT.resolve("sample-data/khon-kaen");

    private final Path inputs;

    TinyProvince(Path inputs) throws IOException {
        this.inputs = Files.createDirectories(inputs);
        Files.copy(SAMPLE.resolve("README.md"), inputs.resolve("README.md"));
        add("schools/schools.csv");
        add("learning/learning_2564.csv");
        add("population/population_2564.csv");
        add("population/population_2565.csv");
    }

    Path inputs() {
        return inputs;
    }

    /** A whole file of the sample data. */
    void add(String file) throws IOException {
        Path to = inputs.resolve(file);
        Files.createDirectories(to.getParent());
        Files.write(to, Files.readAllBytes(SAMPLE.resolve(file)));
    }

    /** Another file of the inputs without some of its lines, as it comes before it is corrected. */
    void shorten(String file, int lines) throws IOException {
        Path path = inputs.resolve(file);
        List<String> all = Files.readAllLines(path, StandardCharsets.ISO_8859_1);
        Files.write(path, all.subList(0, all.size() - lines), StandardCharsets.ISO_8859_1);
    }

    List<String> arguments(Path warehouse) {
        return List.of(
                "run",
                "--inputs",
                inputs.toString(),
                "--warehouse",
                warehouse.toString(),
                "--templates",
                ROOT.resolve("reports-templates").toString(),
                "--protection",
                "SINGLE");
    }

    /** A quick run, which looks at each figure alone. */
    Command run(Path warehouse, String... more) {
        return Command.run(
                Stream.concat(arguments(warehouse).stream(), Stream.of(more)).toArray(String[]::new));
    }

    /** A run as users start it, which protects all tables together. */
    Command runLinked(Path warehouse) {
        return Command.run(arguments(warehouse).stream()
                .map(word -> word.equals("SINGLE") ? "LINKED" : word)
                .toArray(String[]::new));
    }

    static String current(Path warehouse) throws IOException {
        return Files.readString(warehouse.resolve("current.json"))
                .replaceAll("(?s).*\"release\"\\s*:\\s*\"(\\w+)\".*", "$1");
    }

    /** Name → SHA-256 of every table of the current release; its version and log of changes tell of earlier ones. */
    static SortedMap<String, String> published(Path warehouse) throws IOException {
        Path release = warehouse.resolve("releases").resolve(current(warehouse));
        SortedMap<String, String> sums = new TreeMap<>();
        try (Stream<Path> files = Files.walk(release)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> release.relativize(file).startsWith("tables"))
                    .forEach(file -> sums.put(release.relativize(file).toString(), sha256(file)));
        }
        return sums;
    }

    private static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
