package org.samatcha.release;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.samatcha.base.AreaLevel;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Status;
import org.samatcha.base.YearKind;
import org.samatcha.evidence.Categories;
import org.samatcha.indicator.Compared;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.FigureKey;
import org.samatcha.indicator.Indicator;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.indicator.Indicators;
import org.samatcha.indicator.Standing;
import org.samatcha.indicator.Target;
import org.samatcha.inequality.MeasureRow;
import org.samatcha.inequality.figure.InequalityRow;

class ReleasedTablesTest {

    private static final Figure KNOWN = new Figure.Known(0.25, 0.2, 0.3, 25, 100, Status.OK, 2);

    /** Others' scripts read these columns by name and place. */
    private static final Map<String, String> CONTRACT = Map.of(
            "indicators",
                    "indicator, area_level, area_code, year, year_kind, dimension, category, value, lower, upper,"
                            + " numerator, denominator, status, quality, shrunk_value, shrink_weight, rank_low,"
                            + " rank_high, compared",
            "inequality",
                    "measure, variant, indicator, area_code, year, dimension, estimate, se, lower, upper, groups_used,"
                            + " groups_left_out, status, note",
            "targets", "indicator, dimension, category, year, value, source_th, source_en",
            "flows", "area_level, area_code, year, grade, outcome, pupils, denominator, share, status",
            "quality",
                    "indicator, area_level, area_code, year, year_kind, figures, published, hidden, missing,"
                            + " share_published, share_hidden, share_missing, not_applicable, unreliable, quality_1,"
                            + " quality_2, quality_3");

    @Test
    void columnsAndTheirOrderAreAsPromised() {
        List<ReleasedTable> tables = List.of(
                Tables.indicators(List.of()),
                InequalityTable.of(List.of()),
                FlowsTable.of(List.of()),
                QualityTable.of(List.of()),
                TargetsTable.of(List.of()));

        assertEquals(
                new TreeMap<>(CONTRACT),
                tables.stream()
                        .map(ReleasedTable::spec)
                        .collect(Collectors.toMap(
                                TableSpec::name,
                                spec -> spec.columns().stream()
                                        .map(Column::name)
                                        .collect(Collectors.joining(", ")),
                                (a, b) -> a,
                                TreeMap::new)));
    }

    @Test
    void everyColumnHasAMeaningInBothLanguages() {
        for (ReleasedTable table : List.of(
                Tables.indicators(List.of()),
                InequalityTable.of(List.of()),
                FlowsTable.of(List.of()),
                QualityTable.of(List.of()),
                FunnelsTable.of(List.of()),
                TrendsTable.of(List.of()),
                TargetsTable.of(List.of()))) {
            for (Column column : table.spec().columns()) {
                String place = table.spec().name() + "." + column.name();
                assertEquals(true, isThai(column.meaning().th()), place);
                assertEquals(false, isThai(column.meaning().en()), place);
            }
        }
    }

    @Test
    void everyNumberHasAUnit() {
        for (ReleasedTable table : List.of(
                Tables.indicators(List.of()),
                InequalityTable.of(List.of()),
                FlowsTable.of(List.of()),
                QualityTable.of(List.of()),
                TargetsTable.of(List.of()))) {
            for (Column column : table.spec().columns()) {
                String place = table.spec().name() + "." + column.name();
                assertEquals(false, column.type() == ColumnType.NUMBER && column.unit() == Unit.NONE, place);
            }
        }
    }

    private static boolean isThai(String text) {
        return text.codePoints().anyMatch(c -> 0x0E00 < c && c < 0x0E7F);
    }

    @Test
    void whatStandsInSeveralTablesIsTheSameColumnInEach() {
        for (ReleasedTable table : List.of(Tables.indicators(List.of()), QualityTable.of(List.of()))) {
            for (Column shared : List.of(
                    SharedColumns.INDICATOR,
                    SharedColumns.AREA_LEVEL,
                    SharedColumns.AREA_CODE,
                    SharedColumns.YEAR,
                    SharedColumns.YEAR_KIND)) {
                assertEquals(
                        true,
                        table.spec().columns().contains(shared),
                        table.spec().name() + " " + shared);
            }
        }
    }

    @Test
    void aMeasureIsOneRowAndWhatItHasNotIsEmpty() {
        ReleasedTable table = InequalityTable.of(List.of(
                new InequalityRow(
                        "dropout_rate",
                        "40",
                        2566,
                        "district",
                        new MeasureRow("bgsd", "default", 0.5, Double.NaN, 0.4, 0.6, 25, 1, MeasureRow.Status.OK, "")),
                new InequalityRow(
                        "dropout_rate",
                        "4001",
                        2566,
                        "poverty",
                        MeasureRow.notApplicable("r", "ordered", 3, 0, "the second is at zero"))));

        assertArrayEquals(
                new Object[] {
                    "bgsd", "default", "dropout_rate", "40", 2566L, "district", 0.5, null, 0.4, 0.6, 25L, 1L, "ok", null
                },
                table.rows().get(0));
        assertArrayEquals(
                new Object[] {
                    "r",
                    "ordered",
                    "dropout_rate",
                    "4001",
                    2566L,
                    "poverty",
                    null,
                    null,
                    null,
                    null,
                    3L,
                    0L,
                    "not_applicable",
                    "the second is at zero"
                },
                table.rows().get(1));
    }

    @Test
    void aFlowTellsHowManyOfAGradeHadAnOutcomeUnlessThatIsHidden() {
        ReleasedTable table = FlowsTable.of(List.of(
                row("flow_left", "4001", "grade", "12", new Figure.Hidden()),
                row("flow_promoted", "40", "grade", "12", KNOWN)));

        assertArrayEquals(
                new Object[] {"province", "40", 2566L, "12", "promoted", 25L, 100L, 0.25, "ok"},
                table.rows().get(0));
        assertArrayEquals(
                new Object[] {"district", "4001", 2566L, "12", "left", null, null, null, "c"},
                table.rows().get(1));
    }

    @Test
    void everyOutcomeIsReleasedUnderAnIdOfItsOwn() {
        List<String> ids = OutcomeShare.all().stream()
                .map(indicator -> indicator.card().id())
                .toList();

        assertEquals(
                List.of(
                        "promoted",
                        "repeated",
                        "graduated",
                        "transferred",
                        "left",
                        "changed_school",
                        "changed_district",
                        "returned"),
                ids.stream().map(OutcomeShare::outcomeOf).toList());
        Set<String> published = Indicators.all().stream()
                .map(Indicator::card)
                .map(card -> card.id())
                .collect(Collectors.toSet());
        assertFalse(ids.stream().anyMatch(published::contains), ids.toString());
        assertEquals(ids.size(), new HashSet<>(ids).size());
        assertFalse(Categories.read().of("grade").isEmpty(), "grades have names");
    }

    @Test
    void qualityCountsWhatIsPublishedHiddenAndMissing() {
        Figure contradicting = new Figure.Known(1.2, Double.NaN, Double.NaN, 120, 100, Status.UNRELIABLE, 3);
        ReleasedTable table = QualityTable.of(List.of(
                row("i", "40", "all", "all", KNOWN),
                row("i", "40", "sex", "female", contradicting),
                row("i", "40", "sex", "male", new Figure.Hidden()),
                row("i", "40", "age", "3", new Figure.Missing(Status.NOT_AVAILABLE)),
                row("i", "40", "age", "90", new Figure.Missing(Status.NOT_APPLICABLE)),
                row("i", "4001", "age", "90", new Figure.Missing(Status.NOT_APPLICABLE))));

        assertArrayEquals(
                new Object[] {
                    "i", "province", "40", 2566L, "academic", 4L, 2L, 1L, 1L, 0.5, 0.25, 0.25, 1L, 1L, 0L, 1L, 1L
                },
                table.rows().get(0));
        assertArrayEquals(
                new Object[] {
                    "i", "district", "4001", 2566L, "academic", 0L, 0L, 0L, 0L, null, null, null, 1L, 0L, 0L, 0L, 0L
                },
                table.rows().get(1));
    }

    @Test
    void aTargetIsOneRowWithWhoSetIt() {
        ReleasedTable table = TargetsTable.of(List.of(new Target(
                "out_of_school_rate", "age_band", "6_11", 2560, 0, BilingualText.of("แผนการศึกษาแห่งชาติ", "Plan"))));

        assertArrayEquals(
                new Object[] {"out_of_school_rate", "age_band", "6_11", 2560L, 0.0, "แผนการศึกษาแห่งชาติ", "Plan"},
                table.rows().get(0));
    }

    @Test
    void theStandingOfADistrictFillsItsColumns() {
        IndicatorRow district = row("i", "4001", "all", "all", KNOWN);
        Object[] values = Tables.indicators(
                        List.of(district.with(KNOWN, new Standing(0.24, 0.8, 2, 5, Compared.BETTER))))
                .rows()
                .get(0);

        assertArrayEquals(
                new Object[] {0.24, 0.8, 2L, 5L, "better"},
                List.of(values).subList(14, 19).toArray());
    }

    private static IndicatorRow row(String indicator, String area, String dimension, String category, Figure figure) {
        return new IndicatorRow(
                new FigureKey(indicator, AreaLevel.ofCode(area), area, 2566, YearKind.ACADEMIC, dimension, category),
                figure,
                Standing.NONE);
    }
}
