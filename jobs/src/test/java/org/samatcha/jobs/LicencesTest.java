package org.samatcha.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LicencesTest {

    private static final Pattern JAR = Pattern.compile(".*/([^/]+)/([^/]+)/\\1-\\2[^/]*\\.jar");

    @Test
    void everyLibraryOnTheClasspathStandsOnThePageOfLicences() throws IOException {
        String page = Files.readString(Path.of(System.getProperty("samatcha.root"), "docs", "licences.md"));
        String classpath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<Matcher> libraries = Arrays.stream(classpath.split(File.pathSeparator))
                .map(JAR::matcher)
                .filter(Matcher::matches)
                .toList();

        assertTrue(libraries.size() > 100, "found only " + libraries.size() + " jars on the classpath");
        assertEquals(
                List.of(),
                libraries.stream()
                        .map(jar -> ":" + jar.group(1) + " | " + jar.group(2) + " |")
                        .filter(library -> !page.contains(library))
                        .toList(),
                "not on docs/licences.md; run scripts/licences");
    }
}
