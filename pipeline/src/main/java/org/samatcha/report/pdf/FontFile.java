package org.samatcha.report.pdf;

import java.awt.Font;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.samatcha.report.drawing.Typeface;
import org.samatcha.report.drawing.Typeface.Weight;

/** What documents need of one TrueType file, read once; the same for all documents and threads. */
final class FontFile {

    /** Numbers of the font as a whole, in thousandths of the font size. */
    record Measures(
            float ascent,
            float descent,
            float capHeight,
            float xHeight,
            float stem,
            float left,
            float bottom,
            float right,
            float top) {}

    private static final List<String> COPIED = List.of("cvt ", "fpgm", "prep", "head", "hhea", "maxp");

    private final String name;
    private final Font awt;
    private final int unitsPerEm;
    private final int[] advances;
    private final int[] bearings;
    private final byte[] glyphs;
    private final long[] offsets;
    private final Map<String, byte[]> tables = new HashMap<>();
    private final CmapLookup characters;
    private final Measures measures;

    FontFile(Typeface typeface, Weight weight) {
        this.awt = typeface.font(weight, 1000);
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(typeface.file(weight)))) {
            this.name = font.getName();
            this.unitsPerEm = font.getUnitsPerEm();
            this.characters = font.getUnicodeCmapLookup();
            HorizontalMetricsTable metrics = font.getHorizontalMetrics();
            this.advances = new int[font.getNumberOfGlyphs()];
            this.bearings = new int[advances.length];
            for (int glyph = 0; glyph < advances.length; glyph++) {
                advances[glyph] = metrics.getAdvanceWidth(glyph);
                bearings[glyph] = metrics.getLeftSideBearing(glyph);
            }
            this.glyphs = table(font, "glyf");
            this.offsets = font.getIndexToLocation().getOffsets();
            for (String tag : COPIED) {
                if (font.getTableMap().containsKey(tag)) {
                    tables.put(tag, table(font, tag));
                }
            }
            this.measures = measures(font);
        } catch (IOException e) {
            throw new UncheckedIOException("The font of weight " + weight + " cannot be read", e);
        }
    }

    private static byte[] table(TrueTypeFont font, String tag) throws IOException {
        TTFTable table = font.getTableMap().get(tag);
        return font.getTableBytes(table);
    }

    private Measures measures(TrueTypeFont font) throws IOException {
        float scale = 1000f / unitsPerEm;
        var os2 = font.getOS2Windows();
        var head = font.getHeader();
        return new Measures(
                font.getHorizontalHeader().getAscender() * scale,
                font.getHorizontalHeader().getDescender() * scale,
                Math.max(os2.getCapHeight(), 1) * scale,
                os2.getHeight() * scale,
                os2.getWeightClass() > 500 ? 140 : 90,
                head.getXMin() * scale,
                head.getYMin() * scale,
                head.getXMax() * scale,
                head.getYMax() * scale);
    }

    String name() {
        return name;
    }

    /** At 1000 points, for shaping. */
    Font awt() {
        return awt;
    }

    int unitsPerEm() {
        return unitsPerEm;
    }

    Measures measures() {
        return measures;
    }

    /** The glyph of a character; 0 when the font has none. */
    int glyph(int codePoint) {
        return characters.getGlyphId(codePoint);
    }

    /** In font units. */
    int advance(int glyph) {
        return advances[glyph];
    }

    /** In font units. */
    int bearing(int glyph) {
        return bearings[glyph];
    }

    /** In thousandths of the font size. */
    float width(int glyph) {
        return advances[glyph] * 1000f / unitsPerEm;
    }

    /** A copy of a glyph's outline as it stands in the file; empty for a space. */
    byte[] outline(int glyph) {
        return Arrays.copyOfRange(glyphs, (int) offsets[glyph], (int) offsets[glyph + 1]);
    }

    /** A copy of a table of the file, or nothing when the file has none. */
    byte[] table(String tag) {
        byte[] bytes = tables.get(tag);
        return bytes == null ? new byte[0] : bytes.clone();
    }
}
