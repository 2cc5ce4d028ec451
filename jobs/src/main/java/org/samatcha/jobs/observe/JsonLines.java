package org.samatcha.jobs.observe;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** Turns every line that a run prints into one JSON object with its time, for programs that collect logs. */
public final class JsonLines extends Writer {

    private final PrintWriter out;
    private final Clock clock;
    private final String level;
    private final StringBuilder line = new StringBuilder();

    private JsonLines(PrintWriter out, Clock clock, String level) {
        this.out = out;
        this.clock = clock;
        this.level = level;
    }

    /** Writes to {@code out}; {@code level} is {@code info} or {@code error}. Empty lines are left out. */
    public static PrintWriter to(PrintWriter out, Clock clock, String level) {
        return new PrintWriter(new JsonLines(out, clock, level), true);
    }

    @Override
    public synchronized void write(char[] characters, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            if (characters[i] == '\n') {
                end();
            } else if (characters[i] != '\r') {
                line.append(characters[i]);
            }
        }
    }

    private void end() throws IOException {
        String message = line.toString().strip();
        line.setLength(0);
        if (!message.isEmpty()) {
            Map<String, String> object = new LinkedHashMap<>();
            object.put("time", clock.instant().toString());
            object.put("level", level);
            object.put("message", message);
            out.println(new ObjectMapper().writeValueAsString(object));
        }
    }

    @Override
    public void flush() {
        out.flush();
    }

    @Override
    public synchronized void close() throws IOException {
        end();
        out.flush();
    }
}
