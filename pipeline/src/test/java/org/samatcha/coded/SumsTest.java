package org.samatcha.coded;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class SumsTest {

    @Test
    void sumsAreAddedPlaceByPlaceAndNeverOverflow() {
        assertArrayEquals(new long[] {4, 6}, Sums.added(new long[] {1, 2}, new long[] {3, 4}));
        assertThrows(ArithmeticException.class, () -> Sums.added(new long[] {Long.MAX_VALUE}, new long[] {1}));
    }

    @Test
    void whatWasAddedIsHandedOnWhenThereIsEnoughOfIt() {
        List<Integer> gathered = new ArrayList<>();
        Iterator<List<Integer>> batches =
                Sums.inBatches(List.of(1, 2, 3, 4, 5).iterator(), gathered::add, () -> gathered.size() >= 2, () -> {
                    List<Integer> batch = List.copyOf(gathered);
                    gathered.clear();
                    return List.of(batch);
                });
        List<List<Integer>> all = new ArrayList<>();
        batches.forEachRemaining(all::add);
        assertEquals(List.of(List.of(1, 2), List.of(3, 4), List.of(5)), all);
        assertThrows(NoSuchElementException.class, batches::next);
    }
}
