package org.samatcha.capture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The encodings that Thai offices use.
 *
 * <p>UTF-16 ("Unicode text" of a spreadsheet) begins with its mark. Otherwise decided on the whole file: strict UTF-8
 * if every byte decodes, else windows-874 if every byte is one of its characters, else none. A look at the first bytes
 * would fail: ร is 0xC3 in windows-874, which also begins a UTF-8 character. A file in which more than one byte in
 * eight is a control character is UTF-16 without a mark or no text at all: neither. Java's {@code Cp874} (IBM) and
 * {@code TIS-620} are other tables that lose characters.
 */
public enum TextEncoding {
    UTF_8(StandardCharsets.UTF_8),
    WINDOWS_874(Charset.forName("x-windows-874")),
    UTF_16_LITTLE(StandardCharsets.UTF_16LE),
    UTF_16_BIG(StandardCharsets.UTF_16BE);

    private static final boolean[] IN_WINDOWS_874 = definedBytes();

    private final Charset charset;

    TextEncoding(Charset charset) {
        this.charset = charset;
    }

    public Charset charset() {
        return charset;
    }

    /** The encoding's registered name, as accounts print it. */
    public String id() {
        return switch (this) {
            case UTF_8 -> "UTF-8";
            case WINDOWS_874 -> "windows-874";
            case UTF_16_LITTLE, UTF_16_BIG -> "UTF-16";
        };
    }

    /** The characters of a file in this encoding, without the byte order mark that may stand before them. */
    Reader reader(ByteSource source) throws IOException {
        Reader characters = new BufferedReader(new InputStreamReader(source.open(), charset));
        characters.mark(1);
        if (characters.read() != '\uFEFF') {
            characters.reset();
        }
        return characters;
    }

    /** Reads all of {@code bytes}; empty when it is in none of the encodings. */
    public static Optional<TextEncoding> of(InputStream bytes) throws IOException {
        PushbackInputStream all = new PushbackInputStream(bytes, 2);
        byte[] mark = all.readNBytes(2);
        all.unread(mark);
        Optional<TextEncoding> marked = marked(mark);
        if (marked.isPresent()) {
            return isWhole(all, marked.get()) ? marked : Optional.empty();
        }
        return unmarked(all);
    }

    /** The kind of UTF-16 whose mark these first bytes are. */
    static Optional<TextEncoding> marked(byte[] first) {
        int mark = first.length < 2 ? 0 : (first[0] & 0xFF) << 8 | first[1] & 0xFF;
        return mark == 0xFFFE
                ? Optional.of(UTF_16_LITTLE)
                : mark == 0xFEFF ? Optional.of(UTF_16_BIG) : Optional.empty();
    }

    private static boolean isWhole(InputStream bytes, TextEncoding encoding) throws IOException {
        CharsetDecoder strict = encoding.charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        try {
            new InputStreamReader(bytes, strict).transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException broken) {
            return false;
        }
    }

    private static Optional<TextEncoding> unmarked(InputStream bytes) throws IOException {
        Strict utf8 = new Strict();
        boolean windows = true;
        long controls = 0;
        long total = 0;
        byte[] block = new byte[1 << 16];
        for (int n = bytes.read(block); n >= 0; n = bytes.read(block)) {
            utf8.feed(block, n);
            total += n;
            for (int i = 0; i < n; i++) {
                controls += block[i] >= 0 && block[i] < ' ' && "\t\r\n".indexOf(block[i]) < 0 ? 1 : 0;
            }
            windows = windows && allDefined(block, n);
            if (!utf8.valid && !windows) {
                return Optional.empty();
            }
        }
        if (controls * 8 > total) {
            return Optional.empty();
        }
        if (utf8.finish()) {
            return Optional.of(UTF_8);
        }
        return windows ? Optional.of(WINDOWS_874) : Optional.empty();
    }

    private static boolean allDefined(byte[] block, int n) {
        for (int i = 0; i < n; i++) {
            if (!IN_WINDOWS_874[block[i] & 0xFF]) {
                return false;
            }
        }
        return true;
    }

    private static boolean[] definedBytes() {
        boolean[] defined = new boolean[256];
        Charset windows = Charset.forName("x-windows-874");
        for (int b = 0; b < 256; b++) {
            String text = new String(new byte[] {(byte) b}, windows);
            defined[b] = !text.equals("\uFFFD");
        }
        return defined;
    }

    /** A UTF-8 decoder that is fed block by block and stops at the first byte that is not UTF-8. */
    private static final class Strict {
        private final CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        private final ByteBuffer in = ByteBuffer.allocate((1 << 16) + 8);
        private final CharBuffer out = CharBuffer.allocate((1 << 16) + 8);
        private boolean valid = true;

        void feed(byte[] block, int n) {
            if (valid) {
                in.put(block, 0, n).flip();
                CoderResult result = decoder.decode(in, out.clear(), false);
                valid = !result.isError();
                in.compact();
            }
        }

        boolean finish() {
            if (valid) {
                valid = !decoder.decode(in.flip(), out.clear(), true).isError();
            }
            return valid;
        }
    }
}
