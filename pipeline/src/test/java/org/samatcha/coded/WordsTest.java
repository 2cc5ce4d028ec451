package org.samatcha.coded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.apache.spark.unsafe.types.UTF8String;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void equalValuesHaveEqualCodesAndNullHasZero() {
        Words words = new Words();
        Random random = new Random(1);
        Map<Object, Integer> expected = new HashMap<>();
        for (int i = 0; i < 200_000; i++) {
            int number = random.nextInt(40_000);
            Object value =
                    number % 3 == 0 ? UTF8String.fromString("ร" + number) : number % 3 == 1 ? number : number * 0.5;
            int code = words.code(value);
            assertEquals(expected.computeIfAbsent(value, first -> code), code);
            assertEquals(value, words.value(code));
        }
        assertEquals(expected.size() + 1, words.size());
        assertEquals(0, words.code(null));
        assertNull(words.value(0));
    }

    @Test
    void aTextIsKeptThoughItsBytesAreUsedForTheNextRow() {
        byte[] row = "one".getBytes(StandardCharsets.UTF_8);
        Words words = new Words();
        int one = words.code(UTF8String.fromBytes(row));
        System.arraycopy("two".getBytes(StandardCharsets.UTF_8), 0, row, 0, 3);
        int two = words.code(UTF8String.fromBytes(row));

        assertEquals("one", words.value(one).toString());
        assertEquals("two", words.value(two).toString());
    }
}
