package org.samatcha.inequality.spatial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.samatcha.inequality.MeasureRow;
import org.samatcha.inequality.spatial.Neighbours.Border;

class MoranTest {

    private static final List<String> ROW = List.of("A", "B", "C", "D");
    private static final List<Border> CHAIN = List.of(new Border("A", "B"), new Border("B", "C"), new Border("C", "D"));

    @Test
    void likeNeighboursGiveAPositiveIndexAndUnlikeOnesANegative() {
        Neighbours chain = Neighbours.among(ROW, CHAIN);
        assertTrue(Moran.of(new double[] {1, 1, 9, 9}, chain).i() > 0);
        assertEquals(-1, Moran.of(new double[] {1, 9, 1, 9}, chain).i(), 1e-12);
    }

    @Test
    void equalValuesHaveNoIndex() {
        assertTrue(Double.isNaN(Moran.of(new double[] {5, 5, 5, 5}, Neighbours.among(ROW, CHAIN))
                .i()));
        List<MeasureRow> rows = SpatialRows.of(ROW, new double[] {5, 5, 5, 5}, CHAIN, 0, 0.95);
        assertEquals(MeasureRow.Status.NOT_APPLICABLE, rows.get(0).status());
    }

    @Test
    void anAreaWithoutNeighboursHasNoLocalIndex() {
        List<String> withIsland = List.of("A", "B", "C", "D", "island");
        List<MeasureRow> rows = SpatialRows.of(withIsland, new double[] {1, 2, 3, 4, 9}, CHAIN, 0, 0.95);
        assertEquals(MeasureRow.Status.NOT_APPLICABLE, rows.get(rows.size() - 1).status());
    }

    @Test
    void aBorderNamedTwiceCountsOnce() {
        assertEquals(
                1,
                Neighbours.among(ROW, List.of(new Border("A", "B"), new Border("B", "A")))
                        .of()
                        .get(0)
                        .length);
    }

    @Property
    void localIndicesAverageToTheWholeAndUnitsDoNotMatter(
            @ForAll @Size(value = 4) List<@IntRange(max = 100) Integer> raw) {
        double[] values = raw.stream().mapToDouble(Integer::doubleValue).toArray();
        Neighbours chain = Neighbours.among(ROW, CHAIN);
        Moran moran = Moran.of(values, chain);
        if (!Double.isNaN(moran.i())) {
            assertEquals(
                    moran.i(),
                    moran.local().stream()
                            .mapToDouble(Double::doubleValue)
                            .average()
                            .orElseThrow(),
                    1e-10);
            double[] percent = raw.stream().mapToDouble(v -> 100 * v + 7).toArray();
            assertEquals(moran.i(), Moran.of(percent, chain).i(), 1e-10);
        }
    }
}
