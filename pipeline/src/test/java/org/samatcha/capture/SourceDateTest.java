package org.samatcha.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceDateTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            24/11/2566             | 2023-11-24
            4/1/2566               | 2023-01-04
            24-11-2566             | 2023-11-24
            ๒๔/๑๑/๒๕๖๖             | 2023-11-24
            24 พ.ย. 2566           | 2023-11-24
            24 พฤศจิกายน พ.ศ. 2566 | 2023-11-24
            7 เม.ย. 2558           | 2015-04-07
            7 มิ.ย.2558            | 2015-06-07
            2023-11-24             | 2023-11-24
            2566-11-24             | 2023-11-24
            2023-11-24T10:18:00    | 2023-11-24
            202411271018           | 2024-11-27
            25671127               | 2024-11-27
            29/02/2563             | 2020-02-29
            """)
    void readsTheWaysOfficialsWriteDates(String text, LocalDate date) {
        assertEquals(Optional.of(date), SourceDate.read(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "31/04/2566",
                "29/02/2562",
                "24/13/2566",
                "0/1/2566",
                "24/11/66",
                "11/2566",
                "24 ฟ.ย. 2566",
                "24/11/1566",
                "20241332",
                "yesterday",
                "aa/bb/cccc"
            })
    void refusesWhatTheCalendarDoesNotHave(String text) {
        assertEquals(Optional.empty(), SourceDate.read(text));
    }

    @Test
    void everyMonthIsKnownByItsShortAndLongName() {
        String[] both = {
            "ม.ค.",
            "ก.พ.",
            "มี.ค.",
            "เม.ย.",
            "พ.ค.",
            "มิ.ย.",
            "ก.ค.",
            "ส.ค.",
            "ก.ย.",
            "ต.ค.",
            "พ.ย.",
            "ธ.ค.",
            "มกราคม",
            "กุมภาพันธ์",
            "มีนาคม",
            "เมษายน",
            "พฤษภาคม",
            "มิถุนายน",
            "กรกฎาคม",
            "สิงหาคม",
            "กันยายน",
            "ตุลาคม",
            "พฤศจิกายน",
            "ธันวาคม"
        };
        for (int i = 0; i < both.length; i++) {
            assertEquals(
                    Optional.of(LocalDate.of(2015, i % 12 + 1, 7)), SourceDate.read("7 " + both[i] + " 2558"), both[i]);
        }
    }
}
