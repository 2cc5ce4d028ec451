package org.samatcha.report.drawing;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.samatcha.report.drawing.Typeface.Weight;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The labels of an SVG with the boxes of their letters. */
final class SvgTexts {

    record Text(String text, Rectangle2D box) {}

    private SvgTexts() {}

    static Document parse(String svg) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new IllegalArgumentException("not well-formed: " + svg, e);
        }
    }

    static List<Text> of(Document svg) {
        List<Text> texts = new ArrayList<>();
        NodeList elements = svg.getElementsByTagName("text");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            double size = Double.parseDouble(style(element, "font-size:([0-9.]+)px"));
            Weight weight = style(element, "font-weight:(\\d+)").equals("600") ? Weight.SEMI_BOLD : Weight.REGULAR;
            Font font = Demo.typeface().font(weight, size);
            double x = Double.parseDouble(element.getAttribute("x"));
            double y = Double.parseDouble(element.getAttribute("y"));
            double width = Pen.width(element.getTextContent(), font);
            // The letters without the marks above and below, which neighbouring lines may share room with.
            texts.add(new Text(element.getTextContent(), new Rectangle2D.Double(x, y - size * 0.7, width, size * 0.7)));
        }
        return texts;
    }

    /** The nearest value that a style has on the element or around it. */
    private static String style(Element element, String pattern) {
        for (Node node = element; node instanceof Element one; node = node.getParentNode()) {
            Matcher found = Pattern.compile(pattern).matcher(one.getAttribute("style"));
            if (found.find()) {
                return found.group(1);
            }
        }
        throw new IllegalArgumentException("No " + pattern + " on " + element.getTextContent());
    }
}
