package org.samatcha.inequality.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.samatcha.CountsText.shown;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samatcha.CountsText;

class SurvivalTest {

    private static final List<String> GENERAL =
            List.of("04", "05", "06", "07", "08", "09", "10", "11", "12", "13", "14", "15");

    /** The same counts in every grade of ป.1 to ม.6; nobody in ปวช. */
    private static CountsText everyGrade(String counts) {
        return CountsText.of(GENERAL.stream()
                .map(grade -> "grade | " + grade + " | " + counts)
                .collect(Collectors.joining("\n")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            nobody leaves and nobody repeats      ; flow_pupils=100 flow_promoted=100                                        ; p6 ; 1.0000
            who repeats comes through later       ; flow_pupils=100 flow_promoted=90 flow_repeated=10                        ; p6 ; 1.0000
            a tenth is lost in each of five steps ; flow_pupils=100 flow_promoted=81 flow_repeated=10 flow_left=9            ; p6 ; 0.5905
            eight steps to grade 9                ; flow_pupils=100 flow_promoted=90 flow_left=10                            ; m3 ; 0.4305
            eleven steps to grade 12              ; flow_pupils=100 flow_promoted=90 flow_left=10                            ; m6 ; 0.3138
            who was transferred is not lost       ; flow_pupils=120 flow_promoted=90 flow_left=10 flow_transferred=20        ; p6 ; 0.5905
            nobody goes on                        ; flow_pupils=100 flow_left=100                                            ; p6 ; 0.0000
            everybody repeats                     ; flow_pupils=100 flow_repeated=100                                        ; p6 ; not applicable
            five lost in all are too few to tell  ; flow_pupils=100 flow_promoted=99 flow_left=1                             ; p6 ; not available
            too few pupils                        ; flow_pupils=29 flow_promoted=29                                          ; p6 ; not available
            """)
    void linkedPupilsLeadTheCohort(String saying, String counts, String to, String expected) {
        assertEquals(expected, shown(everyGrade(counts).value("survival_rate", "to_grade*rates", to + "*linked")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            more move in than leave: above one            ; apparent_pupils=100 apparent_next_pupils=110                              ; uncapped ; 1.6105
            the same with rates limited to one            ; apparent_pupils=100 apparent_next_pupils=110                              ; capped   ; 1.0000
            limited rates keep the ratio of p and r       ; apparent_pupils=100 apparent_next_pupils=130 apparent_next_repeaters=20   ; capped   ; 1.0000
            where p and r are below one both are the same ; apparent_pupils=100 apparent_next_pupils=91 apparent_next_repeaters=10    ; uncapped ; 0.5905
            where p and r are below one both are the same ; apparent_pupils=100 apparent_next_pupils=91 apparent_next_repeaters=10    ; capped   ; 0.5905
            """)
    void allPupilsOfTwoYearsLeadTheCohort(String saying, String counts, String rates, String expected) {
        assertEquals(
                expected,
                shown(everyGrade(counts + " flow_pupils=1").value("survival_rate", "to_grade*rates", "p6*" + rates)));
    }

    @Test
    void theHeadlineIsToGrade9ByLinkedRates() {
        CountsText district = everyGrade("flow_pupils=100 flow_promoted=90");
        assertEquals(district.value("survival_rate", "to_grade*rates", "m3*linked"), district.value("survival_rate"));
    }

    @Test
    void vocationalGradesStandBesideTheGeneralOnes() {
        String both = GENERAL.stream()
                .map(grade -> "grade | " + grade + " | flow_pupils=100 flow_promoted=100")
                .collect(Collectors.joining("\n", "", "\ngrade | 16 | flow_pupils=100 flow_promoted=50"));
        assertEquals("0.7500", shown(CountsText.of(both).value("survival_rate", "to_grade*rates", "m6*linked")));
    }

    @Test
    void rateOfUisNeedsTheSecondYear() {
        assertEquals(
                "not available",
                shown(everyGrade("flow_pupils=100").value("survival_rate", "to_grade*rates", "p6*capped")));
    }
}
