package org.samatcha.jobs.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samatcha.jobs.RequestException;

class PseudonymKeyTest {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    @TempDir
    Path folder;

    private Path key(String permissions) throws IOException {
        Path file = folder.resolve("key-" + permissions);
        Files.writeString(file, SECRET + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        return file;
    }

    @Test
    void anybodyElseWhoMayTouchTheKeyFileMakesItRefused() throws IOException {
        for (String open : List.of("rw-r-----", "rw----r--", "rw--w----", "rw-----w-", "rwx--x---", "---r-----")) {
            RequestException refused = assertThrows(RequestException.class, () -> PseudonymKey.ofFile(key(open)), open);
            assertTrue(refused.getMessage().contains("chmod 600"), refused.getMessage());
            assertFalse(refused.getMessage().contains(SECRET), refused.getMessage());
        }
        assertEquals(
                PseudonymKey.ofFile(key("rw-------")).id(),
                PseudonymKey.ofFile(key("r--------")).id());
    }

    @Test
    void theFileGoesBeforeTheEnvironmentAndTheIdTellsKeysApartWithoutTellingThem() throws IOException {
        Map<String, String> environment = Map.of(PseudonymKey.VARIABLE, "another secret of 24 by.");
        PseudonymKey ofFile =
                PseudonymKey.find(Optional.of(key("rw-------")), environment, PseudonymKey.SampleKey.NOT_ALLOWED);
        PseudonymKey ofEnvironment =
                PseudonymKey.find(Optional.empty(), environment, PseudonymKey.SampleKey.NOT_ALLOWED);
        assertNotEquals(ofFile.id(), ofEnvironment.id());
        assertTrue(ofFile.id().matches("[0-9a-f]{16}"), ofFile.id());
        for (PseudonymKey key : List.of(ofFile, ofEnvironment, PseudonymKey.sample())) {
            assertFalse((key + key.origin() + key.id()).contains("0123456789abcdef0"), key.origin());
            assertFalse((key + key.origin() + key.id()).contains("another secret"), key.origin());
        }
    }

    @Test
    void aKeyThatIsShortOrNotThereIsRefused() {
        Map<String, String> brief = Map.of(PseudonymKey.VARIABLE, "short");
        assertThrows(
                RequestException.class,
                () -> PseudonymKey.find(Optional.empty(), brief, PseudonymKey.SampleKey.NOT_ALLOWED));
        assertThrows(RequestException.class, () -> PseudonymKey.ofFile(folder.resolve("none")));
    }
}
