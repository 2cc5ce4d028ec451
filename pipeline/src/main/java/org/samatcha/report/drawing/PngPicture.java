package org.samatcha.report.drawing;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.samatcha.report.chart.Caption;
import org.samatcha.report.drawing.Typeface.Weight;

/** Writes a drawing with its words around it as a PNG, for slides and office documents. */
record PngPicture(Typeface typeface) {

    private static final double SCALE = 3;
    private static final double MARGIN = 12;
    private static final double SPACE = 8;

    /** A block of wrapped text. */
    private record Block(List<String> lines, Font font, Color color) {
        double height() {
            return lines.size() * font.getSize2D() * 1.4;
        }
    }

    byte[] of(ChartDrawing drawing, Caption caption) {
        double width = drawing.width();
        Block title = block(caption.title(), typeface.font(Weight.SEMI_BOLD, 12.5), Theme.INK, width);
        Block subtitle = block(caption.subtitle(), typeface.font(Weight.REGULAR, 9.5), Theme.MUTED, width);
        Block note = block(caption.note(), typeface.font(Weight.REGULAR, 8.5), Theme.MUTED, width);
        Block source = block(caption.source(), typeface.font(Weight.REGULAR, 8.5), Theme.MUTED, width);
        double chartTop = MARGIN + title.height() + subtitle.height() + SPACE;
        double noteTop = chartTop + drawing.height() + SPACE;
        double height = noteTop + note.height() + source.height() + MARGIN;

        BufferedImage image = image(width + 2 * MARGIN, height);
        Graphics2D graphics = scaled(image);
        graphics.translate(MARGIN, 0);
        Pen pen = new Pen(graphics);
        write(pen, title, MARGIN);
        write(pen, subtitle, MARGIN + title.height());
        write(pen, note, noteTop);
        write(pen, source, noteTop + note.height());
        graphics.translate(0, chartTop);
        drawing.draw(graphics);
        graphics.dispose();
        return encoded(image);
    }

    /** The drawing without words around it. */
    byte[] of(ChartDrawing drawing) {
        BufferedImage image = image(drawing.width(), drawing.height());
        Graphics2D graphics = scaled(image);
        drawing.draw(graphics);
        graphics.dispose();
        return encoded(image);
    }

    private static BufferedImage image(double width, double height) {
        return new BufferedImage(
                (int) Math.ceil(width * SCALE), (int) Math.ceil(height * SCALE), BufferedImage.TYPE_INT_RGB);
    }

    private static Graphics2D scaled(BufferedImage image) {
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setRenderingHints(Frame.quality());
        graphics.scale(SCALE, SCALE);
        return graphics;
    }

    private static Block block(String text, Font font, Color color, double width) {
        return new Block(text.isBlank() ? List.of() : TextLines.wrap(text, font, width), font, color);
    }

    private static void write(Pen pen, Block block, double top) {
        double line = block.font().getSize2D() * 1.4;
        for (int i = 0; i < block.lines().size(); i++) {
            pen.text(block.lines().get(i), 0, top + (i + 0.5) * line, Pen.Align.LEFT, block.font(), block.color());
        }
    }

    private static byte[] encoded(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
