package org.samatcha.protect.linked;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.samatcha.evidence.Counts;
import org.samatcha.indicator.Indicator;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.protect.Thresholds;

/**
 * Complementary suppression of a whole release.
 *
 * @param rows every row of the release; hidden ones without their number
 * @param findings what the attacker can still work out; with one, the release must not be published
 * @param proven sums for which two worlds are known that look the same to every reader
 * @param unproven sums for which none were found, so that all figures about them were withdrawn and only the attacker
 *     vouches for them
 */
public record LinkedProtection(List<IndicatorRow> rows, List<Finding> findings, long proven, long unproven) {

    public LinkedProtection {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    /**
     * @param rows every row with its number
     * @param primary the same rows, those that are too small by themselves hidden
     */
    public static LinkedProtection of(
            List<Indicator> indicators,
            Counts counts,
            List<IndicatorRow> rows,
            List<IndicatorRow> primary,
            Thresholds thresholds) {
        Map<Integer, List<Integer>> byYear = new TreeMap<>();
        for (int i = 0; i < rows.size(); i++) {
            byYear.computeIfAbsent(rows.get(i).key().year(), y -> new ArrayList<>())
                    .add(i);
        }
        List<LinkedProtection> years = byYear.values().parallelStream()
                .map(numbers -> new YearProtection(
                                indicators,
                                counts,
                                numbers.stream().map(rows::get).toList(),
                                numbers.stream().map(primary::get).toList(),
                                thresholds)
                        .run())
                .toList();
        IndicatorRow[] shown = new IndicatorRow[rows.size()];
        List<Finding> findings = new ArrayList<>();
        int year = 0;
        for (List<Integer> numbers : byYear.values()) {
            LinkedProtection part = years.get(year++);
            for (int i = 0; i < numbers.size(); i++) {
                shown[numbers.get(i)] = part.rows().get(i);
            }
            findings.addAll(part.findings());
        }
        return new LinkedProtection(
                Arrays.asList(shown),
                findings,
                years.stream().mapToLong(LinkedProtection::proven).sum(),
                years.stream().mapToLong(LinkedProtection::unproven).sum());
    }
}
