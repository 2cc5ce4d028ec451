package org.samatcha.jobs.notify;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import org.samatcha.jobs.RequestException;

/**
 * Where and how to send mail, read from a file of lines {@code name = value}: {@code host}, {@code port},
 * {@code security} (none, starttls, tls), {@code user}, {@code password-file}, {@code from}, {@code to}.
 *
 * @param port 587 when not said, 25 without security, 465 with tls
 * @param user blank when the server asks for none
 * @param password the first line of the password file; blank without a user
 * @param to one address, or several with commas between
 */
public record MailSettings(
        String host, int port, Security security, String user, String password, String from, String to) {

    /** How the connection is encrypted. */
    public enum Security {
        NONE(25),
        STARTTLS(587),
        TLS(465);

        private final int usualPort;

        Security(int usualPort) {
            this.usualPort = usualPort;
        }
    }

    private static final List<String> NAMES =
            List.of("host", "port", "security", "user", "password-file", "from", "to");

    public static MailSettings read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new RequestException("There is no file of mail settings " + file + ".");
        }
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            lines.load(reader);
        }
        TreeSet<String> unknown = new TreeSet<>(lines.stringPropertyNames());
        NAMES.forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new RequestException(
                    file + ": unknown setting " + unknown.first() + "; known are " + String.join(", ", NAMES) + ".");
        }
        Security security =
                security(file, lines.getProperty("security", "starttls").strip());
        String user = lines.getProperty("user", "").strip();
        return new MailSettings(
                needed(file, lines, "host"),
                port(
                        file,
                        lines.getProperty("port", Integer.toString(security.usualPort))
                                .strip()),
                security,
                user,
                user.isEmpty() ? "" : password(file, needed(file, lines, "password-file")),
                needed(file, lines, "from"),
                needed(file, lines, "to"));
    }

    private static String needed(Path file, Properties lines, String name) {
        String value = lines.getProperty(name, "").strip();
        if (value.isEmpty()) {
            throw new RequestException(file + ": the setting " + name + " is missing.");
        }
        return value;
    }

    private static Security security(Path file, String text) {
        try {
            return Security.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new RequestException(file + ": security is none, starttls or tls, got [" + text + "].");
        }
    }

    private static int port(Path file, String text) {
        if (!text.matches("[1-9][0-9]{0,4}") || Integer.parseInt(text) > 65_535) {
            throw new RequestException(file + ": port is a number from 1 to 65535, got [" + text + "].");
        }
        return Integer.parseInt(text);
    }

    private static String password(Path settings, String name) throws IOException {
        Path file = settings.toAbsolutePath().resolveSibling(name);
        if (!Files.isRegularFile(file)) {
            throw new RequestException(settings + ": there is no password file " + file + ".");
        }
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .findFirst()
                .orElse("")
                .strip();
    }

    /** Never the password. */
    @Override
    public String toString() {
        return "mail by " + host + ":" + port;
    }
}
