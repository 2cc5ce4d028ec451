package org.samatcha.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a fraction becomes percent with one decimal | 0.3141   | 31.4
            half rounds away from zero                  | 0.6205   | 62.1
            binary noise does not decide the rounding   | 0.2845   | 28.5
            zero has no sign                            | -0.00001 | 0.0
            minus is a true minus                       | -0.131   | −13.1
            more than all is possible                   | 1.043    | 104.3
            """)
    void percent(String why, double fraction, String expected) {
        assertEquals(expected, NumberText.percent(fraction));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a gain has a plus     | 0.031   | +3.1
            a loss has a minus    | -0.02   | −2.0
            no change has neither | 0       | 0.0
            too small to print    | 0.00049 | 0.0
            """)
    void points(String why, double difference, String expected) {
        assertEquals(expected, NumberText.points(difference));
    }

    @Test
    void countsHaveThousandsSeparators() {
        assertEquals("1,790,863", NumberText.count(1_790_863));
        assertEquals("0", NumberText.count(0));
    }

    @Test
    void ratiosHaveTwoDecimals() {
        assertEquals("0.87", NumberText.ratio(0.8666));
        assertEquals("1.00", NumberText.ratio(1));
    }

    @Test
    void aNumberThatIsNotFiniteHasNoText() {
        assertThrows(IllegalArgumentException.class, () -> NumberText.percent(Double.NaN));
    }
}
