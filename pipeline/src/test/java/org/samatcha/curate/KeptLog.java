package org.samatcha.curate;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.Appender;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.OutputStreamAppender;
import org.apache.logging.log4j.core.config.LoggerConfig;
import org.apache.logging.log4j.core.layout.PatternLayout;

/** Everything that this program and its libraries print or log while it is open, at every level. */
final class KeptLog implements AutoCloseable {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final LoggerContext context = LoggerContext.getContext(false);
    private final LoggerConfig root = context.getConfiguration().getRootLogger();
    private final List<Appender> usual = List.copyOf(root.getAppenders().values());
    private final Level level = root.getLevel();
    private final Appender appender = OutputStreamAppender.newBuilder()
            .setName("kept")
            .setTarget(bytes)
            .setLayout(PatternLayout.newBuilder().withPattern("%m%n%ex{0}").build())
            .build();

    KeptLog() {
        PrintStream kept = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        System.setOut(kept);
        System.setErr(kept);
        appender.start();
        usual.forEach(one -> root.removeAppender(one.getName()));
        root.addAppender(appender, Level.INFO, null);
        root.setLevel(Level.INFO);
        context.updateLoggers();
    }

    String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        System.setOut(out);
        System.setErr(err);
        root.removeAppender("kept");
        usual.forEach(one -> root.addAppender(one, null, null));
        root.setLevel(level);
        context.updateLoggers();
    }
}
