package org.samatcha.protect.linked;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samatcha.base.AreaLevel;
import org.samatcha.base.Status;
import org.samatcha.base.YearKind;
import org.samatcha.evidence.EvidenceTables;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.FigureKey;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.indicator.Indicators;
import org.samatcha.indicator.Standing;
import org.samatcha.protect.Thresholds;

class AuditTest {

    /** Of 10 children out of school 9 are in one district; the other two may have -20 and 21. */
    @Test
    void residentsLessPupilsMayBeBelowZero() {
        assertEquals(List.of(), attack("out_of_school_children", "age_band", "6_11"));
    }

    /** Of 10 children 9 are in one district; the other two have 0 or 1. */
    @Test
    void countsOfPeopleMayNot() {
        assertEquals(
                List.of(
                        "numerator of ecd_suspected_delay 4002 2566 all [all] can only be 0 to 1",
                        "numerator of ecd_suspected_delay 4003 2566 all [all] can only be 0 to 1"),
                attack("ecd_suspected_delay", "all", "all").stream()
                        .map(Finding::text)
                        .filter(text -> text.startsWith("numerator"))
                        .toList());
    }

    /** Of 12 and 10 enrolled pupils with a disability 18 are linked. */
    @Test
    void linkedPupilsAreSomeOfTheEnrolledOnes() {
        List<IndicatorRow> rows = List.of(
                row("at_risk_share", "4001", YearKind.ACADEMIC, "risk", "disabled", known(12, 100)),
                row("at_risk_share", "4002", YearKind.ACADEMIC, "risk", "disabled", known(10, 100)),
                row("dropout_rate", "40", YearKind.ACADEMIC, "risk", "disabled", known(9, 18)),
                row("dropout_rate", "4001", YearKind.ACADEMIC, "risk", "disabled", new Figure.Hidden()),
                row("dropout_rate", "4002", YearKind.ACADEMIC, "risk", "disabled", new Figure.Hidden()));

        assertEquals(
                List.of(
                        "denominator of dropout_rate 4001 2566 risk [disabled] can only be 8 to 12",
                        "denominator of dropout_rate 4002 2566 risk [disabled] can only be 6 to 10"),
                attack(rows).stream()
                        .map(Finding::text)
                        .filter(text -> text.startsWith("denominator"))
                        .toList());
    }

    /** Of 34 repeaters, whom the risks of the next year tell, 30 are in one district. */
    @Test
    void theRisksOfTheNextYearTellWhoRepeated() {
        List<IndicatorRow> rows = List.of(
                row("at_risk_share", "40", YearKind.ACADEMIC, "risk", "repeated", known(34, 1000)),
                row(2565, "repetition_rate", "40", YearKind.ACADEMIC, "all", "all", new Figure.Hidden()),
                row(2565, "repetition_rate", "4001", YearKind.ACADEMIC, "all", "all", known(30, 500)),
                row(2565, "repetition_rate", "4002", YearKind.ACADEMIC, "all", "all", new Figure.Hidden()));

        assertEquals(
                List.of("numerator of repetition_rate 4002 2565 all [all] can only be 4"),
                attack(rows).stream().map(Finding::text).toList());
    }

    private static List<Finding> attack(String indicator, String dimension, String category) {
        YearKind kind = Indicators.all().stream()
                .filter(one -> one.card().id().equals(indicator))
                .findFirst()
                .orElseThrow()
                .card()
                .yearKind();
        List<IndicatorRow> rows = List.of(
                row(indicator, "40", kind, dimension, category, known(10, 300)),
                row(indicator, "4001", kind, dimension, category, known(9, 100)),
                row(indicator, "4002", kind, dimension, category, new Figure.Hidden()),
                row(indicator, "4003", kind, dimension, category, new Figure.Hidden()));
        return attack(rows);
    }

    private static List<Finding> attack(List<IndicatorRow> rows) {
        return Audit.of(
                EvidenceTables.all(),
                Indicators.all(),
                PublicKnowledge.none(EvidenceTables.all()),
                rows,
                Map.of(),
                Thresholds.DEFAULT);
    }

    private static IndicatorRow row(
            String indicator, String area, YearKind kind, String dimension, String category, Figure figure) {
        return row(2566, indicator, area, kind, dimension, category, figure);
    }

    private static IndicatorRow row(
            int year, String indicator, String area, YearKind kind, String dimension, String category, Figure figure) {
        return new IndicatorRow(
                new FigureKey(indicator, AreaLevel.ofCode(area), area, year, kind, dimension, category),
                figure,
                Standing.NONE);
    }

    private static Figure known(long numerator, long denominator) {
        return new Figure.Known(
                (double) numerator / denominator, Double.NaN, Double.NaN, numerator, denominator, Status.OK, 1);
    }
}
