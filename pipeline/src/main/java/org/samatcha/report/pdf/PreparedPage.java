package org.samatcha.report.pdf;

import com.openhtmltopdf.extend.FSDOMMutator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.samatcha.report.chart.ChartSpec;
import org.samatcha.report.drawing.ChartDrawing;
import org.samatcha.report.drawing.ThaiLineBreaks;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Makes a page ready for the layout engine: what the document says of itself, bookmarks from its headings, sizes and
 * alternative texts of its charts, line breaks between Thai words, and clusters as single characters.
 */
record PreparedPage(
        DocumentFacts facts,
        Map<String, ChartSpec> specs,
        Map<String, ChartDrawing> drawings,
        FontFile font,
        Clusters clusters)
        implements FSDOMMutator {

    /**
     * A chart that is higher in points, such as one row for each of 26 districts, is drawn smaller to leave room for
     * words; its element may ask for less in the attribute {@code data-highest}.
     */
    private static final double HIGHEST = 350;

    private static final List<String> NOT_PRINTED = List.of("head", "style", "script", "title");

    @Override
    public void mutateDocument(Document document) {
        Element html = document.getDocumentElement();
        html.setAttribute("lang", facts.language().tag());
        Element head = child(html, "head");
        describe(document, head);
        bookmark(document, head);
        NodeList objects = document.getElementsByTagName("object");
        for (int i = 0; i < objects.getLength(); i++) {
            if (((Element) objects.item(i)).getAttribute("type").equals("chart")) {
                chart((Element) objects.item(i));
            }
        }
        shape(html);
    }

    private void describe(Document document, Element head) {
        NodeList titles = head.getElementsByTagName("title");
        Element title = titles.getLength() > 0
                ? (Element) titles.item(0)
                : (Element) head.appendChild(document.createElement("title"));
        title.setTextContent(facts.title());
        meta(document, head, "author", facts.author());
        meta(document, head, "subject", facts.subject());
        meta(document, head, "description", facts.subject());
    }

    private static void meta(Document document, Element head, String name, String content) {
        Element meta = document.createElement("meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
        head.appendChild(meta);
    }

    /** h1 and h2 as an outline; an h2 lies under the h1 before it. */
    private static void bookmark(Document document, Element head) {
        Element outline = document.createElement("bookmarks");
        Deque<Element> open = new ArrayDeque<>(List.of(outline));
        int number = 0;
        for (Element heading : headings(document)) {
            if (!heading.hasAttribute("id")) {
                heading.setAttribute("id", "heading-" + number);
            }
            number++;
            Element bookmark = document.createElement("bookmark");
            bookmark.setAttribute("name", heading.getTextContent().strip().replaceAll("\\s+", " "));
            bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
            boolean top = heading.getNodeName().equalsIgnoreCase("h1");
            while (top && open.size() > 1) {
                open.pop();
            }
            open.peek().appendChild(bookmark);
            if (top) {
                open.push(bookmark);
            }
        }
        if (outline.hasChildNodes()) {
            head.appendChild(outline);
        }
    }

    private static List<Element> headings(Document document) {
        List<Element> headings = new ArrayList<>();
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            String name = all.item(i).getNodeName().toLowerCase(Locale.ROOT);
            if (name.equals("h1") || name.equals("h2")) {
                headings.add((Element) all.item(i));
            }
        }
        return headings;
    }

    private void chart(Element object) {
        String id = object.getAttribute("data");
        ChartSpec spec = specs.get(id);
        if (spec == null) {
            throw new IllegalArgumentException(
                    "The page asks for chart [" + id + "]; there are " + List.copyOf(specs.keySet()));
        }
        ChartDrawing drawing = drawings.get(id);
        String highest = object.getAttribute("data-highest");
        double scale = Math.min(1, (highest.isEmpty() ? HIGHEST : Double.parseDouble(highest)) / drawing.height());
        object.removeAttribute("data-highest");
        object.setAttribute("alt", spec.caption().alt());
        object.setAttribute("title", spec.caption().alt());
        object.setAttribute(
                "style",
                String.format(
                        Locale.ROOT,
                        "display:block;page-break-inside:avoid;width:%.2fpt;height:%.2fpt",
                        drawing.width() * scale,
                        drawing.height() * scale));
    }

    private void shape(Node node) {
        if (node.getNodeType() == Node.ELEMENT_NODE
                && NOT_PRINTED.contains(node.getNodeName().toLowerCase(Locale.ROOT))) {
            return;
        }
        if (node.getNodeType() == Node.TEXT_NODE) {
            node.setNodeValue(shaped(node.getNodeValue()));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            shape(child);
        }
    }

    private String shaped(String text) {
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && c != ThaiLineBreaks.BREAK && c != 0x2060)
                .filter(c -> font.glyph(c) == 0)
                .findFirst()
                .ifPresent(c -> {
                    throw new MissingGlyph(c, text);
                });
        return clusters.encode(ThaiLineBreaks.standard().mark(text));
    }

    private static Element child(Element parent, String name) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getNodeName().equalsIgnoreCase(name)) {
                return element;
            }
        }
        throw new IllegalArgumentException("The page has no <" + name + "> in <" + parent.getNodeName() + ">");
    }
}
