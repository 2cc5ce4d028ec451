package org.samatcha.curate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PseudonymsTest {

    /** RFC 4231 asks for shorter keys than we allow; test case 6 has 131 bytes of 0xaa. */
    @Test
    void agreesWithTheTestVectorOfTheStandard() {
        byte[] key = new byte[131];
        Arrays.fill(key, (byte) 0xaa);
        long pseudonym = new Pseudonyms(key).of("Test Using Larger Than Block-Size Key - Hash Key First");
        assertEquals("60e431591ee0b67f", Long.toHexString(pseudonym));
    }

    @Test
    void theSameNumberHasTheSamePseudonymOnlyUnderTheSameKey() {
        Pseudonyms one = new Pseudonyms("0123456789abcdef".getBytes(StandardCharsets.UTF_8));
        Pseudonyms other = new Pseudonyms("0123456789abcdeF".getBytes(StandardCharsets.UTF_8));
        assertEquals(one.of("9400118519077"), one.of("9400118519077"));
        assertNotEquals(one.of("9400118519077"), other.of("9400118519077"));
        assertFalse(one.toString().contains("0123"));
    }

    @Test
    void aShortKeyIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Pseudonyms(new byte[15]));
    }

    @Test
    void aSetOfLongsSaysOnceOfEveryNumberThatItIsNew() {
        LongSet set = new LongSet();
        Set<Long> expected = new HashSet<>();
        Random random = new Random(1);
        for (int i = 0; i < 200_000; i++) {
            long value = random.nextInt(60_000) - 30_000;
            assertEquals(expected.add(value), set.add(value));
        }
    }
}
