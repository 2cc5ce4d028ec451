package org.samatcha.jobs.notify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samatcha.jobs.Exit;
import org.samatcha.jobs.RequestException;
import org.samatcha.jobs.observe.RunReport;

class NoticesTest {

    @TempDir
    private Path folder;

    private static RunReport report(Exit exit) {
        Instant start = Instant.parse("2026-05-16T19:00:00Z");
        return new RunReport(
                "0123456789abcdef", exit, start, start.plusSeconds(60), "/in", "/w", "", 100, 98, 2, List.of());
    }

    @Test
    void aMailServerReceivesTheMessageInThaiAndEnglish() throws Exception {
        GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        server.start();
        try {
            server.setUser("samatcha@example.org", "samatcha", "a password");
            Files.writeString(folder.resolve("password"), "a password\n");
            MailSettings settings = settings("""
                    host = 127.0.0.1
                    port = %d
                    security = none
                    user = samatcha
                    password-file = password
                    from = samatcha@example.org
                    to = one@example.org, two@example.org
                    """.formatted(server.getSmtp().getPort()));
            new MailNotice(settings, When.FAILURE).finished(report(Exit.DONE));
            new MailNotice(settings, When.FAILURE).finished(report(Exit.DATA_REFUSED));
            MimeMessage[] received = server.getReceivedMessages();
            assertEquals(2, received.length, "one for each receiver, none for the run that ended well");
            assertEquals("Samatcha: refused", received[0].getSubject());
            String text = received[0].getContent().toString();
            assertTrue(text.contains("ข้อมูลไม่ผ่านการตรวจ"), text);
            assertTrue(text.contains("rows read 100, accepted 98, set aside 2"), text);
        } finally {
            server.stop();
        }
    }

    @Test
    void aMailServerThatIsNotThereIsAnErrorOfTheNoticeAlone() throws IOException {
        MailSettings settings = settings("""
                host = 127.0.0.1
                port = 1
                security = none
                from = a@example.org
                to = b@example.org
                """);
        assertThrows(IOException.class, () -> new MailNotice(settings, When.ALWAYS).finished(report(Exit.OUR_FAULT)));
    }

    @Test
    void aSettingThatNobodyKnowsIsNamed() {
        RequestException wrong = assertThrows(RequestException.class, () -> settings("hots = mail.example.org\n"));
        assertTrue(wrong.getMessage().contains("unknown setting hots"), wrong.getMessage());
        RequestException missing = assertThrows(RequestException.class, () -> settings("host = mail.example.org\n"));
        assertTrue(missing.getMessage().contains("the setting from is missing"), missing.getMessage());
    }

    @Test
    void theCommandSeesTheOutcomeAndTheMessage() throws IOException {
        Path seen = folder.resolve("seen");
        new CommandNotice("{ echo $SAMATCHA_OUTCOME $SAMATCHA_EXIT; cat; } > '" + seen + "'", When.FAILURE)
                .finished(report(Exit.OUR_FAULT));
        List<String> lines = Files.readAllLines(seen);
        assertEquals("failed 3", lines.get(0));
        assertTrue(lines.contains(
                "The run failed by a fault of the program or the machine; the release stayed as it was."));
    }

    @Test
    void aCommandThatFailsIsAnErrorOfTheNoticeAlone() {
        IOException failed = assertThrows(
                IOException.class, () -> new CommandNotice("exit 7", When.ALWAYS).finished(report(Exit.DONE)));
        assertEquals("it ended with exit code 7", failed.getMessage());
    }

    @Test
    void aRunThatEndedWellIsNotToldUnlessAsked() throws IOException {
        Path seen = folder.resolve("seen");
        new CommandNotice("touch '" + seen + "'", When.FAILURE).finished(report(Exit.DONE));
        assertFalse(Files.exists(seen));
        new CommandNotice("touch '" + seen + "'", When.ALWAYS).finished(report(Exit.DONE));
        assertTrue(Files.exists(seen));
    }

    private MailSettings settings(String text) throws IOException {
        return MailSettings.read(Files.writeString(folder.resolve("mail.properties"), text));
    }
}
