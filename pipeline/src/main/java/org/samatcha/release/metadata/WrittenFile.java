package org.samatcha.release.metadata;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file of a release.
 *
 * @param path below the release, with slashes
 * @param sha256 in lower-case hexadecimal digits
 */
public record WrittenFile(String path, long bytes, String sha256) {

    public static WrittenFile of(String path, byte[] content) {
        return new WrittenFile(path, content.length, sha256(content));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
