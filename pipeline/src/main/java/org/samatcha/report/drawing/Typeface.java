package org.samatcha.report.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.jfree.chart.text.TextUtils;

/**
 * The one font family of all reports, in three weights, read once and shared by every drawing and document.
 *
 * <p>Loading it also makes the machine ready to draw: it works where no font is installed at all, and text is measured
 * with fractions of a point. Load it before anything else of AWT is touched. Safe for use by several threads.
 */
public final class Typeface {

    /** The family name that style sheets and pictures use. */
    public static final String FAMILY = "Sarabun";

    /** The weights, with the number that style sheets use and the file that holds them. */
    public enum Weight {
        REGULAR(400, "Sarabun-Regular.ttf"),
        SEMI_BOLD(600, "Sarabun-SemiBold.ttf"),
        BOLD(700, "Sarabun-Bold.ttf");

        private final int css;
        private final String file;

        Weight(int css, String file) {
            this.css = css;
            this.file = file;
        }

        public int css() {
            return css;
        }
    }

    private static final String FONTCONFIG = "sun.awt.fontconfig";

    private final Map<Weight, byte[]> files;
    private final Map<Weight, Font> fonts;

    private Typeface(Map<Weight, byte[]> files, Map<Weight, Font> fonts) {
        this.files = files;
        this.fonts = fonts;
    }

    /** Reads the three TTF files from {@code folder}. */
    public static Typeface load(Path folder) {
        drawWithoutInstalledFonts();
        TextUtils.setUseFontMetricsGetStringBounds(true);
        Map<Weight, byte[]> files = new EnumMap<>(Weight.class);
        Map<Weight, Font> fonts = new EnumMap<>(Weight.class);
        for (Weight weight : Weight.values()) {
            Path file = folder.resolve(weight.file);
            try {
                byte[] bytes = Files.readAllBytes(file);
                files.put(weight, bytes);
                fonts.put(weight, Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes)));
            } catch (IOException e) {
                throw new UncheckedIOException("The font file " + file + " cannot be read", e);
            } catch (FontFormatException e) {
                throw new IllegalArgumentException("The font file " + file + " is not a TrueType font", e);
            }
        }
        return new Typeface(files, fonts);
    }

    /** A font for drawing; {@code points} is its size. */
    public Font font(Weight weight, double points) {
        return fonts.get(weight).deriveFont((float) points);
    }

    /** A copy of the font file. */
    public byte[] file(Weight weight) {
        return files.get(weight).clone();
    }

    /** The weight a font of this typeface was made with; {@code REGULAR} for a font of any other family. */
    public Weight weightOf(Font font) {
        for (Map.Entry<Weight, Font> entry : fonts.entrySet()) {
            if (entry.getValue().getPSName().equals(font.getPSName())) {
                return entry.getKey();
            }
        }
        return Weight.REGULAR;
    }

    /**
     * Java asks the system's fontconfig for its fonts before it lets us use our own, and fails when there is none. A
     * fixed answer in a file keeps it from asking, and drawings from depending on the machine.
     */
    private static void drawWithoutInstalledFonts() {
        if (System.getProperty(FONTCONFIG) != null) {
            return;
        }
        try {
            Path answer = Files.createTempFile("samatcha-fontconfig", ".properties");
            answer.toFile().deleteOnExit();
            Files.write(answer, "version=1\nsequence.allfonts=default\n".getBytes(StandardCharsets.US_ASCII));
            System.setProperty(FONTCONFIG, answer.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("No temporary file could be written to set up fonts", e);
        }
    }
}
