package org.samatcha.protect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samatcha.evidence.Counts;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.FigureKey;
import org.samatcha.indicator.Indicator;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.protect.linked.Audit;
import org.samatcha.protect.linked.Finding;
import org.samatcha.protect.linked.LinkedProtection;
import org.samatcha.protect.linked.Patterns;
import org.samatcha.protect.linked.PublicKnowledge;
import org.samatcha.protect.linked.Told;

/**
 * Disclosure control of a release: the one place through which figures leave the restricted tables.
 *
 * <p>First every figure that is too small by itself is hidden ({@link PrimarySuppression}). That is all when figures
 * are protected one by one. When all tables are protected together, more are hidden until nothing that is published,
 * taken together over all indicators, areas and splits, lets anybody work out such a small count: for each, two tables
 * of whole numbers exist that agree with everything published and with everything known of the tables (sums over
 * districts, categories and grades, parts and wholes, the public population), and that differ in it by at least the
 * interval of the thresholds ({@link LinkedProtection}). Then an attacker who shares no code with the search tries its
 * best on the result ({@link Audit}), also with what earlier releases have told. Ranks and comparisons are made
 * afterwards, of the published figures alone.
 *
 * @param rows what may be published, in the given order
 * @param sums small counts to be protected
 * @param open of them, those for which no two such tables were found
 * @param lost figures with small counts that could be worked out from earlier releases already; nothing can be done
 *     about them, and who has this release alone cannot work them out
 * @param findings what the attacker can work out all the same
 */
public record Protection(
        List<IndicatorRow> rows,
        InformationKept kept,
        long sums,
        List<FigureKey> open,
        List<FigureKey> lost,
        List<Finding> findings) {

    public Protection {
        rows = List.copyOf(rows);
        open = List.copyOf(open);
        lost = List.copyOf(lost);
        findings = List.copyOf(findings);
    }

    /**
     * @param rows all rows of all {@code indicators}, with their numbers as computed from {@code counts}
     * @param foremost what is hidden last
     * @param earlier what earlier releases have told
     */
    public static Protection of(
            List<Indicator> indicators,
            Counts counts,
            List<IndicatorRow> rows,
            Thresholds thresholds,
            Foremost foremost,
            Told earlier,
            Patterns patterns) {
        Map<String, Indicator> byId =
                indicators.stream().collect(Collectors.toMap(i -> i.card().id(), Function.identity()));
        PrimarySuppression suppression = new PrimarySuppression(thresholds);
        List<IndicatorRow> primary = rows.stream()
                .map(row -> suppression.apply(
                        row, byId.get(row.key().indicator()).card().kind()))
                .toList();
        return switch (thresholds.reach()) {
            case SINGLE ->
                new Protection(primary, InformationKept.of(rows, primary, primary), 0, List.of(), List.of(), List.of());
            case LINKED -> together(indicators, counts, rows, primary, thresholds, foremost, earlier, patterns);
        };
    }

    private static Protection together(
            List<Indicator> indicators,
            Counts counts,
            List<IndicatorRow> rows,
            List<IndicatorRow> primary,
            Thresholds thresholds,
            Foremost foremost,
            Told earlier,
            Patterns patterns) {
        PublicKnowledge known = PublicKnowledge.populationOf(counts);
        LinkedProtection linked =
                LinkedProtection.of(indicators, counts, known, rows, primary, thresholds, foremost, earlier, patterns);
        Map<FigureKey, Figure> actual =
                rows.stream().collect(Collectors.toMap(IndicatorRow::key, IndicatorRow::figure));
        List<Finding> findings =
                new ArrayList<>(Audit.of(counts.tables(), indicators, known, linked.rows(), Map.of(), thresholds));
        Map<FigureKey, Figure> remembered = earlier.stillTrue(rows);
        if (!remembered.isEmpty()) {
            Set<FigureKey> lost = new HashSet<>(linked.lost());
            Audit.of(counts.tables(), indicators, known, linked.rows(), remembered, thresholds).stream()
                    .filter(finding -> !lost.contains(finding.figure()) && !findings.contains(finding))
                    .forEach(findings::add);
        }
        return new Protection(
                linked.rows(),
                InformationKept.of(rows, primary, linked.rows()),
                linked.sums(),
                linked.open(),
                linked.lost(),
                findings.stream().filter(finding -> isRight(finding, actual)).toList());
    }

    /** Whoever takes for granted what the data contradict is misled, and has found nothing. */
    private static boolean isRight(Finding finding, Map<FigureKey, Figure> actual) {
        return actual.get(finding.figure()) instanceof Figure.Known known && finding.holds(known);
    }

    /**
     * Whether it may be published: every small count has its two tables, and the attacker found nothing. What was lost
     * before stays lost whether it is published or not.
     */
    public boolean isProven() {
        return open.isEmpty() && findings.isEmpty();
    }

    /** One line for a log. */
    public String summary() {
        return sums == 0
                ? kept.summary()
                : kept.summary() + "; " + (sums - open.size()) + " of " + sums
                        + " small counts have two possible worlds, the attacker found " + findings.size()
                        + (lost.isEmpty() ? "" : "; earlier releases had told of " + lost.size() + " hidden figures");
    }
}
