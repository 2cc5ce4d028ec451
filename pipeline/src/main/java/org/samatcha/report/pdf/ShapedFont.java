package org.samatcha.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.util.Vector;

/**
 * A font of one PDF document that draws shaped Thai.
 *
 * <p>Each combination of glyph, mark offset and characters has its own code, so that the way back from code to
 * characters is exact. Strings may hold private code points: those of {@link Clusters} stand for a cluster, those of
 * {@link #line} for one code.
 */
final class ShapedFont extends PDFont {

    private static final int FIRST_CODE_POINT = 0xF0000;
    /** Offsets are rounded to this many font units: finer ones cannot be seen and would multiply the glyphs. */
    private static final int STEP = 4;
    /** Thousandths of the font size below which a pen movement is left out. */
    private static final float INVISIBLE = 0.6f;

    private record Code(FontSubset.Moved glyph, String characters) {}

    private record Run(int[] codes, float[] moves) {}

    private final PDDocument document;
    private final FontFile file;
    private final Clusters clusters;
    private final Shaper shaper;
    private final PDFontDescriptor descriptor;
    private final List<Code> codes = new ArrayList<>(List.of(new Code(new FontSubset.Moved(0, 0, 0), "")));
    private final Map<Code, Integer> numbers = new HashMap<>();
    private final Map<String, Run> runs = new HashMap<>();
    private boolean written;

    ShapedFont(PDDocument document, FontFile file, Clusters clusters) throws IOException {
        super(dictionary(file));
        this.document = document;
        this.file = file;
        this.clusters = clusters;
        this.shaper = new Shaper(file);
        this.descriptor = descriptor(file);
        setFontDescriptor(descriptor);
    }

    private static COSDictionary dictionary(FontFile file) {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, file.name());
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        return font;
    }

    private static PDFontDescriptor descriptor(FontFile file) {
        FontFile.Measures measures = file.measures();
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.FONT_DESC);
        PDFontDescriptor descriptor = new PDFontDescriptor(dictionary);
        descriptor.setFontName(file.name());
        descriptor.setSymbolic(true);
        descriptor.setItalicAngle(0);
        descriptor.setAscent(measures.ascent());
        descriptor.setDescent(measures.descent());
        descriptor.setCapHeight(measures.capHeight());
        descriptor.setXHeight(measures.xHeight());
        descriptor.setStemV(measures.stem());
        descriptor.setFontBoundingBox(new PDRectangle(
                measures.left(),
                measures.bottom(),
                measures.right() - measures.left(),
                measures.top() - measures.bottom()));
        return descriptor;
    }

    /** A whole line, shaped, in the form that {@code showTextWithPositioning} takes. */
    Object[] line(String text) {
        Run run = run(text);
        List<Object> parts = new ArrayList<>();
        StringBuilder codePoints = new StringBuilder();
        for (int i = 0; i < run.codes().length; i++) {
            if (run.moves()[i] != 0) {
                if (!codePoints.isEmpty()) {
                    parts.add(codePoints.toString());
                    codePoints.setLength(0);
                }
                parts.add(-run.moves()[i]);
            }
            codePoints.appendCodePoint(FIRST_CODE_POINT + run.codes()[i]);
        }
        if (!codePoints.isEmpty()) {
            parts.add(codePoints.toString());
        }
        return parts.toArray();
    }

    private Run run(String text) {
        return runs.computeIfAbsent(text, ignored -> {
            List<Shaper.Placed> placed = shaper.shape(text);
            int[] run = new int[placed.size()];
            float[] moves = new float[placed.size()];
            float pen = 0;
            for (int i = 0; i < run.length; i++) {
                Shaper.Placed one = placed.get(i);
                float width = file.width(one.glyph());
                float away = one.x() - pen;
                if (width > 0 && Math.abs(away) > INVISIBLE) {
                    moves[i] = away;
                    pen += away;
                }
                int x = width == 0 ? units(away) : 0;
                run[i] = code(new Code(new FontSubset.Moved(one.glyph(), x, units(one.y())), one.characters()));
                pen += width;
            }
            return new Run(run, moves);
        });
    }

    private int units(float thousandths) {
        return Math.round(thousandths * file.unitsPerEm() / 1000f / STEP) * STEP;
    }

    private int code(Code code) {
        return numbers.computeIfAbsent(code, ignored -> {
            codes.add(code);
            return codes.size() - 1;
        });
    }

    @Override
    protected byte[] encode(int codePoint) {
        if (codePoint == 0x200B || codePoint == 0x2060) {
            return new byte[0];
        }
        if (clusters.isCluster(codePoint)) {
            int[] run = run(clusters.cluster(codePoint)).codes();
            ByteBuffer bytes = ByteBuffer.allocate(run.length * 2);
            for (int code : run) {
                bytes.putShort((short) code);
            }
            return bytes.array();
        }
        int code = codePoint >= FIRST_CODE_POINT ? codePoint - FIRST_CODE_POINT : single(codePoint);
        return new byte[] {(byte) (code >> 8), (byte) code};
    }

    private int single(int codePoint) {
        int glyph = file.glyph(codePoint);
        String character = Character.toString(codePoint);
        if (glyph == 0) {
            throw new MissingGlyph(codePoint, character);
        }
        return code(new Code(new FontSubset.Moved(glyph, 0, 0), character));
    }

    /** Embeds the glyphs used so far; called once, when the document is saved. */
    @Override
    public void subset() throws IOException {
        if (written) {
            return;
        }
        written = true;
        List<FontSubset.Moved> used = codes.stream().map(Code::glyph).toList();
        FontSubset subset = new FontSubset(file, used);
        byte[] font = subset.write();
        PDStream stream = new PDStream(document, new ByteArrayInputStream(font), COSName.FLATE_DECODE);
        stream.getCOSObject().setLong(COSName.LENGTH1, font.length);
        descriptor.setFontFile2(stream);
        String name = tag(font) + "+" + file.name();
        descriptor.setFontName(name);
        dict.setName(COSName.BASE_FONT, name);
        dict.setItem(COSName.DESCENDANT_FONTS, descendants(name, subset));
        byte[] unicode = ToUnicode.write(codes.stream().map(Code::characters).toList());
        dict.setItem(
                COSName.TO_UNICODE, new PDStream(document, new ByteArrayInputStream(unicode), COSName.FLATE_DECODE));
    }

    private COSArray descendants(String name, FontSubset subset) throws IOException {
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        font.setName(COSName.BASE_FONT, name);
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setItem(COSName.FONT_DESC, descriptor.getCOSObject());
        ByteBuffer glyphs = ByteBuffer.allocate(codes.size() * 2);
        COSArray widths = new COSArray();
        for (int code = 0; code < codes.size(); code++) {
            glyphs.putShort((short) subset.glyph(codes.get(code).glyph()));
            widths.add(new COSFloat(Math.round(getWidth(code) * 100) / 100f));
        }
        COSArray from = new COSArray();
        from.add(COSInteger.ZERO);
        from.add(widths);
        font.setItem(COSName.W, from);
        font.setItem(
                COSName.CID_TO_GID_MAP,
                new PDStream(document, new ByteArrayInputStream(glyphs.array()), COSName.FLATE_DECODE));
        COSArray descendants = new COSArray();
        descendants.add(font);
        return descendants;
    }

    /** Six letters that say which subset this is; the same glyphs give the same letters. */
    private static String tag(byte[] font) {
        CRC32 sum = new CRC32();
        sum.update(font);
        long rest = sum.getValue();
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return tag.toString();
    }

    @Override
    public int readCode(InputStream in) throws IOException {
        int high = in.read();
        int low = in.read();
        return low < 0 ? -1 : high << 8 | low;
    }

    @Override
    public float getWidth(int code) {
        return file.width(codes.get(code).glyph().glyph());
    }

    @Override
    public float getWidthFromFont(int code) {
        return getWidth(code);
    }

    @Override
    public boolean hasExplicitWidth(int code) {
        return true;
    }

    @Override
    @SuppressWarnings("deprecation") // Still abstract above.
    public float getHeight(int code) {
        return descriptor.getAscent();
    }

    @Override
    protected float getStandard14Width(int code) {
        throw new UnsupportedOperationException("Not one of the standard fonts");
    }

    @Override
    public boolean isVertical() {
        return false;
    }

    @Override
    public void addToSubset(int codePoint) {
        // Every code that is encoded is in the subset.
    }

    @Override
    public boolean willBeSubset() {
        return !written;
    }

    @Override
    public boolean isEmbedded() {
        return true;
    }

    @Override
    public boolean isDamaged() {
        return false;
    }

    @Override
    public String getName() {
        return getCOSObject().getNameAsString(COSName.BASE_FONT);
    }

    @Override
    public BoundingBox getBoundingBox() {
        PDRectangle box = descriptor.getFontBoundingBox();
        return new BoundingBox(box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY());
    }

    @Override
    public String toUnicode(int code) {
        return codes.get(code).characters();
    }

    @Override
    public float getAverageFontWidth() {
        return 500;
    }

    @Override
    public float getSpaceWidth() {
        return file.width(file.glyph(' '));
    }

    @Override
    public Vector getPositionVector(int code) {
        throw new UnsupportedOperationException("Text is horizontal");
    }
}
