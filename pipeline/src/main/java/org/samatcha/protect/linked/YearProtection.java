package org.samatcha.protect.linked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.samatcha.evidence.Counts;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.FigureKey;
import org.samatcha.indicator.Indicator;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.indicator.Standing;
import org.samatcha.protect.Thresholds;

/**
 * Complementary suppression of one year. Figures of different years have no count in common: only the population, which
 * is public, is read across.
 *
 * <p>Search for what to hide, withdraw what the search cannot protect, then let the attacker loose on the result and
 * hide more of what it finds, until it finds nothing.
 */
final class YearProtection {

    private static final int MOST_REPAIRS = 5;

    private final List<Indicator> indicators;
    private final Counts counts;
    private final List<IndicatorRow> rows;
    private final Thresholds thresholds;
    private final long[] truth;
    private final Mask mask;
    private final List<Sensitive> sums;
    private final Worlds worlds;
    private final Complement complement;

    YearProtection(
            List<Indicator> indicators,
            Counts counts,
            List<IndicatorRow> rows,
            List<IndicatorRow> primary,
            Thresholds thresholds) {
        this.indicators = indicators;
        this.counts = counts;
        this.rows = rows;
        this.thresholds = thresholds;
        LinkedTables believed = Linking.of(counts.tables(), indicators, PublicKnowledge.populationOf(counts), rows);
        this.truth = believed.unknowns().stream()
                .mapToLong(
                        unknown -> counts.find(unknown.tally(), unknown.cell()).orElse(0))
                .toArray();
        LinkedTables tables = believed.agreeingWith(truth);
        this.mask = new Mask(tables);
        Map<FigureKey, Integer> figures = figures();
        primary.stream()
                .filter(row -> row.figure() instanceof Figure.Hidden)
                .forEach(row -> mask.hide(figures.get(row.key())));
        this.sums = SensitiveSums.of(tables, thresholds);
        this.worlds = new Worlds(sums, tables.unknowns().size());
        this.complement = new Complement(tables, truth, mask);
    }

    LinkedProtection run() {
        search();
        Map<FigureKey, Integer> figures = figures();
        List<Finding> findings = attack();
        for (int repair = 0; repair < MOST_REPAIRS && !findings.isEmpty(); repair++) {
            boolean isLate = repair >= MOST_REPAIRS / 2;
            findings.forEach(finding -> repair(finding, figures, isLate));
            findings = attack();
        }
        long proven = witnesses().size();
        return new LinkedProtection(published(), findings, proven, sums.size() - proven);
    }

    private void search() {
        for (int sum = 0; sum < sums.size(); sum++) {
            if (!worlds.areApart(sum)) {
                complement.protect(sums.get(sum)).ifPresent(worlds::add);
            }
            if (!worlds.areApart(sum) && !mask.isWithdrawn(sums.get(sum).form())) {
                mask.withdrawSlice(sums.get(sum).form());
                complement.protect(sums.get(sum)).ifPresent(worlds::add);
            }
        }
    }

    private List<Finding> attack() {
        return Audit.of(counts.tables(), indicators, PublicKnowledge.populationOf(counts), published(), thresholds);
    }

    private void repair(Finding finding, Map<FigureKey, Integer> figures, boolean isLate) {
        LinkedFigure figure = mask.tables().figures().get(figures.get(finding.figure()));
        LinearForm form = switch (finding.what()) {
            case NUMERATOR -> figure.numerator();
            case DENOMINATOR -> figure.denominator();
            case REST -> figure.left();
        };
        Sensitive sensitive = new Sensitive(finding.figure(), form.direction(), thresholds.smallestCount());
        if (complement.protect(sensitive).isEmpty()) {
            mask.withdrawSlice(form);
            if (isLate) {
                mask.withdraw(form);
            }
        }
    }

    private Map<FigureKey, Integer> figures() {
        Map<FigureKey, Integer> figures = new HashMap<>();
        mask.tables().figures().forEach(figure -> figures.put(figure.row().key(), figures.size()));
        return figures;
    }

    private List<IndicatorRow> published() {
        Map<FigureKey, Integer> figures = figures();
        return rows.stream()
                .map(row -> row.figure() instanceof Figure.Known && !mask.isPublished(figures.get(row.key()))
                        ? row.with(new Figure.Hidden(), Standing.NONE)
                        : row)
                .toList();
    }

    /** The proofs; every one of them still holds, because hiding more only allows more worlds. */
    List<Witness> witnesses() {
        List<Witness> witnesses = new ArrayList<>();
        for (int sum = 0; sum < sums.size(); sum++) {
            if (worlds.areApart(sum)) {
                witnesses.add(worlds.witness(sum));
            }
        }
        return witnesses;
    }

    Mask mask() {
        return mask;
    }

    long[] truth() {
        return truth;
    }
}
