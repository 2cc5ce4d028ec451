package org.samatcha.jobs.generate.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How a file is encoded and how its lines end; offices differ. */
public enum FileStyle {
    UTF_8_MARKED(StandardCharsets.UTF_8, "\uFEFF", "\r\n"),
    WINDOWS_874(Charset.forName("x-windows-874"), "", "\n"),
    WINDOWS_874_CRLF(Charset.forName("x-windows-874"), "", "\r\n");

    private final Charset charset;
    private final String mark;
    private final String lineEnd;

    FileStyle(Charset charset, String mark, String lineEnd) {
        this.charset = charset;
        this.mark = mark;
        this.lineEnd = lineEnd;
    }

    public Charset charset() {
        return charset;
    }

    /** Byte order mark, as text; empty for none. */
    String mark() {
        return mark;
    }

    String lineEnd() {
        return lineEnd;
    }

    /** A record as one line with its end; fields with a comma are quoted. */
    void write(String[] fields, StringBuilder into) {
        for (int i = 0; i < fields.length; i++) {
            if (i > 0) {
                into.append(',');
            }
            if (fields[i].indexOf(',') >= 0) {
                into.append('"').append(fields[i]).append('"');
            } else {
                into.append(fields[i]);
            }
        }
        into.append(lineEnd);
    }
}
