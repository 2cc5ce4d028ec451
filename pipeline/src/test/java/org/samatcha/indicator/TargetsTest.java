package org.samatcha.indicator;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetsTest {

    private static final Targets TARGETS = Targets.read();

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "ecd_on_track, 2567, 0.85",
        "ecd_on_track, 2568, 0.87",
        "ecd_on_track, 2569, 0.88",
        "ecd_on_track, 2570, 0.88",
        "ecd_suspected_delay, 2568, 0.2",
        "out_of_school_rate, 2566, 0",
    })
    void theTargetInForceIsTheLatestSet(String indicator, int year, double value) {
        assertEquals(Optional.of(value), TARGETS.find(indicator, year).map(Target::value));
    }

    @Test
    void thereIsNoTargetBeforeTheFirstAndNoneOfAnIndicatorThatNobodySetOneFor() {
        assertEquals(Optional.empty(), TARGETS.find("ecd_on_track", 2566));
        assertEquals(Optional.empty(), TARGETS.find("repetition_rate", 2569));
    }

    @Test
    void aTargetOfOneAgeBandIsNotThatOfTheWhole() {
        assertEquals(Optional.empty(), TARGETS.find("out_of_school_rate", 2565));
        assertTrue(TARGETS.find("out_of_school_rate", "age_band", "6_11", 2565).isPresent());
    }

    @Test
    void everyTargetIsOfAnIndicatorAndASliceThatExist() {
        for (Target target : TARGETS.all()) {
            Indicator indicator = assertDoesNotThrow(() -> Indicators.named(target.indicator()));
            assertTrue(
                    indicator.slices().stream()
                            .anyMatch(slice -> slice.dimension().equals(target.dimension())
                                    && (slice.isEvery() || slice.category().equals(target.category()))),
                    target.toString());
        }
    }
}
