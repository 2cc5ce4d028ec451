package org.samatcha.jobs.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samatcha.jobs.Command;

class DoctorCommandTest {

    private static final String TEMPLATES = System.getProperty("samatcha.root") + "/reports-templates";

    @TempDir
    private Path folder;

    @Test
    void aGoodMachineGetsNoFail() throws IOException {
        Path key = key("rw-------");
        Command doctor = Command.run(
                "doctor",
                "--templates",
                TEMPLATES,
                "--warehouse",
                folder.resolve("new").toString(),
                "--key-file",
                key.toString());
        assertEquals(0, doctor.exit(), doctor.out());
        assertTrue(doctor.out().contains("ok    Java"), doctor.out());
        assertTrue(doctor.out().contains("ok    secret key"), doctor.out());
        assertTrue(doctor.out().contains("ok    fonts"), doctor.out());
    }

    @Test
    void aKeyThatOthersMayReadFailsAndSaysWhatToDo() throws IOException {
        Command doctor = Command.run(
                "doctor",
                "--templates",
                TEMPLATES,
                "--key-file",
                key("rw-r--r--").toString());
        assertEquals(2, doctor.exit());
        assertTrue(doctor.out().contains("fail  secret key"), doctor.out());
        assertTrue(doctor.out().contains("chmod 600"), doctor.out());
    }

    @Test
    void anOpenFolderOfRowsAboutPeopleFails() throws IOException {
        Path restricted = Files.createDirectories(folder.resolve("warehouse/restricted"));
        Files.setPosixFilePermissions(restricted, PosixFilePermissions.fromString("rwxr-xr-x"));
        Command doctor = Command.run(
                "doctor",
                "--templates",
                TEMPLATES,
                "--warehouse",
                folder.resolve("warehouse").toString());
        assertEquals(2, doctor.exit());
        assertTrue(doctor.out().contains("chmod 700"), doctor.out());
    }

    @Test
    void missingFontsAndInputsFail() {
        Command doctor = Command.run(
                "doctor",
                "--templates",
                folder.toString(),
                "--inputs",
                folder.resolve("none").toString());
        assertEquals(2, doctor.exit());
        assertTrue(doctor.out().contains("fail  fonts"), doctor.out());
        assertTrue(doctor.out().contains("fail  inputs"), doctor.out());
    }

    private Path key(String mode) throws IOException {
        Path key = Files.writeString(folder.resolve("key"), "0123456789abcdef0123456789abcdef");
        return Files.setPosixFilePermissions(key, PosixFilePermissions.fromString(mode));
    }
}
