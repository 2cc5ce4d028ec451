package org.samatcha.protect.linked;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.samatcha.evidence.Counts;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.FigureKey;
import org.samatcha.indicator.Indicator;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.indicator.Standing;
import org.samatcha.protect.Thresholds;

/**
 * Complementary suppression of a whole release.
 *
 * @param rows every row of the release; hidden ones without their number
 * @param sums small counts that must not be known too well
 * @param open of them, those for which no two worlds were found
 */
public record LinkedProtection(List<IndicatorRow> rows, long sums, List<FigureKey> open) {

    public LinkedProtection {
        rows = List.copyOf(rows);
        open = List.copyOf(open);
    }

    /**
     * @param rows every row, with its number
     * @param primary the same rows, those that are too small by themselves hidden
     * @param patterns where what was found before is found, and what is found is kept
     */
    public static LinkedProtection of(
            List<Indicator> indicators,
            Counts counts,
            PublicKnowledge known,
            List<IndicatorRow> rows,
            List<IndicatorRow> primary,
            Thresholds thresholds,
            Patterns patterns) {
        Set<FigureKey> hidden = new HashSet<>();
        primary.stream().filter(row -> row.figure() instanceof Figure.Hidden).forEach(row -> hidden.add(row.key()));
        List<Outcome> outcomes = sideBySide(parts(indicators, counts, known, rows).stream()
                .<Callable<Outcome>>map(part -> () -> protect(part, counts, hidden, thresholds, patterns))
                .toList());
        outcomes.forEach(outcome -> hidden.addAll(outcome.hidden()));
        return new LinkedProtection(
                rows.stream()
                        .map(row -> hidden.contains(row.key()) ? row.with(new Figure.Hidden(), Standing.NONE) : row)
                        .toList(),
                outcomes.stream().mapToLong(Outcome::sums).sum(),
                outcomes.stream()
                        .flatMap(outcome -> outcome.open().stream())
                        .sorted(Comparator.comparing(FigureKey::toString))
                        .toList());
    }

    /** In the given order, one on each core: a parallel stream would give all large ones to the same. */
    private static List<Outcome> sideBySide(List<Callable<Outcome>> searches) {
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> search : threads.invokeAll(searches)) {
                outcomes.add(search.get());
            }
            return outcomes;
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A search for protection failed", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The search for protection was interrupted", stopped);
        } finally {
            threads.shutdownNow();
        }
    }

    private record Outcome(List<FigureKey> hidden, long sums, List<FigureKey> open) {}

    /**
     * The largest first. Figures of different years have no count in common: only the population, which is public, is
     * read across.
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

    private static Outcome protect(
            LinkedTables believed, Counts counts, Set<FigureKey> primary, Thresholds thresholds, Patterns patterns) {
        long[] truth = believed.unknowns().stream()
                .mapToLong(
                        unknown -> counts.find(unknown.tally(), unknown.cell()).orElse(0))
                .toArray();
        Mask mask = new Mask(believed.agreeingWith(truth));
        List<LinkedFigure> figures = mask.tables().figures();
        for (int figure = 0; figure < figures.size(); figure++) {
            if (primary.contains(figures.get(figure).row().key())
                    || isIndexOfAFew(figures.get(figure), truth, thresholds)) {
                mask.hide(figure);
            }
        }
        String key = key(mask, truth, thresholds);
        Optional<Patterns.Pattern> found = patterns.find(key);
        if (found.isPresent()) {
            return new Outcome(keys(mask, found.get().hidden()), found.get().sums(), List.of());
        }
        PartProtection part = new PartProtection(mask, truth, thresholds);
        part.run();
        List<Witness> witnesses = part.witnesses();
        long untrue = Witness.untrue(witnesses, mask, truth);
        if (untrue > 0) {
            throw new IllegalStateException(untrue + " proofs of protection do not hold");
        }
        List<Integer> hidden = IntStream.range(0, figures.size())
                .filter(figure -> !mask.isPublished(figure))
                .boxed()
                .toList();
        if (part.open().isEmpty()) {
            patterns.keep(key, new Patterns.Pattern(hidden, witnesses.size()));
        }
        return new Outcome(
                keys(mask, hidden),
                witnesses.size() + part.open().size(),
                part.open().stream().map(Sensitive::about).toList());
    }

    private static List<FigureKey> keys(Mask mask, List<Integer> figures) {
        return figures.stream()
                .map(figure -> mask.tables().figures().get(figure).row().key())
                .toList();
    }

    /** The SHA-256 of all that the search starts from. */
    private static String key(Mask mask, long[] truth, Thresholds thresholds) {
        StringBuilder text = new StringBuilder(thresholds.toString());
        for (int unknown = 0; unknown < truth.length; unknown++) {
            text.append('\n')
                    .append(mask.tables().unknowns().get(unknown))
                    .append(' ')
                    .append(truth[unknown]);
        }
        List<LinkedFigure> figures = mask.tables().figures();
        for (int figure = 0; figure < figures.size(); figure++) {
            text.append('\n')
                    .append(figures.get(figure).row().key())
                    .append(' ')
                    .append(mask.isPublished(figure));
        }
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** An index may give away each count that it is made of, so none of them may be small. */
    private static boolean isIndexOfAFew(LinkedFigure figure, long[] truth, Thresholds thresholds) {
        return figure.inputs().stream()
                .mapToLong(input -> input.at(unknown -> truth[unknown]))
                .anyMatch(people -> 0 < people && people < thresholds.smallestCount());
    }
}
