package org.samatcha.jobs.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a run depends on: every input and template by its SHA-256, the settings, and the code. Equal fingerprints give
 * equal releases, so the run's id is made from it.
 */
record Fingerprint(SortedMap<String, String> files, SortedMap<String, String> settings, String code) {

    private static final int ID_LENGTH = 16;

    /** {@code settings} are whatever else changes the result, by name. */
    static Fingerprint of(List<Path> folders, Map<String, String> settings, String code) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        for (Path folder : folders) {
            try (Stream<Path> found = Files.walk(folder)) {
                for (Path file : found.filter(Files::isRegularFile).toList()) {
                    String name = folder.getFileName() + "/"
                            + folder.relativize(file).toString().replace('\\', '/');
                    files.put(name, sha256(file));
                }
            }
        }
        return new Fingerprint(files, new TreeMap<>(settings), code);
    }

    /** Sixteen hexadecimal digits. */
    String runId() {
        MessageDigest digest = sha256();
        Stream.of(files, settings)
                .forEach(map -> map.forEach((name, value) -> {
                    digest.update((name + "\u0000" + value + "\u0000").getBytes(StandardCharsets.UTF_8));
                }));
        digest.update(code.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest()).substring(0, ID_LENGTH);
    }

    /** The SHA-256 of the jars or class folders that these classes come from. */
    static String ofCode(Class<?>... classes) throws IOException {
        MessageDigest digest = sha256();
        for (Class<?> type : classes) {
            Path source = Path.of(URI.create(
                    type.getProtectionDomain().getCodeSource().getLocation().toString()));
            try (Stream<Path> found = Files.walk(source)) {
                for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                    digest.update(sha256(file).getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static String sha256(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    static String sha256(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new UncheckedIOException(new IOException(everyJavaHasIt));
        }
    }
}
