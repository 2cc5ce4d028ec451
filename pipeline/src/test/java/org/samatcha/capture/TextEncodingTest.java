package org.samatcha.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextEncodingTest {

    private static final List<String> PIECES = List.of(
            "61",
            "2c312c322c332c34",
            "0a",
            "0d0a",
            "09",
            "e0b881",
            "c3a9",
            "f09f9880",
            "efbfbd",
            "efbbbf",
            "7f",
            "a1",
            "e0",
            "b8",
            "80",
            "c0af",
            "c1",
            "e09f80",
            "eda080",
            "ed9fbf",
            "f4908080",
            "f48fbfbf",
            "f0808080",
            "f5",
            "ff",
            "fc",
            "00",
            "07",
            "dbdc");

    /** The decoders of the platform say of every text which encodings it can be in. */
    @Test
    void theEncodingIsTheOneThatThePlatformCanDecode() throws IOException {
        Random random = new Random(9);
        int[] found = new int[3];
        for (int i = 0; i < 100_000; i++) {
            int kinds = 1 + random.nextInt(PIECES.size());
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            text.writeBytes("ab".getBytes(StandardCharsets.US_ASCII));
            for (int n = random.nextInt(40); n > 0; n--) {
                text.writeBytes(HexFormat.of().parseHex(PIECES.get(random.nextInt(kinds))));
            }
            byte[] bytes = text.toByteArray();
            Optional<TextEncoding> expected = expected(bytes);
            assertEquals(expected, TextEncoding.of(inParts(bytes)), () -> Arrays.toString(bytes));
            found[expected.map(TextEncoding::ordinal).orElse(2)]++;
        }
        assertTrue(Arrays.stream(found).allMatch(n -> n > 3_000), Arrays.toString(found));
    }

    /** A character that begins at the end of one block and ends in the next. */
    @Test
    void aCharacterAcrossTwoBlocksIsWhole() throws IOException {
        for (int before = (1 << 16) - 12; before < (1 << 16) + 4; before++) {
            byte[] text = ("x".repeat(before) + "กขค😀,1").getBytes(StandardCharsets.UTF_8);
            assertEquals(Optional.of(TextEncoding.UTF_8), TextEncoding.of(new ByteArrayInputStream(text)));
        }
    }

    /** A stream that gives a few bytes at a time. */
    private static ByteArrayInputStream inParts(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public int read(byte[] target, int from, int length) {
                return super.read(target, from, Math.min(length, 13));
            }
        };
    }

    private static Optional<TextEncoding> expected(byte[] bytes) {
        long controls = 0;
        for (byte one : bytes) {
            controls += one >= 0 && one < ' ' && one != '\t' && one != '\r' && one != '\n' ? 1 : 0;
        }
        if (controls * 8 > bytes.length) {
            return Optional.empty();
        }
        if (decodes(bytes, StandardCharsets.UTF_8)) {
            return Optional.of(TextEncoding.UTF_8);
        }
        boolean isWindows = !new String(bytes, Charset.forName("x-windows-874")).contains("\uFFFD");
        return isWindows ? Optional.of(TextEncoding.WINDOWS_874) : Optional.empty();
    }

    private static boolean decodes(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException broken) {
            return false;
        }
    }
}
