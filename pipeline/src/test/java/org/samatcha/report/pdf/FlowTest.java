package org.samatcha.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samatcha.report.pdf.Flow.Block;
import org.samatcha.report.pdf.Flow.Kind;

/** Pages of 100 units. */
class FlowTest {

    private final List<Block> blocks = new ArrayList<>();

    private FlowTest with(Kind kind, int top, int bottom) {
        blocks.add(new Block(blocks.size(), kind, top, bottom));
        return this;
    }

    private List<Integer> better() {
        return new Flow(blocks, List.of(new Flow.Page(0, 100), new Flow.Page(100, 200), new Flow.Page(200, 300)))
                .better();
    }

    @Test
    void wordsAfterAFigureFillThePageThatItLeftBlank() {
        with(Kind.TEXT, 0, 40)
                .with(Kind.FIGURE, 100, 180)
                .with(Kind.WHOLE, 180, 200)
                .with(Kind.WHOLE, 200, 230);
        assertEquals(List.of(0, 2, 3, 1), better());
    }

    @Test
    void aFigureThatLeavesLittleBlankStays() {
        with(Kind.TEXT, 0, 90).with(Kind.FIGURE, 100, 180).with(Kind.TEXT, 180, 200);
        assertEquals(List.of(), better());
    }

    @Test
    void aHeadingComesWithTheWordsUnderItOrNotAtAll() {
        with(Kind.TEXT, 0, 40)
                .with(Kind.FIGURE, 100, 180)
                .with(Kind.HEADING, 180, 190)
                .with(Kind.WHOLE, 200, 280);
        assertEquals(List.of(), better(), "too high together");
        blocks.set(3, new Block(3, Kind.TEXT, 200, 280));
        assertEquals(List.of(0, 2, 3, 1), better(), "goes on overleaf");
    }

    @Test
    void figuresKeepTheirOrder() {
        with(Kind.TEXT, 0, 40)
                .with(Kind.FIGURE, 100, 160)
                .with(Kind.FIGURE, 200, 250)
                .with(Kind.TEXT, 250, 280);
        assertEquals(List.of(0, 3, 1, 2), better());
    }

    @Test
    void notesStayAtTheEnd() {
        with(Kind.TEXT, 0, 40).with(Kind.FIGURE, 100, 180).with(Kind.END, 180, 200);
        assertEquals(List.of(), better());
    }
}
