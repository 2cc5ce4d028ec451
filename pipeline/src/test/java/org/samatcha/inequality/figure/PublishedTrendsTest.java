package org.samatcha.inequality.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samatcha.base.AreaLevel;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Direction;
import org.samatcha.base.YearKind;
import org.samatcha.indicator.FigureKey;
import org.samatcha.indicator.IndicatorCard;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.indicator.Kind;
import org.samatcha.indicator.Target;
import org.samatcha.indicator.Targets;

class PublishedTrendsTest {

    private static final BilingualText TEXT = BilingualText.of("ทดสอบ", "test");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            falling of a bad thing is better              ; ADVERSE    ; 50 40 30 20 10    ; improving ; approaching  ; 2567
            falling of a good thing is worse              ; FAVOURABLE ; 50 40 30 20 10    ; worsening ; met          ;
            rising of a bad thing leads away              ; ADVERSE    ; 10 20 30 40 50    ; worsening ; out_of_reach ;
            a slow fall is out of reach                   ; ADVERSE    ; 994 993 992 991 990 ; improving ; out_of_reach ;
            neither good nor bad is not judged            ; NEUTRAL    ; 10 20 30 40 50    ; rising    ; not_judged   ;
            one year decides                              ; ADVERSE    ; 20 20 20 20 50    ; unstable  ; no_pace      ;
            nothing moves                                 ; ADVERSE    ; 20 20 20 20 20    ; unchanged ; no_pace      ;
            four years are too few                        ; ADVERSE    ; 40 30 20 10       ; too_short ; no_pace      ;
            a hidden year is no point                     ; ADVERSE    ; 50 40 c 20 10     ; too_short ; no_pace      ;
            only the last five years count                ; ADVERSE    ; 1 50 40 30 20 10  ; improving ; approaching  ; 2567
            the target is met                             ; ADVERSE    ; 40 30 20 10 0     ; improving ; met          ;
            """)
    void aTrendIsClaimedOnlyWhereNoSingleYearMakesIt(
            String saying, Direction direction, String values, String progress, String state, Integer reached) {
        TrendRow row = trend(direction, values);

        assertEquals(progress, row.progress().id(), row.toString());
        assertEquals(state, row.aim().state().id(), row.toString());
        assertEquals(reached == null ? 0 : reached, row.aim().reached());
    }

    @Test
    void theWordsNameTheYearsAndWhatTheyMean() {
        TrendRow row = trend(Direction.ADVERSE, "50 40 30 20 10");

        assertEquals(
                "Falling in 2562–2566, which is improving, whichever year is left out.",
                row.words().en());
        assertEquals(
                "ช่วง 2562–2566 ลดลง คือดีขึ้น ไม่ว่าตัดปีใดออก", row.words().th());
        assertEquals(-0.01, row.trend().slope(), 1e-12);
        assertEquals(0.01, row.aim().distance(), 1e-12);
    }

    @Test
    void withoutATargetThereIsNoDistanceAndWithoutAPublishedYearNoRow() {
        IndicatorCard card = card(Direction.ADVERSE);
        Targets none = new Targets(List.of());

        assertEquals(
                Aim.NONE,
                PublishedTrends.find(card, rows("5 6 7 8 9"), none)
                        .orElseThrow()
                        .aim());
        assertTrue(PublishedTrends.find(card, rows("c c"), none).isEmpty());
    }

    @Test
    void everySeriesOfTheReleaseHasOneRow() {
        List<IndicatorRow> rows = new ArrayList<>(rows("50 40 30"));
        rows.addAll(HandMade.rows(Kind.PROPORTION, "sex", "40 female 3/100", "40 male 4/100", "4001 female c"));

        assertEquals(
                "all 2566, sex 2566, sex 2566",
                PublishedTrends.of(List.of(card(Direction.ADVERSE)), rows, new Targets(List.of())).stream()
                        .map(row ->
                                row.latest().dimension() + " " + row.latest().year())
                        .collect(Collectors.joining(", ")));
    }

    private static TrendRow trend(Direction direction, String values) {
        Targets targets = new Targets(List.of(new Target("tested", "all", "all", 2560, 0, TEXT)));
        return PublishedTrends.find(card(direction), rows(values), targets).orElseThrow();
    }

    private static IndicatorCard card(Direction direction) {
        return HandMade.card(Kind.PROPORTION, direction);
    }

    /** One value per year up to 2566, in per mille. */
    private static List<IndicatorRow> rows(String values) {
        String[] words = values.split(" ");
        List<IndicatorRow> rows = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            String figure = words[i].equals("c") ? "c" : words[i] + "/1000";
            IndicatorRow row =
                    HandMade.rows(Kind.PROPORTION, "all", "40 all " + figure).get(0);
            FigureKey key = new FigureKey(
                    "tested", AreaLevel.PROVINCE, "40", 2567 - words.length + i, YearKind.ACADEMIC, "all", "all");
            rows.add(new IndicatorRow(key, row.figure(), row.standing()));
        }
        return rows;
    }
}
