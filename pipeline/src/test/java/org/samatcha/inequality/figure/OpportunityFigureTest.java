package org.samatcha.inequality.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.samatcha.CountsText.shown;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samatcha.CountsText;

class OpportunityFigureTest {

    /** {@code left} of 100 in each group: girls not poor, poor, extremely poor, then boys. */
    private static CountsText district(String left, int pupils) {
        String[] groups = {
            "female*not_poor",
            "female*poor",
            "female*extremely_poor",
            "male*not_poor",
            "male*poor",
            "male*extremely_poor"
        };
        String[] counts = left.split(" ");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < groups.length; i++) {
            text.append(String.format(
                    Locale.ROOT, "sex*poverty | %s | flow_left=%s flow_pupils=%d%n", groups[i], counts[i], pupils));
        }
        return CountsText.of(text.toString());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            coverage of 80 percent spread by poverty ; 0 20 40 0 20 40   ; 100 ; all  ; all           ; 0.7333
            its coverage                             ; 0 20 40 0 20 40   ; 100 ; part ; coverage      ; 0.8000
            its dissimilarity                        ; 0 20 40 0 20 40   ; 100 ; part ; dissimilarity ; 0.0833
            poverty accounts for all of it           ; 0 20 40 0 20 40   ; 100 ; part ; share_poverty ; 1.0000
            sex for none of it                       ; 0 20 40 0 20 40   ; 100 ; part ; share_sex     ; 0.0000
            spread by sex alone                      ; 10 10 10 50 50 50 ; 100 ; part ; share_sex     ; 1.0000
            coverage of 70 percent spread by sex     ; 10 10 10 50 50 50 ; 100 ; all  ; all           ; 0.6000
            all groups alike                         ; 20 20 20 20 20 20 ; 100 ; all  ; all           ; 0.8000
            everybody stays                          ; 0 0 0 0 0 0       ; 100 ; all  ; all           ; 1.0000
            then there is nothing to share out       ; 0 0 0 0 0 0       ; 100 ; part ; share_sex     ; not applicable
            nobody stays                             ; 100 100 100 100 100 100 ; 100 ; all ; all      ; 0.0000
            three extremely poor left in all         ; 20 20 2 20 20 1   ; 100 ; all  ; all           ; not available
            small groups                             ; 9 9 9 9 9 9       ; 29  ; all  ; all           ; not available
            """)
    void indexIsAsComputedByHand(
            String saying, String left, int pupils, String dimension, String category, String expected) {
        assertEquals(expected, shown(district(left, pupils).value("human_opportunity_index", dimension, category)));
    }
}
