package org.samatcha.report.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A TrueType font of only the glyphs a document uses. A mark that shaping moved becomes a glyph of its own, made of the
 * mark and its offset: text can then be written plainly, and readers that extract it keep each mark at its letter.
 */
final class FontSubset {

    /** A glyph of the file with the offset, in font units, that a mark is moved by. */
    record Moved(int glyph, int x, int y) {}

    private static final int COMPOUND_MORE = 0x20;
    private static final int COMPOUND_WORDS = 0x01;
    private static final int COMPOUND_SCALE = 0x08;
    private static final int COMPOUND_XY_SCALE = 0x40;
    private static final int COMPOUND_MATRIX = 0x80;
    private static final int WORDS_ARE_XY = 0x0003;
    private static final int CHECKSUM_MAGIC = 0xB1B0AFBA;

    private final FontFile font;
    private final List<byte[]> outlines = new ArrayList<>();
    private final List<int[]> metrics = new ArrayList<>();
    private final Map<Integer, Integer> plain = new LinkedHashMap<>();
    private final Map<Moved, Integer> moved = new HashMap<>();

    FontSubset(FontFile font, List<Moved> used) {
        this.font = font;
        ArrayDeque<Integer> wanted = new ArrayDeque<>(List.of(0));
        used.forEach(one -> wanted.add(one.glyph()));
        while (!wanted.isEmpty()) {
            int glyph = wanted.remove();
            if (plain.putIfAbsent(glyph, plain.size()) == null) {
                wanted.addAll(parts(font.outline(glyph)));
            }
        }
        for (int glyph : plain.keySet()) {
            outlines.add(renumbered(font.outline(glyph)));
            metrics.add(new int[] {font.advance(glyph), font.bearing(glyph)});
        }
        used.forEach(this::add);
    }

    /** The number in this subset of a glyph that was given to the constructor. */
    int glyph(Moved one) {
        return moved.getOrDefault(one, plain.get(one.glyph()));
    }

    private void add(Moved one) {
        byte[] outline = outlines.get(plain.get(one.glyph()));
        if (one.x() == 0 && one.y() == 0 || outline.length == 0 || moved.containsKey(one)) {
            return;
        }
        ByteBuffer from = ByteBuffer.wrap(outline);
        ByteBuffer to = ByteBuffer.allocate(18);
        to.putShort((short) -1);
        from.getShort();
        for (int side = 0; side < 4; side++) {
            to.putShort((short) (from.getShort() + (side % 2 == 0 ? one.x() : one.y())));
        }
        to.putShort((short) WORDS_ARE_XY).putShort((short) (int) plain.get(one.glyph()));
        to.putShort((short) one.x()).putShort((short) one.y());
        moved.put(one, outlines.size());
        outlines.add(to.array());
        metrics.add(new int[] {font.advance(one.glyph()), font.bearing(one.glyph()) + one.x()});
    }

    private static boolean isCompound(byte[] outline) {
        return outline.length > 0 && outline[0] < 0;
    }

    /** The glyphs that a compound outline is made of. */
    private static List<Integer> parts(byte[] outline) {
        List<Integer> parts = new ArrayList<>();
        ByteBuffer bytes = ByteBuffer.wrap(outline);
        for (int at : partPlaces(outline)) {
            parts.add(bytes.getShort(at) & 0xFFFF);
        }
        return parts;
    }

    private byte[] renumbered(byte[] outline) {
        ByteBuffer bytes = ByteBuffer.wrap(outline);
        for (int at : partPlaces(outline)) {
            bytes.putShort(at, (short) (int) plain.get(bytes.getShort(at) & 0xFFFF));
        }
        return outline;
    }

    /** Where in a compound outline the numbers of its parts stand. */
    private static List<Integer> partPlaces(byte[] outline) {
        List<Integer> places = new ArrayList<>();
        if (!isCompound(outline)) {
            return places;
        }
        ByteBuffer bytes = ByteBuffer.wrap(outline);
        int at = 10;
        int flags;
        do {
            flags = bytes.getShort(at) & 0xFFFF;
            places.add(at + 2);
            at += 4 + ((flags & COMPOUND_WORDS) != 0 ? 4 : 2);
            if ((flags & COMPOUND_SCALE) != 0) {
                at += 2;
            } else if ((flags & COMPOUND_XY_SCALE) != 0) {
                at += 4;
            } else if ((flags & COMPOUND_MATRIX) != 0) {
                at += 8;
            }
        } while ((flags & COMPOUND_MORE) != 0);
        return places;
    }

    /** The font file. */
    byte[] write() {
        int count = outlines.size();
        ByteArrayOutputStream glyf = new ByteArrayOutputStream();
        ByteBuffer loca = ByteBuffer.allocate((count + 1) * 4);
        ByteBuffer hmtx = ByteBuffer.allocate(count * 4);
        for (int i = 0; i < count; i++) {
            loca.putInt(glyf.size());
            glyf.writeBytes(padded(outlines.get(i)));
            hmtx.putShort((short) metrics.get(i)[0]).putShort((short) metrics.get(i)[1]);
        }
        loca.putInt(glyf.size());
        byte[] head = font.table("head");
        ByteBuffer.wrap(head).putInt(8, 0).putShort(50, (short) 1);
        byte[] hhea = font.table("hhea");
        ByteBuffer.wrap(hhea).putShort(34, (short) count);
        TreeMap<String, byte[]> tables = new TreeMap<>();
        for (String tag : List.of("cvt ", "fpgm", "prep")) {
            if (font.table(tag).length > 0) {
                tables.put(tag, font.table(tag));
            }
        }
        tables.put("glyf", glyf.toByteArray());
        tables.put("head", head);
        tables.put("hhea", hhea);
        tables.put("hmtx", hmtx.array());
        tables.put("loca", loca.array());
        tables.put("maxp", maxp(count));
        return file(tables);
    }

    /** The new outlines nest one deeper and have up to two parts. */
    private byte[] maxp(int count) {
        byte[] maxp = font.table("maxp");
        ByteBuffer bytes = ByteBuffer.wrap(maxp);
        bytes.putShort(4, (short) count);
        bytes.putShort(28, (short) Math.max(bytes.getShort(28), 2));
        bytes.putShort(30, (short) (Math.max(bytes.getShort(30), 1) + 1));
        return maxp;
    }

    private static byte[] file(TreeMap<String, byte[]> tables) {
        int count = tables.size();
        int power = 31 - Integer.numberOfLeadingZeros(count);
        int at = 12 + 16 * count;
        int head = 0;
        ByteBuffer directory = ByteBuffer.allocate(at);
        directory.putInt(0x00010000).putShort((short) count).putShort((short) (16 << power));
        directory.putShort((short) power).putShort((short) (count * 16 - (16 << power)));
        ByteArrayOutputStream bodies = new ByteArrayOutputStream();
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] bytes = table.getValue();
            if (table.getKey().equals("head")) {
                head = at;
            }
            directory.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
            directory.putInt(sum(bytes)).putInt(at).putInt(bytes.length);
            bodies.writeBytes(padded(bytes));
            at += padded(bytes).length;
        }
        byte[] file = ByteBuffer.allocate(at)
                .put(directory.array())
                .put(bodies.toByteArray())
                .array();
        ByteBuffer.wrap(file).putInt(head + 8, CHECKSUM_MAGIC - sum(file));
        return file;
    }

    private static byte[] padded(byte[] bytes) {
        return Arrays.copyOf(bytes, (bytes.length + 3) / 4 * 4);
    }

    private static int sum(byte[] bytes) {
        ByteBuffer words = ByteBuffer.wrap(padded(bytes));
        int sum = 0;
        while (words.hasRemaining()) {
            sum += words.getInt();
        }
        return sum;
    }
}
