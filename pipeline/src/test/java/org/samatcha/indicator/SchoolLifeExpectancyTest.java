package org.samatcha.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.samatcha.CountsText.shown;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samatcha.CountsText;

class SchoolLifeExpectancyTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            half of every age learns                       ; 50  ; 0  ; 100 ; all      ; all   ; 7.5000
            child centres add three years of a half        ; 50  ; 50 ; 100 ; all      ; all   ; 9.0000
            everybody learns                               ; 100 ; 0  ; 100 ; all      ; all   ; 15.0000
            more learners than residents are not cut off   ; 120 ; 0  ; 100 ; all      ; all   ; 18.0000
            three years of primary within its band         ; 50  ; 50 ; 100 ; age_band ; 6_11  ; 3.0000
            years before primary with child centres        ; 50  ; 50 ; 100 ; age_band ; 3_5   ; 3.0000
            too few residents of an age                    ; 20  ; 0  ; 29  ; all      ; all   ; not available
            too few learners of an age                     ; 9   ; 0  ; 100 ; all      ; all   ; not available
            nobody                                         ; 0   ; 0  ; 0   ; all      ; all   ; not available
            """)
    void yearsOfLearningAddUpOverAges(
            String saying,
            int pupils,
            int inCentres,
            int residents,
            String dimension,
            String category,
            String expected) {
        String counts = IntStream.rangeClosed(3, 17)
                .mapToObj(age -> "age | %d | pupils=%d population=%d child_centre_age_3_5=%d"
                        .formatted(age, pupils, residents, age <= 5 ? inCentres : 0))
                .collect(Collectors.joining("\n"));

        assertEquals(expected, shown(CountsText.of(counts).value("school_life_expectancy", dimension, category)));
    }
}
