package org.samatcha.inequality.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samatcha.base.Direction;
import org.samatcha.indicator.Compared;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.indicator.Kind;
import org.samatcha.indicator.Standing;

class PublishedStandingsTest {

    private static final String[] SIX = {
        "40 all 700/3260",
        "4001 all 200/1000",
        "4002 all 30/60",
        "4003 all 300/1500",
        "4004 all 90/300",
        "4005 all 80/400",
        "4006 all c"
    };

    @Test
    void aDistrictOfFewPeopleIsDrawnFurtherTowardTheProvinceThanOneOfMany() {
        List<IndicatorRow> rows = standings(Direction.ADVERSE, "all", SIX);

        Standing many = rows.get(3).standing();
        Standing few = rows.get(2).standing();
        assertTrue(0 < few.shrinkWeight() && few.shrinkWeight() < many.shrinkWeight(), few + " " + many);
        assertTrue(many.shrinkWeight() < 1, many.toString());
        double province = 700.0 / 3260;
        assertEquals(few.shrinkWeight() * 0.5 + (1 - few.shrinkWeight()) * province, few.shrunkValue(), 1e-12);
    }

    @Test
    void theWeightOfADistrictIsItsPeopleOverItsPeopleAndOneNumberThatAllDistrictsShare() {
        List<IndicatorRow> rows = standings(Direction.ADVERSE, "sex", SIX);

        double shared = 1000 / rows.get(1).standing().shrinkWeight() - 1000;
        for (int district = 2; district <= 5; district++) {
            Figure.Known known = (Figure.Known) rows.get(district).figure();
            assertEquals(
                    known.denominator() / (known.denominator() + shared),
                    rows.get(district).standing().shrinkWeight(),
                    1e-9);
        }
    }

    @Test
    void equalDistrictsAllGetTheProvincesValue() {
        List<IndicatorRow> rows = standings(
                Direction.ADVERSE,
                "all",
                "40 all 150/1000",
                "4001 all 20/100",
                "4002 all 40/200",
                "4003 all 10/50",
                "4004 all 20/100",
                "4005 all 20/100");

        assertEquals(0, rows.get(1).standing().shrinkWeight());
        assertEquals(0.15, rows.get(1).standing().shrunkValue(), 1e-12);
    }

    @Test
    void withoutAValueOfTheProvinceTheFittedMeanStandsIn() {
        List<IndicatorRow> rows = standings(
                Direction.ADVERSE,
                "all",
                "40 all c",
                "4001 all 20/100",
                "4002 all 40/200",
                "4003 all 10/50",
                "4004 all 20/100",
                "4005 all 20/100");

        assertEquals(0.2, rows.get(1).standing().shrunkValue(), 1e-12);
        assertEquals(Compared.NONE, rows.get(1).standing().compared());
    }

    @Test
    void fourDistrictsAreTooFewToShrink() {
        List<IndicatorRow> rows = standings(
                Direction.ADVERSE,
                "all",
                "40 all 90/450",
                "4001 all 20/100",
                "4002 all 40/200",
                "4003 all 10/50",
                "4004 all 20/100",
                "4005 all c");

        assertTrue(Double.isNaN(rows.get(1).standing().shrunkValue()));
    }

    @Test
    void aHiddenDistrictAndTheProvinceHaveNoStanding() {
        List<IndicatorRow> rows = standings(Direction.ADVERSE, "all", SIX);

        assertEquals(Standing.NONE, rows.get(0).standing());
        assertEquals(Standing.NONE, rows.get(6).standing());
    }

    @Test
    void districtsOfAnotherProvinceDoNotCount() {
        String[] both = Stream.concat(
                        Stream.of(SIX), Stream.of("41 all 900/1000", "4101 all 450/500", "4102 all 450/500"))
                .toArray(String[]::new);

        assertEquals(
                standings(Direction.ADVERSE, "all", SIX),
                standings(Direction.ADVERSE, "all", both).subList(0, 7));
    }

    @Test
    void ranksLeaveOpenWhatTheDataLeaveOpen() {
        List<IndicatorRow> rows = standings(
                Direction.ADVERSE,
                "all",
                "40 all 1000/3019",
                "4001 all 900/1000",
                "4002 all 50/1000",
                "4003 all 50/1000",
                "4004 all 10/19");

        assertEquals(List.of(1, 1), ranks(rows.get(1)));
        assertEquals(List.of(2, 3), ranks(rows.get(2)));
        assertEquals(List.of(0, 0), ranks(rows.get(4)), "19 people are too few to be ranked");
    }

    private static List<Integer> ranks(IndicatorRow row) {
        return List.of(row.standing().rankLow(), row.standing().rankHigh());
    }

    @Test
    void ranksAreOfWholeDistrictsOnly() {
        assertEquals(
                List.of(0, 0), ranks(standings(Direction.ADVERSE, "sex", SIX).get(1)));
    }

    @ParameterizedTest(name = "{0} of 1000 beside 20 % is {2} when the direction is {1}")
    @CsvSource({
        "300, FAVOURABLE, BETTER",
        "300, ADVERSE, WORSE",
        "300, NEUTRAL, HIGHER",
        "100, FAVOURABLE, WORSE",
        "100, ADVERSE, BETTER",
        "100, NEUTRAL, LOWER",
        "201, ADVERSE, SIMILAR"
    })
    void aDistrictIsComparedWithItsProvinceByItsInterval(int cases, Direction direction, Compared compared) {
        List<IndicatorRow> rows = standings(direction, "all", "40 all 2000/10000", "4001 all " + cases + "/1000");

        assertEquals(compared, rows.get(1).standing().compared());
    }

    @Test
    void aNumberOfPeopleIsNotComparedWithThatOfTheWholeProvince() {
        List<IndicatorRow> rows = PublishedStandings.of(
                List.of(HandMade.card(Kind.COUNT, Direction.ADVERSE)), HandMade.rows(Kind.COUNT, "all", SIX));
        for (IndicatorRow row : rows) {
            assertEquals(Compared.NONE, row.standing().compared());
        }
    }

    private static List<IndicatorRow> standings(Direction direction, String dimension, String... figures) {
        return PublishedStandings.of(
                List.of(HandMade.card(Kind.PROPORTION, direction)), HandMade.rows(Kind.PROPORTION, dimension, figures));
    }
}
