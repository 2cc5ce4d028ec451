package org.samatcha.report.annex;

import java.io.IOException;
import java.io.Writer;

/**
 * Gathers the text of a sheet, which comes in millions of small pieces from one thread. Java's own buffer takes a lock
 * and looks whether it is open for each of them, which costs more than the pieces do.
 */
final class SheetText extends Writer {

    private final Writer out;
    private final char[] gathered = new char[1 << 14];
    private int length;

    SheetText(Writer out) {
        this.out = out;
    }

    @Override
    public void write(String text) throws IOException {
        write(text, 0, text.length());
    }

    @Override
    public void write(String text, int from, int count) throws IOException {
        if (count > gathered.length - length) {
            passOn();
        }
        if (count > gathered.length) {
            out.write(text, from, count);
        } else {
            text.getChars(from, from + count, gathered, length);
            length += count;
        }
    }

    @Override
    public void write(char[] text, int from, int count) throws IOException {
        write(String.valueOf(text, from, count));
    }

    @Override
    public void write(int letter) throws IOException {
        if (length == gathered.length) {
            passOn();
        }
        gathered[length++] = (char) letter;
    }

    private void passOn() throws IOException {
        if (length > 0) { // sheets are closed twice
            out.write(gathered, 0, length);
            length = 0;
        }
    }

    @Override
    public void flush() throws IOException {
        passOn();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        passOn();
        out.close();
    }
}
