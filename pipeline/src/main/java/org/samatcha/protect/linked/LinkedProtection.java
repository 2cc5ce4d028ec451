package org.samatcha.protect.linked;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * @param exposed figures for which no complementary suppression was found; such a release must not be published
 */
public record LinkedProtection(List<IndicatorRow> rows, List<FigureKey> exposed) {

    public LinkedProtection {
        rows = List.copyOf(rows);
        exposed = List.copyOf(exposed);
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
        Solved solved = solve(indicators, counts, rows, primary, thresholds);
        LinkedTables tables = solved.mask().tables();
        List<IndicatorRow> shown = new ArrayList<>(rows.size());
        int figure = 0;
        for (IndicatorRow row : rows) {
            boolean isLinked = figure < tables.figures().size()
                    && tables.figures().get(figure).row() == row;
            boolean isHidden = isLinked
                    && row.figure() instanceof Figure.Known
                    && !solved.mask().isPublished(figure);
            shown.add(isHidden ? row.with(new Figure.Hidden(), Standing.NONE) : row);
            figure += isLinked ? 1 : 0;
        }
        return new LinkedProtection(shown, solved.exposed());
    }

    /** The mask with the proof of each sum that it protects. */
    record Solved(Mask mask, long[] truth, List<Witness> witnesses, List<FigureKey> exposed) {}

    static Solved solve(
            List<Indicator> indicators,
            Counts counts,
            List<IndicatorRow> rows,
            List<IndicatorRow> primary,
            Thresholds thresholds) {
        LinkedTables believed = Linking.of(counts.tables(), indicators, PublicKnowledge.populationOf(counts), rows);
        long[] truth = believed.unknowns().stream()
                .mapToLong(
                        unknown -> counts.find(unknown.tally(), unknown.cell()).orElse(0))
                .toArray();
        LinkedTables tables = believed.agreeingWith(truth);
        Mask mask = new Mask(tables);
        int figure = 0;
        for (int row = 0; row < rows.size() && figure < tables.figures().size(); row++) {
            if (tables.figures().get(figure).row() == rows.get(row)) {
                if (primary.get(row).figure() instanceof Figure.Hidden) {
                    mask.hide(figure);
                }
                figure++;
            }
        }
        Complement complement = new Complement(tables, truth, mask);
        List<Witness> witnesses = new ArrayList<>();
        List<FigureKey> exposed = new ArrayList<>();
        for (Sensitive sensitive : SensitiveSums.of(tables, thresholds)) {
            Optional<Witness> witness = complement.protect(sensitive);
            witness.ifPresentOrElse(witnesses::add, () -> exposed.add(sensitive.about()));
        }
        return new Solved(mask, truth, witnesses, exposed);
    }
}
