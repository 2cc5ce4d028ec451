package org.samatcha.report.drawing;

import java.awt.Dimension;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.samatcha.report.chart.Caption;
import org.w3c.dom.DOMImplementation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes a drawing as an SVG element for an HTML page. */
final class SvgPicture {

    private static final String SVG = "http://www.w3.org/2000/svg";

    /** The page brings the font; a reader that refuses it takes any. */
    private static final String FAMILY = "font-family:" + Typeface.FAMILY + ",sans-serif;";

    /** Where batik breaks a line before the end of a tag. */
    private static final Pattern BROKEN_TAG = Pattern.compile("[ \\t\\r]*+\\n\\s*+(/?+>)");

    private static final DOMImplementation DOCUMENTS = documents();

    private SvgPicture() {}

    static String of(ChartDrawing drawing, Caption caption, String id) {
        if (!id.matches("[A-Za-z][A-Za-z0-9_-]*")) {
            throw new IllegalArgumentException("Not an id for a picture: " + id);
        }
        Document document = DOCUMENTS.createDocument(SVG, "svg", null);
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setPrecision(2);
        context.setComment(null);
        context.setIDGenerator(new PrefixedIds(id));
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        graphics.setSVGCanvasSize(new Dimension((int) Math.ceil(drawing.width()), (int) Math.ceil(drawing.height())));
        drawing.draw(graphics);
        Element root = graphics.getRoot();
        describe(root, drawing, caption, id);
        return written(graphics, root);
    }

    private static void describe(Element root, ChartDrawing drawing, Caption caption, String id) {
        root.removeAttribute("width");
        root.removeAttribute("height");
        root.setAttribute(
                "viewBox",
                String.format(Locale.ROOT, "0 0 %.0f %.0f", Math.ceil(drawing.width()), Math.ceil(drawing.height())));
        root.setAttribute("class", "chart");
        root.setAttribute("role", "img");
        root.setAttribute("lang", caption.language().tag());
        root.setAttribute("aria-labelledby", id + "-title " + id + "-desc");
        Element desc = text(root, "desc", id + "-desc", caption.alt());
        root.insertBefore(desc, root.getFirstChild());
        root.insertBefore(text(root, "title", id + "-title", caption.title()), desc);
    }

    private static Element text(Element root, String name, String id, String text) {
        Element element = root.getOwnerDocument().createElementNS(SVG, name);
        element.setAttribute("id", id);
        element.setTextContent(text);
        return element;
    }

    private static String written(SVGGraphics2D graphics, Element root) {
        StringWriter out = new StringWriter();
        try {
            graphics.stream(root, out, true, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String svg = out.toString();
        return BROKEN_TAG
                .matcher(svg.substring(svg.indexOf("<svg")))
                .replaceAll("$1")
                .replace("font-family:'Sarabun SemiBold';", FAMILY + "font-weight:600;")
                .replace("font-family:'Dialog';", FAMILY)
                .replace("font-family:'Sarabun';", FAMILY + "font-weight:400;")
                .strip();
    }

    private static DOMImplementation documents() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().getDOMImplementation();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ids that do not clash with those of another picture in the same page. */
    private static final class PrefixedIds extends SVGIDGenerator {
        private final String prefix;
        private int count;

        PrefixedIds(String prefix) {
            this.prefix = prefix;
        }

        @Override
        public String generateID(String kind) {
            return prefix + "-" + kind + count++;
        }
    }
}
