package org.samatcha.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceNumberTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            0             | 0
            007           | 7
            1,234         | 1234
            31,999,008    | 31999008
            ๑๒๓           | 123
            ๑,๒๓๔         | 1234
            -5            | -5
            12.0          | 12
            """)
    void readsWholeNumbers(String text, long value) {
        assertEquals(OptionalLong.of(value), SourceNumber.whole(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,23", "12,34,567", "3.40100E+12", "1.5", "หนึ่ง", "1 234", "0x10", "NaN", "∞", "1-2"})
    void refusesWhatIsNotExactlyOneWholeNumber(String text) {
        assertEquals(OptionalLong.empty(), SourceNumber.whole(text));
    }

    @Test
    void readsDecimals() {
        assertEquals(OptionalDouble.of(3.75), SourceNumber.decimal("๓.๗๕"));
        assertEquals(OptionalDouble.empty(), SourceNumber.decimal("3,75"));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2566          | 2566
            ๒๕๖๖          | 2566
            2561 (2018)   | 2561
            2018 (2561)   | 2561
            2021          | 2564
            2,021         | 2564
            พ.ศ. 2566     | 2566
            """)
    void readsYearsOfBothEras(String text, int year) {
        assertEquals(OptionalInt.of(year), SourceNumber.buddhistYear(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"66", "", "2561 (2019)", "9999", "1500", "25660", "2566.5", "ปี 2566 เทอม 1"})
    void refusesWhatIsNotOneYear(String text) {
        assertEquals(OptionalInt.empty(), SourceNumber.buddhistYear(text));
    }

    @Test
    void knowsTheExponentThatASpreadsheetLeavesBehind() {
        assertTrue(SourceNumber.isExponent("3.40100E+12"));
        assertTrue(SourceNumber.isExponent("1E+10"));
        assertFalse(SourceNumber.isExponent("3401001234567"));
        assertFalse(SourceNumber.isExponent("E12"));
    }

    @Test
    void theLocaleOfTheMachineChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
            assertEquals(OptionalLong.of(1234), SourceNumber.whole("1,234"));
            assertEquals(
                    "2023-11-24", SourceDate.read("24/11/2566").orElseThrow().toString());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void plainDecimalsAreTheNearestDoubles() {
        Random random = new Random(2566);
        for (int i = 0; i < 100_000; i++) {
            String digits = Long.toString(random.nextLong(1_000_000_000_000_000L));
            int point = random.nextInt(digits.length());
            String text = point == 0 ? digits : digits.substring(0, point) + "." + digits.substring(point);
            assertEquals(OptionalDouble.of(Double.parseDouble(text)), SourceNumber.decimal(text));
        }
        for (String wrong : List.of("", ".", "1.", ".5", "1.2.3", "1234567890123456")) {
            assertEquals(OptionalDouble.empty(), SourceNumber.decimal(wrong), wrong);
        }
    }
}
