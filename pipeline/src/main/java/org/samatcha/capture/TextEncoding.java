package org.samatcha.capture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.Writer;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
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
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH_SPACE = 0x2020202020202020L;
    private static final long EACH_HIGHEST_BIT = 0x8080808080808080L;

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
        Utf8Check utf8 = new Utf8Check();
        boolean windows = true;
        long controls = 0;
        long total = 0;
        byte[] block = new byte[1 << 16];
        for (int n = bytes.read(block); n >= 0; n = bytes.read(block)) {
            total += n;
            int i = 0;
            while (i < n) {
                if (!utf8.isInside() && i + Long.BYTES <= n && isPlain((long) EIGHT.get(block, i))) {
                    i += Long.BYTES;
                    continue;
                }
                int next = block[i] & 0xFF;
                controls += next < ' ' && "\t\r\n".indexOf(next) < 0 ? 1 : 0;
                windows &= IN_WINDOWS_874[next];
                utf8.feed(next);
                i++;
            }
            if (utf8.isBroken() && !windows) {
                return Optional.empty();
            }
        }
        if (controls * 8 > total) {
            return Optional.empty();
        }
        if (utf8.isWhole()) {
            return Optional.of(UTF_8);
        }
        return windows ? Optional.of(WINDOWS_874) : Optional.empty();
    }

    /** Whether eight bytes are all of ASCII, and none a control character: most of a table of numbers is. */
    private static boolean isPlain(long eight) {
        return ((eight | (eight - EACH_SPACE)) & EACH_HIGHEST_BIT) == 0;
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
}
