package org.samatcha.protect.linked;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.samatcha.base.SideBySide;
import org.samatcha.evidence.Counts;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.FigureKey;
import org.samatcha.indicator.Indicator;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.indicator.Standing;
import org.samatcha.protect.Foremost;
import org.samatcha.protect.Thresholds;

/**
 * Complementary suppression of a whole release.
 *
 * @param rows every row of the release; hidden ones without their number
 * @param sums small counts that must not be known too well
 * @param open figures with such counts for which no two worlds were found
 * @param lost figures with such counts that earlier releases have told: two worlds were found for a reader of this
 *     release alone
 */
public record LinkedProtection(List<IndicatorRow> rows, long sums, List<FigureKey> open, List<FigureKey> lost) {

    public LinkedProtection {
        rows = List.copyOf(rows);
        open = List.copyOf(open);
        lost = List.copyOf(lost);
    }

    /**
     * @param rows every row, with its number
     * @param primary the same rows, those that are too small by themselves hidden
     * @param foremost what is hidden last
     * @param earlier what must be taken as known
     * @param patterns where what was found before is found, and what is found is kept
     */
    public static LinkedProtection of(
            List<Indicator> indicators,
            Counts counts,
            PublicKnowledge known,
            List<IndicatorRow> rows,
            List<IndicatorRow> primary,
            Thresholds thresholds,
            Foremost foremost,
            Told earlier,
            Patterns patterns) {
        Set<FigureKey> hidden = new HashSet<>();
        primary.stream().filter(row -> row.figure() instanceof Figure.Hidden).forEach(row -> hidden.add(row.key()));
        List<ProtectedPart> outcomes = SideBySide.oneOnEachCore(parts(indicators, counts, known, rows).stream()
                .<Callable<ProtectedPart>>map(
                        part -> () -> ProtectedPart.of(part, counts, hidden, thresholds, foremost, earlier, patterns))
                .toList());
        outcomes.forEach(outcome -> hidden.addAll(outcome.hidden()));
        return new LinkedProtection(
                rows.stream()
                        .map(row -> hidden.contains(row.key()) ? row.with(new Figure.Hidden(), Standing.NONE) : row)
                        .toList(),
                outcomes.stream().mapToLong(ProtectedPart::sums).sum(),
                keys(outcomes, ProtectedPart::open),
                keys(outcomes, ProtectedPart::lost));
    }

    private static List<FigureKey> keys(List<ProtectedPart> parts, Function<ProtectedPart, List<FigureKey>> some) {
        return parts.stream()
                .flatMap(part -> some.apply(part).stream())
                .sorted(Comparator.comparing(FigureKey::toString))
                .toList();
    }

    /**
     * The largest first. Figures of different years have no count in common but the population, which is public, and
     * what {@link OtherYears} takes as known.
     */
    private static List<LinkedTables> parts(
            List<Indicator> indicators, Counts counts, PublicKnowledge known, List<IndicatorRow> rows) {
        Map<Integer, List<IndicatorRow>> byYear = new TreeMap<>();
        rows.forEach(row -> byYear.computeIfAbsent(row.key().year(), year -> new ArrayList<>())
                .add(row));
        return byYear.values().parallelStream()
                .flatMap(year -> Linking.of(counts, indicators, known, year).parts().stream())
                .sorted(Comparator.comparingInt(
                                (LinkedTables part) -> part.unknowns().size())
                        .reversed())
                .toList();
    }
}
