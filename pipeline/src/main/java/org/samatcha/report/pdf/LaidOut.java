package org.samatcha.report.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** Reads from a renderer where the blocks of its document lie. */
final class LaidOut {

    /** The class of a figure that may float. */
    static final String FLOATING = "floating";

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3");

    /** As in the style sheet, where these do not break. */
    private static final Set<String> WHOLE = Set.of("claim", "headline", "commitments", "requests");

    private static final Set<String> ENDS = Set.of("notes", "appendix");

    private record Extent(int top, int bottom) {
        Extent with(Extent other) {
            return new Extent(Math.min(top, other.top), Math.max(bottom, other.bottom));
        }
    }

    private LaidOut() {}

    /** {@code order} is the one in which the renderer's document has its blocks. */
    static Flow of(PdfBoxRenderer renderer, BlockOrder order) {
        renderer.layout();
        Map<Element, Extent> extents = new IdentityHashMap<>();
        gather(renderer.getRootBox(), extents);
        List<Element> elements = BlockOrder.blocks(renderer.getDocument());
        List<Flow.Block> blocks = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            Extent extent = extents.getOrDefault(elements.get(i), new Extent(0, 0));
            int number = order.numbers().isEmpty() ? i : order.numbers().get(i);
            blocks.add(new Flow.Block(number, kind(elements.get(i)), extent.top(), extent.bottom()));
        }
        List<Flow.Page> pages = renderer.getRootBox().getLayer().getPages().stream()
                .map(page -> new Flow.Page(page.getTop(), page.getBottom()))
                .toList();
        return new Flow(blocks, pages);
    }

    private static void gather(Box box, Map<Element, Extent> extents) {
        if (box.getElement() != null && box.getHeight() > 0) {
            Extent extent = new Extent(box.getAbsY(), box.getAbsY() + box.getHeight());
            extents.merge(box.getElement(), extent, Extent::with);
        }
        box.getChildren().forEach(child -> gather(child, extents));
    }

    private static Flow.Kind kind(Element block) {
        Set<String> classes = Set.of(block.getAttribute("class").split(" "));
        if (classes.contains(FLOATING)) {
            return Flow.Kind.FIGURE;
        }
        if (HEADINGS.contains(block.getTagName())) {
            return Flow.Kind.HEADING;
        }
        if (classes.stream().anyMatch(ENDS::contains)) {
            return Flow.Kind.END;
        }
        return classes.stream().anyMatch(WHOLE::contains) ? Flow.Kind.WHOLE : Flow.Kind.TEXT;
    }
}
