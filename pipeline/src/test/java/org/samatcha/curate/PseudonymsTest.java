package org.samatcha.curate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
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
    void agreesWithTheHmacOfThePlatform() throws GeneralSecurityException {
        Random random = new Random(3);
        for (int length = 16; length < 200; length++) {
            byte[] key = new byte[length];
            random.nextBytes(key);
            Mac platform = Mac.getInstance("HmacSHA256");
            platform.init(new SecretKeySpec(key, "HmacSHA256"));
            Pseudonyms pseudonyms = new Pseudonyms(key);
            for (String id : List.of("9400118519077", "G123456789012", Long.toString(random.nextLong()))) {
                byte[] expected = platform.doFinal(id.getBytes(StandardCharsets.US_ASCII));
                assertEquals(ByteBuffer.wrap(expected).getLong(), pseudonyms.of(id));
            }
        }
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

    /** A third record of a learner is the same again when any of the earlier ones was there. */
    @Test
    void keysAreSeenWhereTheyWereAndElsewhere() {
        PlacedKeys keys = new PlacedKeys();
        Map<Long, Set<Long>> expected = new HashMap<>();
        Random random = new Random(2);
        for (int i = 0; i < 300_000; i++) {
            long key = random.nextInt(90_000) - 45_000;
            long place = random.nextInt(4);
            Set<Long> places = expected.computeIfAbsent(key, first -> new HashSet<>());
            boolean isFirst = places.isEmpty();
            PlacedKeys.Before before = places.add(place) ? PlacedKeys.Before.ELSEWHERE : PlacedKeys.Before.HERE;
            assertEquals(isFirst ? PlacedKeys.Before.NEVER : before, keys.see(key, place));
        }
    }
}
