package org.samatcha.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of {@code scripts/schedule} are understood by what will read them. */
class SchedulesTest {

    private static final Path ROOT = Path.of(System.getProperty("samatcha.root"));
    private static final Path SCHEDULE = ROOT.resolve("scripts/schedule");
    private static final Pattern COMMAND = Pattern.compile("/opt/samatcha/scripts/samatcha (\\w+[^>\\n]*)");

    @TempDir
    private Path folder;

    private record Finished(int exit, String text) {}

    private static Finished finished(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Finished(process.waitFor(), text);
    }

    @Test
    void everyCommandIsOneOfOurs() throws IOException {
        List<String> commands = new ArrayList<>();
        for (String file : List.of("samatcha.service", "samatcha.cron")) {
            Matcher found = COMMAND.matcher(Files.readString(SCHEDULE.resolve(file)));
            while (found.find()) {
                Main.commandLine().parseArgs(found.group(1).trim().split(" "));
                commands.add(found.group(1).split(" ")[0]);
            }
        }
        assertEquals(List.of("doctor", "run", "run"), commands);
    }

    @Test
    void systemdUnderstandsTheUnits() throws Exception {
        assumeTrue(Files.exists(Path.of("/usr/bin/systemd-analyze")), "there is no systemd here");
        for (String unit : List.of("samatcha.service", "samatcha.timer", "samatcha-failed.service")) {
            String text = Files.readString(SCHEDULE.resolve(unit)).replace("/opt/samatcha", ROOT.toString());
            Files.writeString(folder.resolve(unit), text);
        }
        Finished units = finished(
                "systemd-analyze", "verify", folder.resolve("samatcha.timer").toString());
        assertEquals(new Finished(0, ""), units);
        assertEquals(
                new Finished(0, ""),
                finished(
                        "systemd-analyze",
                        "verify",
                        folder.resolve("samatcha.service").toString()));
        Finished calendar = finished("systemd-analyze", "calendar", "*-*-* 01:30:00 Asia/Bangkok");
        assertEquals(0, calendar.exit(), calendar.text());
    }

    @Test
    void cronRunsTheLineAndMailsHowItEnded() throws Exception {
        String line = Files.readAllLines(SCHEDULE.resolve("samatcha.cron")).stream()
                .filter(text -> text.matches("[\\d*].*"))
                .findFirst()
                .orElseThrow();
        Matcher parts =
                Pattern.compile("(\\S+ \\S+ \\S+ \\S+ \\S+) samatcha (.*)").matcher(line);
        assertTrue(parts.matches(), line);
        assertEquals("30 1 * * *", parts.group(1));
        assertFalse(parts.group(2).contains("%"), "cron makes % an end of line");
        String java = Path.of(System.getProperty("java.home"), "bin", "java") + " @" + ROOT
                + "/scripts/jvm.options -cp " + System.getProperty("java.class.path") + " org.samatcha.jobs.Main";
        String command = parts.group(2)
                .replace("/opt/samatcha/scripts/samatcha", java)
                .replace("/run/lock", folder.toString())
                .replace("/srv/samatcha", folder.toString())
                .replace("/var/log/samatcha", folder.toString());
        Finished run = finished("sh", "-c", command);
        assertTrue(run.text().contains("There is no folder " + folder + "/inputs (--inputs)."), run.text());
        assertTrue(run.text().endsWith("Samatcha ended with exit code 2; see " + folder + "/run.log\n"), run.text());
    }

    @Test
    void pythonCompilesTheDag() throws Exception {
        String dag = SCHEDULE.resolve("samatcha_dag.py").toString();
        Finished compiled;
        try {
            compiled = finished(
                    "python3",
                    "-c",
                    "import sys; compile(open(sys.argv[1], encoding='utf-8').read(), sys.argv[1], 'exec')",
                    dag);
        } catch (IOException none) {
            assumeTrue(false, "there is no Python here");
            return;
        }
        assertEquals(new Finished(0, ""), compiled);
    }
}
