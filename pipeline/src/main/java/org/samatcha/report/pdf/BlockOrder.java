package org.samatcha.report.pdf;

import com.openhtmltopdf.extend.FSDOMMutator;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Puts the blocks of a page's content into another order than they are written in.
 *
 * @param numbers the place of each block in the page as written; empty to leave all where they are
 */
record BlockOrder(List<Integer> numbers) implements FSDOMMutator {

    static final BlockOrder AS_WRITTEN = new BlockOrder(List.of());

    BlockOrder {
        numbers = List.copyOf(numbers);
    }

    @Override
    public void mutateDocument(Document document) {
        if (numbers.isEmpty()) {
            return;
        }
        List<Element> blocks = blocks(document);
        for (int number : numbers) {
            Element block = blocks.get(number);
            block.getParentNode().appendChild(block);
        }
    }

    /** The blocks in their present order; none when the page has no element {@code content}. */
    static List<Element> blocks(Document document) {
        List<Element> blocks = new ArrayList<>();
        NodeList all = document.getElementsByTagName("div");
        for (int i = 0; i < all.getLength(); i++) {
            if (((Element) all.item(i)).getAttribute("id").equals("content")) {
                for (Node child = all.item(i).getFirstChild(); child != null; child = child.getNextSibling()) {
                    if (child instanceof Element block) {
                        blocks.add(block);
                    }
                }
            }
        }
        return blocks;
    }
}
