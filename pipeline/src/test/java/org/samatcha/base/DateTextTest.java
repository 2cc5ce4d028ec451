package org.samatcha.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateTextTest {

    private static final LocalDate FIRST_ASSEMBLY = LocalDate.of(2023, 11, 24);

    @Test
    void thaiDatesHaveBuddhistYears() {
        assertEquals("24 พ.ย. 2566", DateText.brief(FIRST_ASSEMBLY, Language.TH));
        assertEquals("24 พฤศจิกายน 2566", DateText.full(FIRST_ASSEMBLY, Language.TH));
        assertEquals("พ.ศ. 2566", DateText.year(2566, Language.TH));
    }

    @Test
    void englishDatesHaveCommonYears() {
        assertEquals("24 Nov 2023", DateText.brief(FIRST_ASSEMBLY, Language.EN));
        assertEquals("24 November 2023", DateText.full(FIRST_ASSEMBLY, Language.EN));
        assertEquals("2566 BE (2023)", DateText.year(2566, Language.EN));
    }

    @Test
    void thaiNumeralsReplaceDigitsOnly() {
        assertEquals("๒๔ พ.ย. ๒๕๖๖, −๑๓.๑%", Numerals.THAI.in("24 พ.ย. 2566, −13.1%"));
        assertEquals("24 พ.ย. 2566", Numerals.ARABIC.in("24 พ.ย. 2566"));
    }
}
