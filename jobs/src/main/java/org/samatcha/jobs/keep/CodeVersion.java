package org.samatcha.jobs.keep;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samatcha.indicator.Indicators;

/** Names the code that runs: two programs that could give different results have different names. */
public final class CodeVersion {

    private static String current;

    private CodeVersion() {}

    /** Made of the SHA-256 of our own jars or class folders and of the names of the libraries. */
    public static synchronized String current() throws IOException {
        if (current == null) {
            current = made();
        }
        return current;
    }

    private static String made() throws IOException {
        List<String> parts = new ArrayList<>();
        for (Class<?> type : List.of(CodeVersion.class, Indicators.class)) {
            Path source = Path.of(URI.create(
                    type.getProtectionDomain().getCodeSource().getLocation().toString()));
            try (Stream<Path> found = Files.walk(source)) {
                for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                    parts.add(sha256(file));
                }
            }
        }
        parts.addAll(libraries());
        return Checksums.of(parts);
    }

    /** Names of jars: those that Java was started with, and those that {@code spark-submit} adds to them. */
    private static SortedSet<String> libraries() {
        Stream<String> ofJava = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .map(library -> new File(library).getName());
        Stream<String> added = CodeVersion.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs())
                        .map(url -> url.getPath().substring(url.getPath().lastIndexOf('/') + 1))
                : Stream.empty();
        return Stream.concat(ofJava, added)
                .filter(name -> name.endsWith(".jar"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Checksums.of(List.of(HexFormat.of().formatHex(in.readAllBytes())));
        }
    }
}
