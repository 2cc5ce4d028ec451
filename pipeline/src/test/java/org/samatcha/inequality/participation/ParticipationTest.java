package org.samatcha.inequality.participation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samatcha.inequality.MeasureRow;
import org.samatcha.inequality.MeasureRow.Status;

class ParticipationTest {

    private static final SchoolSystem SMALL = new SchoolSystem(List.of(
            new SchoolLevel("kindergarten", 0, 5, 1),
            new SchoolLevel("primary", 1, 6, 2),
            new SchoolLevel("secondary", 2, 8, 1)));

    private static final List<PupilCount> PUPILS = List.of(
            new PupilCount("kindergarten", 1, 5, 6, 0),
            new PupilCount("kindergarten", 1, 6, 1, 0),
            new PupilCount("primary", 1, 5, 1, 0),
            new PupilCount("primary", 1, 6, 7, 1),
            new PupilCount("primary", 2, 7, 8, 0),
            new PupilCount("primary", 1, 8, 1, 1),
            new PupilCount("primary", 2, PupilCount.UNKNOWN_AGE, 2, 0),
            new PupilCount("secondary", 1, 7, 1, 0),
            new PupilCount("secondary", 1, 8, 5, 0));

    private static final Map<Integer, Double> TEN_EACH = Map.of(5, 10.0, 6, 10.0, 7, 10.0, 8, 10.0);

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "ger, primary, 0.95",
        "ner, primary, 0.75",
        "aner, primary, 0.80",
        "tner, primary, 0.85",
        "out_of_school_number, primary, 3",
        "out_of_school_rate, primary, 0.15",
        "out_of_school_rate_legacy, primary, 0.20",
        "gir, primary, 0.7",
        "nir, primary, 0.6",
        "girlg, primary, 1.0",
        "sdg_4_2_2, age_5, 0.7",
        "aser, age_8, 0.6",
        "out_of_school_rate, ages_6_8, 0.23333333333333334",
        "sle, ages_6_8, 2.2",
    })
    void indicatorsFollowTheirDefinitions(String measure, String of, double expected) {
        assertEquals(expected, find(participation(TEN_EACH), measure, of).value(), 1e-12);
    }

    @Test
    void overAgeIsTwoYearsOrMoreAboveTheAgeOfTheGrade() {
        assertEquals(
                1.0 / 19, find(participation(TEN_EACH), "over_age", "primary").value(), 1e-12);
    }

    @Test
    void morePupilsThanInhabitantsAreFlaggedAndNotFloored() {
        Map<Integer, Double> few = new HashMap<>(TEN_EACH);
        few.put(6, 4.0);
        few.put(7, 4.0);
        UisValue rate = find(participation(few), "out_of_school_rate", "primary");
        assertTrue(rate.value() < 0);
        assertTrue(rate.note().startsWith("negative"), rate.note());
    }

    @Test
    void anAgeWithoutPopulationIsMissingAndNotZero() {
        Map<Integer, Double> gap = new HashMap<>(TEN_EACH);
        gap.remove(7);
        UisValue ger = find(participation(gap), "ger", "primary");
        assertEquals(Status.MISSING, ger.status());
        assertEquals("no population is given for age 7", ger.note());
        assertEquals(
                Status.MISSING,
                find(participation(gap), "out_of_school_number", "primary").status());
        assertEquals(Status.MISSING, find(participation(gap), "sle", "ages_6_8").status());
        assertEquals(Status.OK, find(participation(gap), "gir", "primary").status());
    }

    @Test
    void aPopulationOfZeroHasNoRate() {
        Map<Integer, Double> nobody = new HashMap<>(TEN_EACH);
        nobody.put(8, 0.0);
        assertEquals(
                Status.NOT_APPLICABLE,
                find(participation(nobody), "ger", "secondary").status());
    }

    @Test
    void aGradeThatTheLevelDoesNotHaveIsRefused() {
        List<PupilCount> wrong = List.of(new PupilCount("primary", 3, 8, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Participation(SMALL, wrong, new Population(TEN_EACH)));
    }

    @Test
    void parityIsNamedForWhoIsBehind() {
        List<MeasureRow> rows = ParticipationRows.of(
                participation(TEN_EACH),
                new Participation(SMALL, List.of(new PupilCount("primary", 1, 6, 4, 0)), new Population(TEN_EACH)),
                new Participation(SMALL, List.of(new PupilCount("primary", 1, 6, 5, 0)), new Population(TEN_EACH)));
        assertEquals("girls are behind", find(rows, "gpi", "ger/primary").note());
        assertEquals(0.8, find(rows, "gpi", "ger/primary").estimate(), 1e-12);
        assertEquals(
                "girls are worse off",
                find(rows, "gpi", "out_of_school_rate/primary").note());
        assertEquals(Status.NOT_APPLICABLE, find(rows, "gpi", "ger/secondary").status(), "no boys in secondary school");
    }

    @ParameterizedTest(name = "{0} over {1}")
    @CsvSource({
        "40, 50, 0.8, 0.8, FIRST_BEHIND",
        "50, 40, 1.25, 1.2, SECOND_BEHIND",
        "97, 100, 0.97, 0.97, PARITY",
        "103, 100, 1.03, 1.029126213592233, PARITY",
        "0, 40, 0, 0, FIRST_BEHIND",
    })
    void parityAndItsAdjustedForm(double first, double second, double index, double adjusted, Parity.Band band) {
        Parity parity = Parity.of(first, second);
        assertEquals(index, parity.index(), 1e-12);
        assertEquals(adjusted, parity.adjusted(), 1e-12);
        assertEquals(band, parity.band());
    }

    @ParameterizedTest(name = "{0} over {1}")
    @CsvSource({"40, 0", "0, 0", "-1, 5", "NaN, 5", "5, NaN"})
    void parityIsUndefinedWithoutASecondValue(double first, double second) {
        assertEquals(Parity.Band.UNDEFINED, Parity.of(first, second).band());
    }

    @Property
    void theAdjustedIndexIsSymmetricAroundOne(
            @ForAll @DoubleRange(min = 0.01, max = 100) double a,
            @ForAll @DoubleRange(min = 0.01, max = 100) double b) {
        Assume.that(a != b);
        assertEquals(2, Parity.of(a, b).adjusted() + Parity.of(b, a).adjusted(), 1e-9);
    }

    private static Participation participation(Map<Integer, Double> population) {
        return new Participation(SMALL, PUPILS, new Population(population));
    }

    private static UisValue find(Participation participation, String measure, String of) {
        return participation.all().stream()
                .filter(v -> v.measure().equals(measure) && v.of().equals(of))
                .findFirst()
                .orElseThrow();
    }

    private static MeasureRow find(List<MeasureRow> rows, String measure, String variant) {
        return rows.stream()
                .filter(r -> r.measure().equals(measure) && r.variant().equals(variant))
                .findFirst()
                .orElseThrow();
    }
}
