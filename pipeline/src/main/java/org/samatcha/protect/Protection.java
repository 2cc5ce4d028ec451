package org.samatcha.protect;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samatcha.evidence.Counts;
import org.samatcha.indicator.Indicator;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.protect.linked.Audit;
import org.samatcha.protect.linked.Finding;
import org.samatcha.protect.linked.LinkedProtection;

/**
 * Disclosure control of a release: the one place through which figures leave the restricted tables.
 *
 * <p>First every figure that is too small by itself is hidden ({@link PrimarySuppression}). Then more are hidden until
 * nothing that is published, taken together over all indicators, areas, years and splits, lets anybody work out such a
 * small count: for each, two tables of whole numbers exist that agree with everything published and with everything
 * known of the tables (sums over districts, categories and grades, parts and wholes, the public population), and that
 * differ in it by at least the threshold. Where no such tables are found, all figures about the count are withdrawn.
 * Then the attacker ({@link Audit}) tries its best on the result. Ranks and comparisons are made afterwards, of the
 * published figures alone.
 *
 * @param rows what may be published, in the given order
 * @param findings what the attacker can work out all the same; if there is one, nothing may be published
 * @param proven small counts for which two such tables are known
 * @param unproven small counts for which none were found; for them only the attacker vouches
 */
public record Protection(
        List<IndicatorRow> rows, InformationKept kept, List<Finding> findings, long proven, long unproven) {

    public Protection {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    /** {@code rows} are all rows of all {@code indicators}, with their numbers as computed from {@code counts}. */
    public static Protection of(
            List<Indicator> indicators, Counts counts, List<IndicatorRow> rows, Thresholds thresholds) {
        Map<String, Indicator> byId =
                indicators.stream().collect(Collectors.toMap(i -> i.card().id(), Function.identity()));
        PrimarySuppression suppression = new PrimarySuppression(thresholds);
        List<IndicatorRow> primary = rows.stream()
                .map(row -> suppression.apply(
                        row, byId.get(row.key().indicator()).card().kind()))
                .toList();
        LinkedProtection linked = LinkedProtection.of(indicators, counts, rows, primary, thresholds);
        List<IndicatorRow> published = linked.rows();
        return new Protection(
                published,
                InformationKept.of(rows, primary, published),
                linked.findings(),
                linked.proven(),
                linked.unproven());
    }
}
