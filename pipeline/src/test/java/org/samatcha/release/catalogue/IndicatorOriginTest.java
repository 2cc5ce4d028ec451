package org.samatcha.release.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samatcha.indicator.Indicator;
import org.samatcha.indicator.Indicators;
import org.samatcha.release.ReleasedTable;

class IndicatorOriginTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            at_risk_share               | enrolment                            | ONE_SOURCE
            gross_enrolment             | enrolment, population                | SEVERAL_SOURCES
            out_of_school_rate          | enrolment, early_childhood, population | SEVERAL_SOURCES
            dropout_rate                | enrolment                            | LINKED
            ecd_on_track                | early_childhood                      | ONE_SOURCE
            oos_found              | dropout                              | ONE_SOURCE
            lifelong_participation_15_59      | learning, population                 | SEVERAL_SOURCES
            parity_sex                  | enrolment, population                | COMPOSITE
            """)
    void theOriginIsWorkedOutFromWhatIsCounted(String indicator, String datasets, Processing processing) {
        IndicatorOrigin origin = IndicatorOrigin.of(Indicators.named(indicator));
        assertEquals(List.of(datasets.split(", ")), origin.datasets());
        assertEquals(processing, origin.processing());
    }

    /** The words of the card and what is counted are two accounts of one thing. */
    @Test
    void everyCardNamesTheSourcesThatAreCountedAndNoOthers() {
        for (Indicator indicator : Indicators.all()) {
            String words = indicator.card().source().en().toLowerCase(Locale.ROOT);
            List<String> datasets = IndicatorOrigin.of(indicator).datasets();
            assertEquals(
                    words.contains("population"),
                    datasets.contains("population"),
                    indicator.card().id());
            assertEquals(
                    words.contains("pupil register") || words.contains("register of pupils"),
                    datasets.contains("enrolment"),
                    indicator.card().id());
        }
    }

    @Test
    void populationIsThatOfTheYearBeforeForAcademicYearsOnly() {
        assertEquals(
                "pupils on 10 June · residents on 31 December of the year before",
                IndicatorOrigin.of(Indicators.named("gross_enrolment"))
                        .referenceDate()
                        .en());
        assertEquals(
                "learners over the calendar year · residents on 31 December",
                IndicatorOrigin.of(Indicators.named("lifelong_participation_15_59"))
                        .referenceDate()
                        .en());
    }

    @Test
    void whoIsLookedForAYearLaterIsCountedInTwoYears() {
        assertEquals(
                "pupils on 10 June of the year and of the next",
                IndicatorOrigin.of(Indicators.named("dropout_rate"))
                        .referenceDate()
                        .en());
    }

    @Test
    void everyIndicatorHasARowWithEveryField() {
        ReleasedTable table = CatalogueTable.of(Indicators.all());
        assertEquals(Indicators.all().size(), table.rows().size());
        for (Object[] row : table.rows()) {
            for (Object value : row) {
                assertEquals(false, value == null || value.toString().isBlank(), row[0].toString());
            }
        }
    }
}
