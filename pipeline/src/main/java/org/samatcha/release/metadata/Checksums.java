package org.samatcha.release.metadata;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The list of a release's files by their SHA-256, as {@code sha256sum -c SHA256SUMS} reads it. It is the last file that
 * is written: a release that has it was written to the end.
 */
public final class Checksums {

    public static final String NAME = "SHA256SUMS";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) [ *](.+)");

    private Checksums() {}

    public static String of(List<WrittenFile> files) {
        return files.stream()
                .sorted(Comparator.comparing(WrittenFile::path))
                .map(file -> file.sha256() + "  " + file.path() + "\n")
                .collect(Collectors.joining());
    }

    /** Path to SHA-256; lines that are not of that form are refused. */
    public static Map<String, String> read(String text) {
        Map<String, String> sums = new TreeMap<>();
        text.lines().forEach(line -> {
            Matcher parts = LINE.matcher(line);
            if (!parts.matches()) {
                throw new IllegalArgumentException("Not a line of checksums: [" + line + "]");
            }
            sums.put(parts.group(2), parts.group(1));
        });
        return sums;
    }
}
