package org.samatcha.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.samatcha.CountsText.shown;

import org.junit.jupiter.api.Test;
import org.samatcha.CountsText;

class FlexibleSchoolGapTest {

    private static String stratum(String level, String poverty, String flexible, String other) {
        String[] here = flexible.split("/");
        String[] there = other.split("/");
        return """
                level*flexible*poverty | %1$s*flexible*%2$s | flow_left=%3$s flow_pupils=%4$s
                level*flexible*poverty | %1$s*standard*%2$s | flow_left=%5$s flow_pupils=%6$s
                """.formatted(level, poverty, here[0], here[1], there[0], there[1]);
    }

    private static String gap(String... strata) {
        return shown(CountsText.of(String.join("", strata)).value("flexible_school_gap"));
    }

    @Test
    void strataAreWeightedByAllTheirPupilsSoThatTheMixOfPupilsDoesNotCount() {
        assertEquals(
                "-6.6667",
                gap(
                        stratum("lower_secondary", "not_poor", "10/100", "60/300"),
                        stratum("lower_secondary", "poor", "30/100", "30/100")));
    }

    @Test
    void thereIsNoGapWhereEveryStratumHasTheSameDropout() {
        assertEquals(
                "0.0000",
                gap(
                        stratum("primary", "not_poor", "10/400", "10/400"),
                        stratum("primary", "poor", "40/100", "80/200")));
    }

    @Test
    void aStratumWithFewPupilsInOneKindOfSchoolIsLeftOut() {
        assertEquals(
                "10.0000",
                gap(stratum("primary", "not_poor", "90/300", "60/300"), stratum("primary", "poor", "29/29", "0/60")));
    }

    @Test
    void theGapIsRefusedWhenTheStrataInUseHoldTooFewOfThePupils() {
        assertEquals(
                "not available",
                gap(stratum("primary", "not_poor", "90/300", "60/300"), stratum("primary", "poor", "29/29", "0/600")));
    }

    @Test
    void theGapIsRefusedWhenHardlyAnybodyLeft() {
        assertEquals("not available", gap(stratum("primary", "not_poor", "9/300", "60/300")));
        assertEquals("not available", gap(stratum("primary", "not_poor", "0/0", "0/0")));
    }
}
