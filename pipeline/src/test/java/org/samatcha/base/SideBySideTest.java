package org.samatcha.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    @Test
    void whatTasksGiveStandsInTheirOrder() {
        List<Integer> numbers = IntStream.range(0, 100).boxed().toList();
        List<Callable<Integer>> tasks =
                numbers.stream().<Callable<Integer>>map(number -> () -> number).toList();
        assertEquals(numbers, SideBySide.oneOnEachCore(tasks));
        assertEquals(numbers, SideBySide.allAtOnce(tasks));
        assertEquals(List.of(), SideBySide.allAtOnce(List.<Callable<Integer>>of()));
    }

    @Test
    void tasksThatWaitForEachOtherCanBeBegunAllAtOnce() {
        CountDownLatch all = new CountDownLatch(20);
        List<Boolean> met = SideBySide.allAtOnce(IntStream.range(0, 20)
                .<Callable<Boolean>>mapToObj(task -> () -> {
                    all.countDown();
                    return all.await(1, TimeUnit.MINUTES);
                })
                .toList());
        assertTrue(met.stream().allMatch(Boolean::booleanValue));
    }

    @Test
    void aFailureIsThrownAsItIs() {
        IllegalArgumentException own = new IllegalArgumentException("own");
        assertSame(own, assertThrows(IllegalArgumentException.class, () -> fail(own)));
        FileNotFoundException missing = new FileNotFoundException("missing");
        assertSame(
                missing,
                assertThrows(UncheckedIOException.class, () -> fail(missing)).getCause());
        Error broken = new StackOverflowError();
        assertSame(broken, assertThrows(StackOverflowError.class, () -> fail(broken)));
        Exception checked = new Exception("checked");
        assertSame(
                checked,
                assertThrows(IllegalStateException.class, () -> fail(checked)).getCause());
    }

    private static void fail(Throwable failure) {
        SideBySide.oneOnEachCore(List.<Callable<Object>>of(() -> 1, () -> {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (Exception) failure;
        }));
    }
}
