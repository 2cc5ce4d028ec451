package org.samatcha.jobs.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.samatcha.capture.TextEncoding;

/**
 * A synthetic province or country of the wanted size: ten years of pupils, one by one, and the schools, all in UTF-8,
 * as the peer reads no other encoding.
 */
record BenchInputs(Path folder, long rows, long bytes) {

    /** Residents for one row of pupils, over ten academic years. */
    private static final double RESIDENTS_PER_ROW = 0.585;

    static final int DISTRICTS_OF_THE_PROVINCE = 26;
    static final int DISTRICTS_OF_THE_COUNTRY = 928;

    static BenchInputs make(Path root, Path folder, long rows, int districts) throws IOException, InterruptedException {
        delete(folder);
        Path generated = folder.resolveSibling("generated");
        delete(generated);
        generate(root, generated, rows, districts);
        Files.createDirectories(folder);
        for (Path file : filesOf(generated)) {
            if (List.of("README.md", "areas.csv").contains(file.getFileName().toString())) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        long written = 0;
        for (String dataset : List.of("enrolment", "schools")) {
            Files.createDirectories(folder.resolve(dataset));
            for (Path file : filesOf(generated.resolve(dataset))) {
                long lines = inUtf8(file, folder.resolve(dataset).resolve(file.getFileName()));
                written += dataset.equals("enrolment") ? lines - 1 : 0;
            }
        }
        delete(generated);
        long bytes = 0;
        for (Path file : filesOf(folder.resolve("enrolment"))) {
            bytes += Files.size(file);
        }
        return new BenchInputs(folder, written, bytes);
    }

    /** About so many rows of pupils over ten years, and what else belongs to so many districts. */
    static void generate(Path root, Path folder, long rows, int districts) throws IOException, InterruptedException {
        List<String> command = List.of(
                root.resolve("scripts/samatcha").toString(),
                "generate",
                "--out",
                folder.toString(),
                "--people",
                Long.toString(Math.round(rows * RESIDENTS_PER_ROW)),
                "--districts",
                Integer.toString(districts),
                "--years",
                "2557-2566");
        int exit = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException("scripts/samatcha generate ended with " + exit);
        }
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static long inUtf8(Path from, Path to) throws IOException {
        Charset charset;
        try (var bytes = Files.newInputStream(from)) {
            charset = TextEncoding.of(bytes).orElseThrow().charset();
        }
        long lines = 0;
        try (BufferedReader in = Files.newBufferedReader(from, charset);
                Writer out = Files.newBufferedWriter(to, StandardCharsets.UTF_8)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                out.write(line);
                out.write('\n');
                lines++;
            }
        }
        return lines;
    }

    void delete() throws IOException {
        delete(folder);
    }

    /** A folder and all in it, when it is there. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
        }
    }
}
