package org.samatcha.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RememberedTest {

    /** Few texts, then hardly one twice, then few again; long ones in between. */
    @Test
    void whatIsRememberedIsWhatTheFunctionSays() {
        AtomicInteger asked = new AtomicInteger();
        Remembered<String> lengths = new Remembered<>(text -> {
            asked.incrementAndGet();
            return text.length() + text;
        });
        Random random = new Random(5);
        for (int i = 0; i < 2_000_000; i++) {
            int texts = i > 300_000 && i < 900_000 ? Integer.MAX_VALUE : 500;
            String text = (i % 1000 == 0 ? "-".repeat(60) : "t") + random.nextInt(texts);
            assertEquals(text.length() + text, lengths.of(text));
        }
        assertTrue(asked.get() < 1_500_000, asked + " times asked");
    }
}
