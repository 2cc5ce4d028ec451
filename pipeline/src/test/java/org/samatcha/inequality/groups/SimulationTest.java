package org.samatcha.inequality.groups;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samatcha.base.Direction;

class SimulationTest {

    @ParameterizedTest(name = "the quantile {0} of 1, 2, 4, 8 is {1}")
    @CsvSource({"0, 1", "0.25, 1.75", "0.5, 3", "0.9, 6.8", "1, 8"})
    void quantilesAreOfTypeSeven(double probability, double expected) {
        assertEquals(expected, Simulation.quantile(new double[] {1, 2, 4, 8}, probability), 1e-12);
    }

    /** Half a normal distribution: mean s·√(2/π), the quantile p at s·Φ⁻¹((1 + p)/2). */
    @Test
    void aGroupAtTheEndOfTheScaleIsDrawnFromHalfANormalDistribution() {
        Groups groups = Groups.of(
                List.of(Group.of("a", 0, 2, 10), Group.of("b", 100, 2, 10)), Scale.HUNDRED, Direction.ADVERSE);
        Simulation simulation =
                Simulation.of(groups, 50_000, List.of(g -> y -> y[0], g -> y -> 100 - y[1], g -> y -> y[0] + y[1]));
        assertEquals(2 * 0.674489750196082, simulation.quantile(0, 0.5), 0.03);
        assertEquals(2 * 1.959963984540054, simulation.quantile(0, 0.95), 0.06);
        assertEquals(2 * 0.674489750196082, simulation.quantile(1, 0.5), 0.03);
        assertEquals(100, simulation.quantile(2, 0.5), 0.05);
        assertTrue(simulation.quantile(0, 0) >= 0 && simulation.quantile(0, 1) <= 100);
    }

    @Test
    void positionsAreAscendingAndKeepTheOrderOfEquals() {
        assertArrayEquals(new int[] {3, 1, 4, 0, 2}, Ascending.indices(new double[] {5, 1, 7, -2, 1}));
        assertArrayEquals(new int[] {}, Ascending.indices(new double[] {}));
    }
}
