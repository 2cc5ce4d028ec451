package org.samatcha.jobs.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is sent to a cluster is what Spark does not have there. */
class ShippedIT {

    private static final Path ROOT = Path.of(System.getProperty("samatcha.root"));
    private static final Pattern JAR = Pattern.compile(".*/([^/]+)/([^/]+)/\\1-\\2[^/]*\\.jar");

    @Test
    void everyLibraryOfTheProgramIsSentOrInSpark() throws IOException {
        SortedSet<String> missing = Arrays.stream(Files.readString(ROOT.resolve("jobs/target/classpath"))
                        .strip()
                        .split(File.pathSeparator))
                .map(jar -> Path.of(jar).getFileName().toString())
                .filter(jar -> jar.endsWith(".jar"))
                .filter(jar -> !jar.matches("ortools-(darwin|win32)-.*"))
                .collect(Collectors.toCollection(TreeSet::new));
        missing.removeAll(jars("samatcha"));
        missing.removeAll(jars("spark"));
        assertEquals(
                List.of("commons-logging"),
                missing.stream().map(jar -> jar.replaceAll("-[\\d.]+jar$", "")).toList());
        assertTrue(jars("spark").stream().anyMatch(jar -> jar.startsWith("jcl-over-slf4j-")), "stands in for it");
    }

    @Test
    void nothingThatSparkHasIsSent() throws IOException {
        SortedSet<String> both = jars("samatcha");
        both.retainAll(jars("spark"));
        assertEquals(new TreeSet<>(), both);
        assertTrue(jars("samatcha").stream().noneMatch(jar -> jar.matches("(spark|hadoop|scala)-.*")));
    }

    @Test
    void everyLibraryStandsOnThePageOfLicences() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/licences.md"));
        List<MatchResult> libraries = Arrays.stream(
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                                .split(File.pathSeparator))
                .map(JAR::matcher)
                .filter(Matcher::matches)
                .map(Matcher::toMatchResult)
                .filter(jar -> !jar.group(2).equals("0.1.0"))
                .toList();
        assertTrue(libraries.size() > 100, "found only " + libraries.size());
        assertEquals(
                List.of(),
                libraries.stream()
                        .map(jar -> ":" + jar.group(1) + " | " + jar.group(2) + " |")
                        .filter(library -> !page.contains(library))
                        .toList(),
                "not on docs/licences.md; run scripts/licences");
    }

    private static SortedSet<String> jars(String folder) throws IOException {
        try (Stream<Path> jars =
                Files.list(ROOT.resolve("cluster/target").resolve(folder).resolve("jars"))) {
            return jars.map(jar -> jar.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
