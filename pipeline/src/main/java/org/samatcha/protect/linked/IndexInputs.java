package org.samatcha.protect.linked;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.samatcha.evidence.Cell;
import org.samatcha.evidence.Counts;
import org.samatcha.evidence.EvidenceTables;
import org.samatcha.indicator.Evidence;
import org.samatcha.indicator.FigureKey;
import org.samatcha.indicator.Indicator;
import org.samatcha.indicator.Slice;
import org.samatcha.inequality.figure.IndicatorValues;

/**
 * The counts that an index is made of, found by computing it and looking which are read.
 *
 * <p>The pupils of single schools, of which a release tells none, are left out: an index of them is made only where
 * there are several schools of some size.
 */
final class IndexInputs {

    private final Counts counts;

    IndexInputs(Counts counts) {
        this.counts = counts;
    }

    List<Unknown> of(FigureKey key, Indicator indicator) {
        TreeMap<String, Unknown> inputs = new TreeMap<>();
        Counts read = counts.read((tally, cell) -> {
            if (!counts.tableOf(tally).isSplitBy(EvidenceTables.SCHOOL)) {
                inputs.put(tally + cell, new Unknown(tally, cell));
            }
        });
        Slice slice = slice(key, indicator);
        Cell cell = new Cell(key.areaCode(), key.year(), key.dimension(), key.category());
        slice.formula().at(new Evidence(read, slice.isEvery() ? cell : cell.whole(), key.yearKind()));
        return new ArrayList<>(inputs.values());
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
