package org.samatcha.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonIdTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a citizen id                     | 9400118519077     | CITIZEN
            written with hyphens             | 9-4001-18519-07-7 | CITIZEN
            in Thai digits                   | ๙๔๐๐๑๑๘๕๑๙๐๗๗     | CITIZEN
            one digit off                    | 9400118519078     | WRONG
            two digits swapped               | 4900118519077     | WRONG
            a G-code                         | G123456789012     | G_CODE
            a G-code in lower case           | g123456789012     | G_CODE
            twelve digits                    | 940011851907      | WRONG
            an exponent of thirteen characters | 3.4010012E+12   | WRONG
            nothing                          | ''                | NONE
            """)
    void tellsWhatTheNumberIs(String why, String text, PersonId.Kind kind) {
        assertEquals(kind, PersonId.read(text).kind());
    }

    @Test
    void allSpellingsOfANumberAreOnePerson() {
        assertEquals(PersonId.read("9400118519077"), PersonId.read("9-4001-18519-07-7"));
        assertEquals(PersonId.read("9400118519077"), PersonId.read("๙๔๐๐๑๑๘๕๑๙๐๗๗"));
    }

    @Test
    void theNumberIsNotInItsText() {
        assertFalse(PersonId.read("9400118519077").toString().contains("9400"));
    }
}
