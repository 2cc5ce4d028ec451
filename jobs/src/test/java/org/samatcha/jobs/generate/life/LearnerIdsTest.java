package org.samatcha.jobs.generate.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LearnerIdsTest {

    @Test
    void theCheckDigitIsThatOfTheCivilRegister() {
        assertEquals(1, LearnerIds.checkDigit("123456789012"));
        assertEquals(8, LearnerIds.checkDigit("000000000010"));
        assertEquals(0, LearnerIds.checkDigit("900000000011"));
    }

    @Test
    void citizenIdsOfADistrictAreDifferentAndBeginWithNine() {
        Set<String> ids = new HashSet<>();
        for (int number = 0; number < 200_000; number++) {
            String id = LearnerIds.citizen("4029", number);
            assertTrue(id.matches("94029\\d{8}"), id);
            assertEquals(LearnerIds.checkDigit(id.substring(0, 12)), id.charAt(12) - '0');
            ids.add(id);
        }
        assertEquals(200_000, ids.size());
    }

    @Test
    void aGCodeHasTheLengthOfACitizenId() {
        assertEquals("G401100000007", LearnerIds.gCode("4011", 7));
    }
}
