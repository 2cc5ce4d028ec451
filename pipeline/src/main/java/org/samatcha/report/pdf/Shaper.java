package org.samatcha.report.pdf;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.List;
import org.samatcha.report.drawing.ThaiLineBreaks;

/**
 * Chooses and places the glyphs of a text with the JDK's HarfBuzz, and says for each glyph which characters it prints,
 * so that what is searched and copied is what was written.
 *
 * <p>Sara am (U+0E33) is taken apart by shaping into nikhahit and sara aa; here the nikhahit is dropped and the font's
 * own sara am glyph is used, so that the character survives.
 */
record Shaper(FontFile font) {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final int SARA_AM = 0x0E33;

    /** One glyph with its place in thousandths of the font size, {@code y} upward, and the characters it stands for. */
    record Placed(int glyph, float x, float y, String characters) {}

    /** Glyphs in drawing order. Zero-width breaks and joiners print nothing and give none. */
    List<Placed> shape(String text) {
        String printed = text.replace(String.valueOf(ThaiLineBreaks.BREAK), "").replace("\u2060", "");
        List<Placed> placed = new ArrayList<>();
        if (printed.isEmpty()) {
            return placed;
        }
        char[] characters = printed.toCharArray();
        GlyphVector glyphs =
                font.awt().layoutGlyphVector(EXACT, characters, 0, characters.length, Font.LAYOUT_LEFT_TO_RIGHT);
        int count = glyphs.getNumGlyphs();
        for (int from = 0, to; from < count; from = to) {
            int start = glyphs.getGlyphCharIndex(from);
            to = from + 1;
            while (to < count && glyphs.getGlyphCharIndex(to) == start) {
                to++;
            }
            int end = to < count ? Math.max(glyphs.getGlyphCharIndex(to), start + 1) : characters.length;
            group(placed, glyphs, from, to, printed.substring(start, end));
        }
        return placed;
    }

    /** The glyphs {@code from} to {@code to}, which together print {@code group}. */
    private void group(List<Placed> placed, GlyphVector glyphs, int from, int to, String group) {
        int[] codePoints = group.codePoints().toArray();
        int count = to - from;
        if (count == codePoints.length) {
            for (int i = 0; i < count; i++) {
                placed.add(place(glyphs, from + i, glyphs.getGlyphCode(from + i), Character.toString(codePoints[i])));
            }
        } else if (codePoints[codePoints.length - 1] == SARA_AM && count == codePoints.length + 1) {
            for (int i = 1; i < count - 1; i++) {
                placed.add(
                        place(glyphs, from + i, glyphs.getGlyphCode(from + i), Character.toString(codePoints[i - 1])));
            }
            placed.add(place(glyphs, to - 1, font.glyph(SARA_AM), Character.toString(SARA_AM)));
        } else {
            for (int i = from; i < to; i++) {
                String characters = i == from ? group : String.valueOf(ThaiLineBreaks.BREAK);
                placed.add(place(glyphs, i, glyphs.getGlyphCode(i), characters));
            }
        }
    }

    private static Placed place(GlyphVector glyphs, int index, int glyph, String characters) {
        if (glyph == 0) {
            throw new MissingGlyph(characters.codePointAt(0), characters);
        }
        var at = glyphs.getGlyphPosition(index);
        return new Placed(glyph, (float) at.getX(), (float) -at.getY(), characters);
    }
}
