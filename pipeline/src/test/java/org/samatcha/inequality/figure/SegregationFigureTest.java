package org.samatcha.inequality.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.samatcha.CountsText.shown;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samatcha.CountsText;

class SegregationFigureTest {

    /** Each school as poor/others. */
    private static CountsText district(String schools) {
        StringBuilder text = new StringBuilder();
        for (String school : schools.split(" ")) {
            String[] pupils = school.split("/");
            text.append("school_id | school %d | school_pupils_poor=%s school_pupils_not_poor=%s%n"
                    .formatted(text.length(), pupils[0], pupils[1]));
        }
        return CountsText.of(text.toString());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            one mixed school of three           ; 60/0 0/60 60/60     ; d ; 0.5000
            half of what could be known is      ; 60/0 0/60 60/60     ; h ; 0.5000
            every school mirrors the district   ; 20/40 30/60 10/20   ; d ; 0.0000
            then knowing the school says nothing; 20/40 30/60 10/20   ; m ; 0.0000
            no school has both                  ; 60/0 0/60 0/60      ; d ; 1.0000
            then knowing the school says all    ; 60/0 0/60 0/60      ; h ; 1.0000
            and M is the entropy of the groups  ; 60/0 0/60 0/60      ; m ; 0.6365
            a closed school does not matter     ; 60/0 0/60 60/60 0/0 ; d ; 0.5000
            only two schools                    ; 60/0 0/60           ; d ; not available
            the third is small                  ; 60/0 0/60 10/19     ; d ; not available
            hardly any poor pupils              ; 9/60 9/60 9/60      ; d ; not available
            nobody                              ; 0/0                 ; d ; not applicable
            """)
    void poorPupilsAreSpreadOverSchoolsAsComputedByHand(String saying, String schools, String index, String expected) {
        assertEquals(expected, shown(district(schools).value("school_segregation", "segregation", index)));
    }
}
