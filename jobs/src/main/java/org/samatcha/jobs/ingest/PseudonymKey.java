package org.samatcha.jobs.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.samatcha.curate.Pseudonyms;
import org.samatcha.jobs.RequestException;

/**
 * The secret under which personal numbers become pseudonyms, and where it came from.
 *
 * <p>Asked for in this order: the file of {@code --key-file}, which only its owner may read; the environment variable
 * {@value #VARIABLE}; and, for synthetic data, a public sample key. Data are synthetic when the request says so
 * ({@code --sample-key}) or when {@link SyntheticMark} finds that every file about people says so. Without any of these
 * no file about people is read; files of counts need no key.
 */
public final class PseudonymKey {

    /** The environment variable that may hold the key. */
    public static final String VARIABLE = "SAMATCHA_KEY";

    /** Not a secret: for synthetic data only, so that everybody gets the same sample outputs. */
    private static final String SAMPLE = "samatcha sample key, public, synthetic data only";

    private static final int SHORTEST = 16;
    private static final String HOW = "Use --key-file FILE (mode 600), or the environment variable " + VARIABLE
            + ", or --sample-key when the data are synthetic.";

    private final byte[] key;
    private final String origin;
    private final Scope scope;

    private enum Scope {
        ALL_FILES,
        /** Only files that a README calls synthetic. */
        MARKED_FILES
    }

    private PseudonymKey(byte[] key, String origin, Scope scope) {
        this.key = key.clone();
        this.origin = origin;
        this.scope = scope;
    }

    /** The public key for synthetic data. */
    public static PseudonymKey sample() {
        return new PseudonymKey(SAMPLE.getBytes(StandardCharsets.UTF_8), "sample key", Scope.ALL_FILES);
    }

    /** A key that is forgotten at the end of the run; for screening, which keeps no pseudonyms. */
    static PseudonymKey thrownAway() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return new PseudonymKey(random, "key of this screening only", Scope.ALL_FILES);
    }

    /** The key of a file that only its owner may read. */
    public static PseudonymKey ofFile(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new RequestException("There is no key file " + file + ".");
        }
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Set<PosixFilePermission> open = EnumSet.noneOf(PosixFilePermission.class);
            open.addAll(Files.getPosixFilePermissions(file));
            open.removeAll(List.of(
                    PosixFilePermission.OWNER_READ,
                    PosixFilePermission.OWNER_WRITE,
                    PosixFilePermission.OWNER_EXECUTE));
            if (!open.isEmpty()) {
                throw new RequestException(
                        "Others may read the key file " + file + "; make it yours alone with: chmod 600 " + file);
            }
        }
        return of(Files.readString(file, StandardCharsets.UTF_8).strip(), "key file " + file);
    }

    private static PseudonymKey of(String text, String origin) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < SHORTEST) {
            throw new RequestException("The " + origin + " holds " + bytes.length + " bytes; a key needs " + SHORTEST
                    + " or more. One way to make one: openssl rand -hex 32");
        }
        return new PseudonymKey(bytes, origin, Scope.ALL_FILES);
    }

    /** The key of a request, by the order above. */
    public static PseudonymKey find(Optional<Path> keyFile, Map<String, String> environment, SampleKey sampleKey)
            throws IOException {
        if (keyFile.isPresent()) {
            return ofFile(keyFile.get());
        }
        String variable = environment.getOrDefault(VARIABLE, "").strip();
        if (!variable.isEmpty()) {
            return of(variable, "environment variable " + VARIABLE);
        }
        return sampleKey == SampleKey.ALLOWED
                ? sample()
                : new PseudonymKey(SAMPLE.getBytes(StandardCharsets.UTF_8), "sample key", Scope.MARKED_FILES);
    }

    /** Whether the request itself says that the data are synthetic. */
    public enum SampleKey {
        ALLOWED,
        NOT_ALLOWED
    }

    /** Where the key came from; safe to print. */
    public String origin() {
        return origin;
    }

    /** Refuses a file about people that is not marked as synthetic, when this key is for marked files only. */
    void refuseUnmarked(HadoopSource file) throws IOException {
        if (scope == Scope.MARKED_FILES && !SyntheticMark.isOn(file)) {
            throw new RequestException(
                    "The file " + file.name() + " is about people and no README.md calls it synthetic, "
                            + "so personal numbers need a secret key to become pseudonyms, and none was given. " + HOW);
        }
    }

    /** Names the key without telling it: the same key has the same id. Sixteen hexadecimal digits. */
    public String id() {
        return HexFormat.of().toHexDigits(pseudonyms().of("key id"));
    }

    Pseudonyms pseudonyms() {
        return new Pseudonyms(key);
    }

    /** Never the key. */
    @Override
    public String toString() {
        return origin;
    }
}
