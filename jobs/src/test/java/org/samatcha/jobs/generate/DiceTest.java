package org.samatcha.jobs.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiceTest {

    private static final int DRAWS = 100_000;

    @Test
    void aStreamIsFixedByItsKeys() {
        assertEquals(Dice.of(1, "a", 2).uniform(), Dice.of(1, "a", 2).uniform());
        assertNotEquals(Dice.of(1, "a", 2).uniform(), Dice.of(1, "a", 3).uniform());
        assertNotEquals(Dice.of(1, "a", 2).uniform(), Dice.of(1, "b", 2).uniform());
        assertNotEquals(Dice.of(1, "a", 2, 3).uniform(), Dice.of(1, "a", 3, 2).uniform());
        assertEquals(0.22335362915067059, Dice.of(40, "life", 4001, 0, 7).uniform(), "the same on every machine");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 4, 29.5, 120})
    void countsHaveTheMeanAndTheVarianceOfPoisson(double mean) {
        Dice dice = Dice.of(5, "counts");
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < DRAWS; i++) {
            int count = dice.count(mean);
            sum += count;
            squares += (double) count * count;
        }
        double found = sum / DRAWS;
        assertEquals(mean, found, 0.02 * mean);
        assertEquals(mean, squares / DRAWS - found * found, 0.05 * mean);
    }

    @Test
    void weightsAreMetInProportion() {
        Dice dice = Dice.of(6, "weights");
        int[] seen = new int[3];
        for (int i = 0; i < DRAWS; i++) {
            seen[dice.weighted(1, 0, 3)]++;
        }
        assertEquals(0.25, seen[0] / (double) DRAWS, 0.01);
        assertEquals(0, seen[1]);
    }

    @Test
    void roundingKeepsTheExpectation() {
        Dice dice = Dice.of(7, "round");
        long sum = 0;
        for (int i = 0; i < DRAWS; i++) {
            sum += dice.round(2.3);
        }
        assertEquals(2.3, sum / (double) DRAWS, 0.01);
    }
}
