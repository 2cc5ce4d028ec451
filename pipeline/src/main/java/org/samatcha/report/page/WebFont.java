package org.samatcha.report.page;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import org.samatcha.report.drawing.Typeface;
import org.samatcha.report.drawing.Typeface.Weight;

/**
 * The font inside the page, so that it reads the same without a network: each TrueType table compressed as WOFF 1.0
 * (W3C Recommendation "WOFF File Format 1.0", 2012), about half of the TTF file.
 */
final class WebFont {

    private static final List<Weight> WEIGHTS = List.of(Weight.REGULAR, Weight.SEMI_BOLD);
    private static final int HEADER = 44;
    private static final int ENTRY = 20;
    private static final int SFNT_ENTRY = 16;

    private WebFont() {}

    /** The {@code @font-face} rules. */
    static String faces(Typeface typeface) {
        return WEIGHTS.stream()
                .map(weight -> "@font-face{font-family:" + Typeface.FAMILY + ";font-weight:" + weight.css()
                        + ";src:url(data:font/woff;base64,"
                        + Base64.getEncoder().encodeToString(woff(typeface.file(weight)))
                        + ") format(\"woff\")}\n")
                .collect(Collectors.joining());
    }

    static byte[] woff(byte[] ttf) {
        ByteBuffer in = ByteBuffer.wrap(ttf);
        int count = in.getShort(4);
        ByteBuffer entries = ByteBuffer.allocate(count * ENTRY);
        ByteArrayOutputStream bodies = new ByteArrayOutputStream();
        int size = 12 + count * SFNT_ENTRY;
        for (int i = 0; i < count; i++) {
            int entry = 12 + i * SFNT_ENTRY;
            int offset = in.getInt(entry + 8);
            int length = in.getInt(entry + 12);
            byte[] table = Arrays.copyOfRange(ttf, offset, offset + length);
            byte[] packed = deflated(table);
            byte[] body = packed.length < length ? packed : table;
            entries.putInt(in.getInt(entry)).putInt(HEADER + entries.capacity() + bodies.size());
            entries.putInt(body.length).putInt(length).putInt(in.getInt(entry + 4));
            bodies.writeBytes(Arrays.copyOf(body, padded(body.length)));
            size += padded(length);
        }
        int total = HEADER + entries.capacity() + bodies.size();
        ByteBuffer out = ByteBuffer.allocate(total);
        out.putInt(0x774F4646)
                .putInt(in.getInt(0))
                .putInt(total)
                .putShort((short) count)
                .putShort((short) 0);
        out.putInt(size).putShort((short) 1).putShort((short) 0);
        out.position(HEADER);
        return out.put(entries.array()).put(bodies.toByteArray()).array();
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }

    private static byte[] deflated(byte[] table) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(table);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }
}
