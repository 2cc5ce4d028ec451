package org.samatcha.report.document;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a page for browsers says: the texts of its headings, paragraphs, list items and cells, in order. */
final class PageSentences {

    private static final List<String> HOLDERS = List.of("h1", "h2", "h3", "p", "li", "th", "td", "caption", "summary");
    private static final List<String> BROWSERS_ONLY =
            List.of("skip", "ways", "site", "scroll-hint", "language", "assembly");

    private PageSentences() {}

    static List<String> of(String html) {
        try {
            Element root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
            List<String> sentences = new ArrayList<>();
            collect(root, sentences);
            return sentences;
        } catch (Exception broken) {
            throw new IllegalStateException("The page is not well-formed", broken);
        }
    }

    private static void collect(Node node, List<String> sentences) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && !isForBrowsers(element)) {
                if (HOLDERS.contains(element.getNodeName())) {
                    String text = element.getTextContent().strip().replaceAll("\\s+", " ");
                    if (!text.isEmpty()) {
                        sentences.add(text);
                    }
                } else {
                    collect(element, sentences);
                }
            }
        }
    }

    /** What opens under a figure: its description is printed, its table and the link to its data are not. */
    private static boolean isInDetails(Element element) {
        return element.getParentNode().getNodeName().equals("details");
    }

    private static boolean isForBrowsers(Element element) {
        return List.of("svg", "head", "footer", "header", "summary").contains(element.getNodeName())
                || isInDetails(element)
                        && (element.getAttribute("class").equals("scroll")
                                || element.getElementsByTagName("a").getLength() > 0)
                || BROWSERS_ONLY.contains(element.getAttribute("class"));
    }
}
