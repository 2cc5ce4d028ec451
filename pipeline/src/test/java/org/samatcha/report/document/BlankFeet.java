package org.samatcha.report.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** How much of the foot of each page is blank, seen as a reader sees it: on the drawn page. */
final class BlankFeet {

    private static final float DOTS_PER_INCH = 24;

    /** Millimetres of A4 that hold the running head and foot. */
    private static final double TOP = 24;

    private static final double BOTTOM = 22;
    private static final double HEIGHT = 297;

    private BlankFeet() {}

    /** Per page, the blank part at the foot of the space that words may take. */
    static List<Double> of(byte[] pdf) throws IOException {
        List<Double> shares = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                shares.add(of(renderer.renderImageWithDPI(page, DOTS_PER_INCH)));
            }
        }
        return shares;
    }

    private static double of(BufferedImage page) {
        int top = (int) (TOP / HEIGHT * page.getHeight());
        int bottom = (int) ((1 - BOTTOM / HEIGHT) * page.getHeight()) - 1;
        int last = bottom;
        while (last > top && isBlank(page, last)) {
            last--;
        }
        return (double) (bottom - last) / (bottom - top);
    }

    private static boolean isBlank(BufferedImage page, int y) {
        for (int x = 0; x < page.getWidth(); x++) {
            if ((page.getRGB(x, y) & 0xFF) < 0xF0) {
                return false;
            }
        }
        return true;
    }
}
