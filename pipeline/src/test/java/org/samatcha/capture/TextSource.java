package org.samatcha.capture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A file that a test writes in its own source. */
public record TextSource(String name, byte[] bytes) implements ByteSource {

    public static TextSource utf8(String name, String text) {
        return new TextSource(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public static TextSource windows874(String name, String text) {
        return new TextSource(name, text.getBytes(Charset.forName("x-windows-874")));
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** Everything in the file; it must be recognised. */
    public List<Captured> rows() {
        return rows(Profiles.builtIn());
    }

    public List<Captured> rows(Profiles profiles) {
        Capture capture = Capture.open(this, profiles).get(0);
        if (capture instanceof Recognised recognised) {
            List<Captured> rows = new ArrayList<>();
            try (CapturedFile file = recognised.rows()) {
                file.forEachRemaining(rows::add);
            } catch (IOException impossible) {
                throw new AssertionError(impossible);
            }
            return rows;
        }
        throw new AssertionError("not recognised: " + capture);
    }
}
