package org.samatcha.report.drawing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.samatcha.report.chart.Comparison;
import org.samatcha.report.chart.ValueFormat;
import org.samatcha.report.drawing.Typeface.Weight;

class LayoutTest {

    @Test
    void ticksAreRoundNumbersWithinTheData() {
        Scale scale = Scale.over(List.of(0.407, 0.815), ValueFormat.PERCENT, Scale.Start.NEAR_DATA, 6);
        assertEquals(
                List.of("40%", "50%", "60%", "70%", "80%"),
                scale.ticks().stream().map(ValueFormat.PERCENT::tick).toList());
        assertTrue(scale.from() < 0.407 && scale.to() > 0.815);
    }

    @Test
    void barsStartAtZero() {
        assertEquals(
                0,
                Scale.over(List.of(0.4, 0.8), ValueFormat.PERCENT, Scale.Start.AT_ZERO, 6)
                        .from());
        assertTrue(Scale.over(List.of(-0.1, 0.8), ValueFormat.PERCENT, Scale.Start.AT_ZERO, 6)
                        .from()
                < -0.1);
    }

    @Test
    void countsHaveWholeTicks() {
        Scale scale = Scale.over(List.of(1.0, 3.0), ValueFormat.COUNT, Scale.Start.AT_ZERO, 8);
        assertEquals(List.of(0.0, 1.0, 2.0, 3.0), scale.ticks());
    }

    @Test
    void anAxisWithoutNumbersOrWithOneStillHasASpan() {
        for (List<Double> numbers : List.of(List.<Double>of(), List.of(0.0), List.of(0.5, 0.5))) {
            Scale scale = Scale.over(numbers, ValueFormat.PERCENT, Scale.Start.NEAR_DATA, 6);
            assertTrue(scale.to() > scale.from() && scale.step() > 0, numbers.toString());
        }
    }

    @Test
    void labelsThatDoNotTouchStayWhereTheyAre() {
        assertArrayEquals(new double[] {10, 40, 25}, Spread.apart(List.of(10.0, 40.0, 25.0), 12, 0, 100));
    }

    @Test
    void labelsThatTouchMoveEquallyFar() {
        assertArrayEquals(new double[] {44, 56}, Spread.apart(List.of(50.0, 50.0), 12, 0, 100), 1e-9);
    }

    @Property
    void spreadLabelsNeverCoverAndStayInside(
            @ForAll @Size(max = 20) List<@DoubleRange(min = -50, max = 350) Double> wanted) {
        double[] placed = Spread.apart(wanted, 10, 0, 300);
        List<Double> sorted = new ArrayList<>();
        for (double place : placed) {
            sorted.add(place);
        }
        sorted.sort(null);
        for (int i = 0; i < sorted.size(); i++) {
            assertTrue(sorted.get(i) >= -1e-9 && sorted.get(i) <= 300 + 1e-9);
            assertTrue(i == 0 || sorted.get(i) - sorted.get(i - 1) >= 10 - 1e-9);
        }
    }

    @Test
    void aNameAvoidsTheMarksAndNamesBesideIt() {
        Rectangle2D area = new Rectangle2D.Double(0, 0, 200, 100);
        Labels labels = new Labels(area, List.of(new Point2D.Double(50, 50), new Point2D.Double(62, 50)));
        Rectangle2D box =
                labels.place(new Labels.Label("พล", 50, 50, Demo.typeface().font(Weight.REGULAR, 9), Color.BLACK));
        assertTrue(box.getMaxX() < 50, "to the left, because a mark stands at the right");
    }

    @Test
    void marksCanBeSeenOnWhiteAndTextsCanBeRead() {
        for (Color color : Theme.CATEGORIES) {
            assertTrue(Theme.contrast(color, Color.WHITE) >= 3, color.toString());
            assertTrue(Theme.contrast(Theme.text(color), Color.WHITE) >= 4.5, color.toString());
        }
        assertTrue(Theme.contrast(Theme.MUTED, Color.WHITE) >= 4.5);
        for (Color shade : Theme.SHADES) {
            assertTrue(Theme.contrast(Theme.on(shade), shade) >= 4.5, shade.toString());
        }
    }

    @Test
    void noTwoComparisonsDifferByColourAlone() {
        Set<String> withoutColour = java.util.Arrays.stream(Comparison.values())
                .filter(comparison -> comparison != Comparison.NONE)
                .map(Mark::of)
                .map(mark -> mark.form() + " " + mark.fill())
                .collect(Collectors.toSet());
        assertEquals(Comparison.values().length - 1, withoutColour.size());
    }

    @Test
    void everyDistrictHasATileOfItsOwn() {
        TileGrid grid = TileGrid.of("40");
        assertEquals(26, grid.places().size());
        assertEquals(26, Set.copyOf(grid.places().values()).size());
        assertEquals(new TileGrid.Place(2, 1), grid.place("4029"));
    }
}
