package org.samatcha;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ImportsPointUpTest {

    private static final Path SOURCES = Path.of("src/main/java/org/samatcha");
    private static final Pattern OWN_IMPORT = Pattern.compile("import (?:static )?org\\.samatcha\\.([a-z]+)");
    private static final Pattern SPARK_IMPORT = Pattern.compile("import (?:static )?org\\.apache\\.spark");
    private static final List<String> WITHOUT_SPARK = List.of("base", "catalog", "indicator", "inequality", "report");

    /** Packages are named so that the alphabet is the data flow; a package may import only earlier ones. */
    @Test
    void packagesImportOnlyEarlierPackages() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : javaFiles()) {
            Matcher imported = OWN_IMPORT.matcher(Files.readString(file));
            while (imported.find()) {
                if (imported.group(1).compareTo(packageOf(file)) > 0) {
                    wrong.add(packageOf(file) + " imports " + imported.group(1) + " in " + file.getFileName());
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void domainPackagesHoldNoEngineTypes() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : javaFiles()) {
            if (WITHOUT_SPARK.contains(packageOf(file))
                    && SPARK_IMPORT.matcher(Files.readString(file)).find()) {
                wrong.add(packageOf(file) + " imports Spark in " + file.getFileName());
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static List<Path> javaFiles() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> java =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertFalse(java.isEmpty(), "no sources under " + SOURCES.toAbsolutePath());
            return java;
        }
    }

    private static String packageOf(Path file) {
        return SOURCES.relativize(file).getName(0).toString();
    }
}
