package org.samatcha.report.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.samatcha.base.Direction;
import org.samatcha.base.Language;

class ChartSpecTest {

    private static final Caption CAPTION =
            new Caption(Language.EN, "Two districts lag", "Percent of children", "Dots for 3 districts", "Source", "");
    private static final ReferenceLine PROVINCE = new ReferenceLine("Province", 0.6);

    @Test
    void aTableTellsHiddenMissingAndZeroApart() {
        Caterpillar chart = new Caterpillar(
                CAPTION,
                ValueFormat.PERCENT,
                PROVINCE,
                List.of(
                        new Caterpillar.Row("A", ChartValue.known(0, 0, 0.02), Comparison.WORSE),
                        new Caterpillar.Row("B", ChartValue.hidden(), Comparison.WORSE),
                        new Caterpillar.Row("C", ChartValue.missing(), Comparison.NONE)));
        assertEquals(
                new ChartTable(
                        List.of("Area", "Percent", "95% interval", "Against the province"),
                        List.of(
                                List.of("A", "0.0", "0.0–2.0", "worse than the province"),
                                List.of("B", "not disclosed", "–", "–"),
                                List.of("C", "no data", "–", "–"))),
                chart.table());
    }

    @Test
    void aGapIsPrintedOnlyWhenBothEndsAreKnown() {
        Equiplot chart = new Equiplot(
                CAPTION,
                ValueFormat.PERCENT,
                List.of("poor", "not poor"),
                List.of(
                        new Equiplot.Row("A", List.of(ChartValue.exact(0.5), ChartValue.exact(0.72))),
                        new Equiplot.Row("B", List.of(ChartValue.hidden(), ChartValue.exact(0.72)))));
        assertEquals(
                List.of(List.of("A", "50.0", "72.0", "+22.0"), List.of("B", "not disclosed", "72.0", "–")),
                chart.table().rows());
    }

    @Test
    void aTrendIsATableOfYears() {
        Trend chart = new Trend(
                CAPTION,
                ValueFormat.COUNT,
                List.of("2566", "2567"),
                List.of(new Trend.Series(
                        "Out of school", Emphasis.FOCUS, List.of(ChartValue.exact(1234), ChartValue.missing()))),
                List.of(),
                Trend.Panels.ONE);
        assertEquals(List.of("Year", "Out of school"), chart.table().header());
        assertEquals(
                List.of(List.of("2566", "1,234"), List.of("2567", "no data")),
                chart.table().rows());
    }

    @Test
    void aBarOnTheTargetHasReachedIt() {
        TargetBars up = bars(Direction.FAVOURABLE);
        TargetBars down = bars(Direction.ADVERSE);
        assertEquals(Optional.of(true), up.met(ChartValue.exact(0.6)));
        assertEquals(Optional.of(false), up.met(ChartValue.exact(0.59)));
        assertEquals(Optional.of(true), down.met(ChartValue.exact(0.59)));
        assertEquals(Optional.empty(), up.met(ChartValue.hidden()));
    }

    @Test
    void aTileIsInTheClassThatItsPrintedNumberSays() {
        TileMap map = new TileMap(CAPTION, ValueFormat.PERCENT, List.of(0.5, 0.6), List.of());
        assertEquals(0, map.classOf(0.4994));
        assertEquals(1, map.classOf(0.4996));
        assertEquals(2, map.classOf(0.6));
    }

    @Test
    void breaksMustRise() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new TileMap(CAPTION, ValueFormat.PERCENT, List.of(0.6, 0.5), List.of()));
    }

    @Test
    void progressIsThePartOfTheWayDone() {
        assertEquals(
                0.25,
                progress(ChartValue.exact(0.4), ChartValue.exact(0.5)).done().orElseThrow(),
                1e-12);
        assertEquals(
                -0.5,
                progress(ChartValue.exact(0.4), ChartValue.exact(0.2)).done().orElseThrow(),
                1e-12);
        assertEquals(
                OptionalDouble.empty(),
                progress(ChartValue.exact(0.8), ChartValue.exact(0.8)).done());
        assertEquals(
                OptionalDouble.empty(),
                progress(ChartValue.exact(0.4), ChartValue.hidden()).done());
    }

    @Test
    void quantilesLieBetweenNeighbours() {
        Strip.Row row = new Strip.Row("A", List.of(4.0, 1.0, 2.0, 3.0));
        assertEquals(OptionalDouble.of(2.5), row.quantile(0.5));
        assertEquals(OptionalDouble.of(1.75), row.quantile(0.25));
        assertEquals(OptionalDouble.empty(), new Strip.Row("B", List.of()).quantile(0.5));
    }

    @Test
    void onASpineBetterIsToTheRightWhicheverWayTheIndicatorIsGood() {
        assertEquals(0.75, new AreaProfile.Spread(0.08, 0.06, 0.04, 0.0).position(0.02), 1e-12);
        assertEquals(0.5, new AreaProfile.Spread(0.3, 0.3, 0.3, 0.3).position(0.3), 1e-12);
    }

    @Test
    void anAlternativeTextIsShortAndDoesNotRepeatTheTitle() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Caption(Language.EN, "T", "S", "x".repeat(221), "source", ""));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Caption(Language.EN, "Two lag", "S", "Chart: Two lag", "source", ""));
    }

    @Test
    void anIntervalThatEndsBeforeItStartsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> ChartValue.known(0.5, 0.6, 0.4));
        assertThrows(IllegalArgumentException.class, () -> ChartValue.exact(Double.NaN));
    }

    private static TargetBars bars(Direction direction) {
        return new TargetBars(CAPTION, ValueFormat.PERCENT, PROVINCE, direction, List.of());
    }

    private static Progress.Row progress(ChartValue baseline, ChartValue now) {
        return new Progress.Row("x", ValueFormat.PERCENT, baseline, now, 0.8, Progress.Course.UNKNOWN);
    }
}
