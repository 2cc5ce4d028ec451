package org.samatcha.report.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The blocks of a document as they lie on its pages, and how to lay them better.
 *
 * <p>A figure that does not fit on the rest of a page leaves that rest blank. When that is more than a sixth of the
 * page, words that follow the figure go before it, as in a typeset book: its number tells which figure is meant.
 *
 * @param blocks in their present order; places in the layout's own unit, downwards over all pages
 */
record Flow(List<Block> blocks, List<Page> pages) {

    private static final double MOST_BLANK = 1.0 / 6;

    /** What may be done with a block. */
    enum Kind {
        /** May come later than it is written. */
        FIGURE,
        /** Never stands alone at the end of a page. */
        HEADING,
        /** Stays on one page. */
        WHOLE,
        /** May go on overleaf. */
        TEXT,
        /** Notes and tables: neither they nor anything after them goes before a figure. */
        END
    }

    /** {@code number} is the place of the block as written. */
    record Block(int number, Kind kind, int top, int bottom) {
        boolean isPlaced() {
            return bottom > top;
        }
    }

    record Page(int top, int bottom) {}

    Flow {
        blocks = List.copyOf(blocks);
        pages = List.copyOf(pages);
    }

    /** A better order, or none when every page is full enough or nothing can be done. */
    List<Integer> better() {
        int above = -1;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.kind() == Kind.FIGURE && above >= 0) {
                Page page = pageOf(blocks.get(above).bottom() - 1);
                int blank = page.bottom() - blocks.get(above).bottom();
                boolean isOverleaf = block.top() >= page.bottom();
                List<Block> pulled = isOverleaf && blank > MOST_BLANK * (page.bottom() - page.top())
                        ? wordsFor(blank, i)
                        : List.of();
                if (!pulled.isEmpty()) {
                    return withBefore(i, pulled);
                }
            }
            above = block.isPlaced() ? i : above;
        }
        return List.of();
    }

    private Page pageOf(int y) {
        return pages.stream().filter(page -> y < page.bottom()).findFirst().orElse(pages.get(pages.size() - 1));
    }

    /** What follows the figure at {@code figure}, and figures right after it, as far as it fills {@code room}. */
    private List<Block> wordsFor(int room, int figure) {
        int next = figure;
        while (next < blocks.size() && blocks.get(next).kind() == Kind.FIGURE) {
            next++;
        }
        List<Block> pulled = new ArrayList<>();
        int left = room;
        while (next < blocks.size()) {
            List<Block> group = group(next);
            if (group.isEmpty()) {
                return pulled;
            }
            int height = group.stream().mapToInt(this::height).sum();
            int heads = height - height(group.get(group.size() - 1));
            boolean mayBreak = group.get(group.size() - 1).kind() == Kind.TEXT;
            if (height > left && !(mayBreak && heads < left / 2)) {
                return pulled;
            }
            pulled.addAll(group);
            left -= height;
            if (left <= 0) {
                return pulled;
            }
            next += group.size();
        }
        return pulled;
    }

    /** A block of words with the headings over it; empty where there is none. */
    private List<Block> group(int from) {
        int to = from;
        while (to < blocks.size() && blocks.get(to).kind() == Kind.HEADING) {
            to++;
        }
        boolean isWords = to < blocks.size()
                && (blocks.get(to).kind() == Kind.TEXT || blocks.get(to).kind() == Kind.WHOLE);
        return isWords ? blocks.subList(from, to + 1) : List.of();
    }

    /** With the space to the next block, where that is on the same page. */
    private int height(Block block) {
        int at = blocks.indexOf(block);
        int own = block.bottom() - block.top();
        if (at + 1 < blocks.size() && blocks.get(at + 1).isPlaced()) {
            int toNext = blocks.get(at + 1).top() - block.top();
            return toNext > 0 && blocks.get(at + 1).top() < pageOf(block.top()).bottom() ? toNext : own;
        }
        return own;
    }

    private List<Integer> withBefore(int figure, List<Block> pulled) {
        List<Block> order = new ArrayList<>(blocks);
        order.removeAll(pulled);
        order.addAll(figure, pulled);
        return order.stream().map(Block::number).toList();
    }
}
