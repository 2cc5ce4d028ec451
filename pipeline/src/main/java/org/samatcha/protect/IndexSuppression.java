package org.samatcha.protect;

import java.util.concurrent.atomic.AtomicBoolean;
import org.samatcha.evidence.Cell;
import org.samatcha.evidence.Counts;
import org.samatcha.evidence.EvidenceTables;
import org.samatcha.indicator.Evidence;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.FigureKey;
import org.samatcha.indicator.Indicator;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.indicator.Slice;
import org.samatcha.indicator.Standing;
import org.samatcha.inequality.figure.IndicatorValues;
import org.samatcha.protect.linked.KnownCounts;

/**
 * Hides every index that would tell a hidden count: one number made of many counts gives away the one that is not
 * known.
 *
 * <p>An index stays if all counts it is made of are known to the reader anyway. The pupils of single schools, of which
 * the release tells none, do not count: an index of them is made only where there are several schools of some size.
 */
public record IndexSuppression(Counts counts, KnownCounts known) {

    public IndicatorRow apply(IndicatorRow row, Indicator indicator) {
        return row.figure() instanceof Figure.Known && !isSafe(row.key(), indicator)
                ? row.with(new Figure.Hidden(), Standing.NONE)
                : row;
    }

    private boolean isSafe(FigureKey key, Indicator indicator) {
        AtomicBoolean isAnyHidden = new AtomicBoolean();
        Counts read = counts.read((tally, cell) -> {
            if (!counts.tableOf(tally).isSplitBy(EvidenceTables.SCHOOL) && !known.isKnown(tally, cell)) {
                isAnyHidden.set(true);
            }
        });
        Slice slice = slice(key, indicator);
        Cell cell = new Cell(key.areaCode(), key.year(), key.dimension(), key.category());
        slice.formula().at(new Evidence(read, slice.isEvery() ? cell : cell.whole(), key.yearKind()));
        return !isAnyHidden.get();
    }

    private static Slice slice(FigureKey key, Indicator indicator) {
        return IndicatorValues.slices(indicator).stream()
                .filter(slice -> slice.dimension().equals(key.dimension())
                        && (slice.isEvery() || slice.category().equals(key.category())))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Indicator " + key.indicator() + " is not split by " + key.dimension()));
    }
}
