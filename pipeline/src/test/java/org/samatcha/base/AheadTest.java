package org.samatcha.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AheadTest {

    /** Numbers from 0, and what is thrown instead of the last of them. */
    private static final class Numbers implements ClosingIterator<Integer> {

        private final AtomicInteger given = new AtomicInteger();
        private final AtomicBoolean isClosed = new AtomicBoolean();
        private final int number;
        private final List<Throwable> failure;

        Numbers(int number, Throwable... failure) {
            this.number = number;
            this.failure = List.of(failure);
        }

        @Override
        public boolean hasNext() {
            assertFalse(isClosed.get());
            if (given.get() == number) {
                for (Throwable failed : failure) {
                    if (failed instanceof Error error) {
                        throw error;
                    }
                    throw (RuntimeException) failed;
                }
            }
            return given.get() < number;
        }

        @Override
        public Integer next() {
            return given.getAndIncrement();
        }

        @Override
        public void close() {
            isClosed.set(true);
        }
    }

    @Test
    void everyThingComesInItsOrder() throws IOException {
        for (int number : List.of(0, 1, 511, 512, 513, 100_000)) {
            Numbers numbers = new Numbers(number);
            List<Integer> all = new ArrayList<>();
            try (Ahead<Integer> ahead = new Ahead<>(numbers, one -> 1)) {
                ahead.forEachRemaining(all::add);
                assertFalse(ahead.hasNext());
            }
            assertEquals(IntStream.range(0, number).boxed().toList(), all);
            assertTrue(numbers.isClosed.get());
        }
    }

    @Test
    void whatIsThrownComesBehindAllThatCameBefore() throws IOException {
        for (Throwable failure : List.of(new IllegalStateException("broken"), new StackOverflowError())) {
            List<Integer> all = new ArrayList<>();
            try (Ahead<Integer> ahead = new Ahead<>(new Numbers(1_000, failure), one -> 1)) {
                Throwable thrown = assertThrows(failure.getClass(), () -> ahead.forEachRemaining(all::add));
                assertSame(failure, thrown);
            }
            assertEquals(1_000, all.size());
        }
    }

    @Test
    void heavyThingsDoNotPileUp() throws IOException, InterruptedException {
        Numbers numbers = new Numbers(100_000);
        try (Ahead<Integer> ahead = new Ahead<>(numbers, one -> 1 << 20)) {
            assertEquals(0, ahead.next());
            Thread.sleep(200);
            assertTrue(numbers.given.get() < 10, numbers.given + " taken");
        }
    }

    @Test
    void whoStopsEarlyStopsTheThread() throws IOException {
        Numbers numbers = new Numbers(Integer.MAX_VALUE);
        Ahead<Integer> ahead = new Ahead<>(new Ahead<>(numbers, one -> 1), one -> 1);
        assertEquals(0, ahead.next());
        ahead.close();
        assertTrue(numbers.isClosed.get());
        int given = numbers.given.get();
        assertEquals(given, numbers.given.get());
    }
}
