package org.samatcha.protect.linked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.samatcha.evidence.Cell;

class FreeChangesTest {

    private static final int MOST = 100;

    @Test
    void ofTwoCountsWithAFixedSumOneFallsAsTheOtherRises() {
        FreeChanges left = changes(new long[] {3, 4}, List.of(sum(Map.of(0, 1, 1, 1))), List.of());

        assertEquals(left.leader(0), left.leader(1));
        assertEquals(-1, left.sign(0) * left.sign(1));
        assertEquals(-3, left.lower(0));
        assertEquals(4, left.upper(0));
        assertEquals(Set.of(), left.rows());
    }

    @Test
    void aSumOfWhichAllButOneStayTellsThatOneToo() {
        FreeChanges left =
                changes(new long[] {3, 4, 7, 9}, List.of(sum(Map.of(0, 1)), sum(Map.of(0, 1, 1, 1, 2, -1))), List.of());

        assertTrue(left.isFixed(0));
        assertEquals(left.leader(1), left.leader(2));
        assertEquals(1, left.sign(1) * left.sign(2));
        assertFalse(left.isFixed(3));
    }

    @Test
    void whereNoneCanFallNoneCanRise() {
        FreeChanges left = changes(new long[] {0, 0, 0}, List.of(sum(Map.of(0, 1, 1, 1, 2, 1))), List.of());

        IntStream.range(0, 3).forEach(unknown -> assertTrue(left.isFixed(unknown)));
    }

    @Test
    void aPartThatIsAsLargeAsItsWholeRisesOnlyWithIt() {
        LinearForm rest = sum(Map.of(0, 1, 1, -1));
        FreeChanges left = changes(new long[] {5, 5}, List.of(), List.of(rest));

        assertEquals(Set.of(new FreeChanges.Row(rest, 0, false)), left.rows());
        assertTrue(changes(new long[] {5, 5}, List.of(sum(Map.of(0, 1))), List.of(rest))
                .rows()
                .isEmpty());
        assertEquals(
                0,
                changes(new long[] {5, 5}, List.of(sum(Map.of(0, 1))), List.of(rest))
                        .upper(1));
    }

    @Test
    void whatIsNotFreeStays() {
        BitSet free = new BitSet();
        free.set(1);
        FreeChanges left = of(mask(2, List.of(), List.of()), new long[] {3, 4}, free);

        assertTrue(left.isFixed(0));
        assertFalse(left.isFixed(1));
        assertEquals(MOST, left.upper(1));
    }

    private static FreeChanges changes(long[] truth, List<LinearForm> zero, List<LinearForm> notNegative) {
        BitSet free = new BitSet();
        free.set(0, truth.length);
        return of(mask(truth.length, zero, notNegative), truth, free);
    }

    private static FreeChanges of(Mask mask, long[] truth, BitSet free) {
        return new FreeChanges(mask, truth, RowsInside.of(mask, free), MOST);
    }

    private static Mask mask(int unknowns, List<LinearForm> zero, List<LinearForm> notNegative) {
        return new Mask(
                new LinkedTables(
                        IntStream.range(0, unknowns)
                                .mapToObj(number -> new Unknown("count" + number, new Cell("40", 2566, "all", "all")))
                                .toList(),
                        List.of(),
                        zero,
                        notNegative),
                Told.NOTHING);
    }

    private static LinearForm sum(Map<Integer, Integer> factors) {
        return LinearForm.of(0, factors);
    }
}
