package org.samatcha.jobs.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.samatcha.base.Area;
import org.samatcha.catalog.AreaNames;
import org.samatcha.evidence.Counts;
import org.samatcha.indicator.Indicator;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.inequality.figure.IndicatorRows;
import org.samatcha.inequality.figure.IndicatorValues;
import org.samatcha.jobs.HadoopFiles;
import org.samatcha.jobs.keep.KeptCounts;
import org.samatcha.jobs.keep.KeptPatterns;
import org.samatcha.jobs.keep.Warehouse;
import org.samatcha.jobs.protect.ReleasedFigures;
import org.samatcha.jobs.publish.Reports;
import org.samatcha.protect.Foremost;
import org.samatcha.protect.Protection;
import org.samatcha.protect.Thresholds;
import org.samatcha.protect.linked.Patterns;
import org.samatcha.protect.linked.Told;

/** A search for protection that starts afresh ends where the one of the sample run ended. */
class RepeatedProtectionTest {

    private static final int YEAR = 2562;

    private final Map<String, Patterns.Pattern> again = new ConcurrentHashMap<>();

    private final Patterns recorder = new Patterns() {
        @Override
        public Optional<Pattern> find(String key) {
            return Optional.empty();
        }

        @Override
        public void keep(String key, Pattern pattern) {
            again.put(key, pattern);
        }
    };

    @Test
    void aSecondSearchHidesTheSameFigures() throws IOException {
        Warehouse warehouse = Warehouse.open(SampleRun.once().warehouse().toString(), HadoopFiles.configuration());
        Counts counts = new KeptCounts(warehouse).whateverLies().orElseThrow();
        List<Indicator> indicators = ReleasedFigures.indicators();
        List<String> areas = AreaNames.builtIn().stream().map(Area::code).toList();
        List<IndicatorRow> rows = indicators.stream()
                .flatMap(
                        indicator -> IndicatorRows.of(indicator, IndicatorValues.of(indicator, counts, areas)).stream())
                .filter(row -> row.key().year() == YEAR)
                .toList();

        Foremost foremost = Reports.foremost(Reports.proposals(
                Path.of(System.getProperty("samatcha.root"), "reports-templates"), AreaNames.builtIn()));
        Protection.of(indicators, counts, rows, Thresholds.DEFAULT, foremost, Told.NOTHING, recorder);

        KeptPatterns first = new KeptPatterns(warehouse);
        assertTrue(again.values().stream().mapToLong(Patterns.Pattern::sums).sum() > 5_000, again.size() + " patterns");
        again.forEach((key, pattern) -> assertEquals(first.find(key), Optional.of(pattern)));
    }
}
