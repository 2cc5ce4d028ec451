package org.samatcha.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samatcha.report.drawing.ThaiLineBreaks;

class SpaceBreakerTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            after a space;                 จังหวัด ขอนแก่น;              จังหวัด |ขอนแก่น
            after a mark;                  เด็ก_ได้_เรียน;               เด็ก|ได้|เรียน
            not inside a date;             ถึง 24 พ.ย. 2566 และ;         ถึง |24 พ.ย. 2566 |และ
            nor one with a vowel;          ถึง 10 มิ.ย. 2567;            ถึง |10 มิ.ย. 2567
            nor one with leading vowel;    ถึง 30 เม.ย. 2567;            ถึง |30 เม.ย. 2567
            nor in Thai numerals;          ถึง ๒๔ พ.ย. ๒๕๖๖;             ถึง |๒๔ พ.ย. ๒๕๖๖
            nor before the year;           พ.ศ. 2566 ถึง;                พ.ศ. 2566 |ถึง
            but between number and word;   39,630 คน ใน 26 อำเภอ;        39,630 |คน |ใน |26 |อำเภอ
            but between English words;     Page 1 of 8. See e.g. this;   Page |1 |of |8. |See |e.g. |this
            """)
    void aLineMayBreak(String where, String text, String expected) {
        Clusters clusters = new Clusters();
        String encoded = clusters.encode(text.replace('_', ThaiLineBreaks.BREAK));
        SpaceBreaker breaker = new SpaceBreaker();
        breaker.setText(encoded);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int at = breaker.next(); at >= 0; at = breaker.next()) {
            pieces.add(decoded(encoded.substring(from, at), clusters));
            from = at;
        }
        assertEquals(expected, String.join("|", pieces));
    }

    private static String decoded(String text, Clusters clusters) {
        StringBuilder decoded = new StringBuilder();
        text.codePoints()
                .filter(c -> c != ThaiLineBreaks.BREAK)
                .forEach(c -> decoded.append(clusters.isCluster(c) ? clusters.cluster(c) : Character.toString(c)));
        return decoded.toString();
    }
}
