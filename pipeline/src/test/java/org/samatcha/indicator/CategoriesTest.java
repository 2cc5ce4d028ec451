package org.samatcha.indicator;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.samatcha.catalog.LeavingReason;
import org.samatcha.evidence.Categories;
import org.samatcha.inequality.figure.IndicatorValues;

class CategoriesTest {

    private static final Categories NAMES = Categories.read();

    @Test
    void everyDimensionAndEveryStatedCategoryOfAnIndicatorHasANameInBothLanguages() {
        for (Indicator indicator : Indicators.all()) {
            for (Slice slice : IndicatorValues.slices(indicator)) {
                String id = indicator.card().id() + " " + slice.dimension() + " " + slice.category();
                assertDoesNotThrow(() -> NAMES.dimension(slice.dimension()), id);
                if (!slice.isEvery()) {
                    assertDoesNotThrow(() -> NAMES.label(slice.dimension(), slice.category()), id);
                }
            }
        }
    }

    @Test
    void reasonsForLeavingAreNamedInTheWordsOfTheSource() {
        assertEquals(
                Arrays.stream(LeavingReason.values()).map(LeavingReason::thai).toList(),
                Arrays.stream(LeavingReason.values())
                        .map(reason -> NAMES.label("reason", reason.id()).th())
                        .toList());
    }
}
