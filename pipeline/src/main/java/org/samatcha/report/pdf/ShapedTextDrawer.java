package org.samatcha.report.pdf;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.font.TextAttribute;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.text.AttributedCharacterIterator;
import java.text.CharacterIterator;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;
import org.samatcha.report.drawing.Typeface;
import org.samatcha.report.drawing.Typeface.Weight;

/** Writes the labels of a chart into a PDF as shaped text that can be selected and found, not as outlines. */
record ShapedTextDrawer(Typeface typeface, Map<Weight, ShapedFont> fonts) implements IPdfBoxGraphics2DFontTextDrawer {

    @Override
    public boolean canDrawText(AttributedCharacterIterator text, IFontTextDrawerEnv page) {
        return true;
    }

    @Override
    public void drawText(AttributedCharacterIterator text, IFontTextDrawerEnv page) throws IOException {
        Font font = font(text, page);
        ShapedFont shaped = fonts.get(typeface.weightOf(font));
        PDPageContentStream content = page.getContentStream();
        content.beginText();
        Matrix upright = new Matrix();
        upright.scale(1, -1);
        content.setTextMatrix(upright);
        content.setFont(shaped, font.getSize2D());
        page.applyPaint(page.getPaint(), new Rectangle(0, 0, 1, 1));
        content.showTextWithPositioning(shaped.line(string(text)));
        content.endText();
    }

    /** With fractions of a point, as everything else is measured. */
    @Override
    public FontMetrics getFontMetrics(Font font, IFontTextDrawerEnv page) {
        Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        return graphics.getFontMetrics(font);
    }

    private static Font font(AttributedCharacterIterator text, IFontTextDrawerEnv page) {
        Font own = (Font) text.getAttribute(TextAttribute.FONT);
        return own == null ? page.getFont() : own;
    }

    private static String string(AttributedCharacterIterator text) {
        StringBuilder string = new StringBuilder();
        for (char c = text.first(); c != CharacterIterator.DONE; c = text.next()) {
            string.append(c);
        }
        text.first();
        return string.toString();
    }
}
