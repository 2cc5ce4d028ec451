package org.samatcha.protect.linked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.samatcha.evidence.Counts;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.FigureKey;
import org.samatcha.indicator.Indicator;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.indicator.Kind;
import org.samatcha.protect.Foremost;
import org.samatcha.protect.PrimarySuppression;
import org.samatcha.protect.Protection;
import org.samatcha.protect.Thresholds;

class LinkedProtectionTest {

    private static final List<Indicator> INDICATORS = Pupils.indicators();
    private static final Thresholds LINKED = Thresholds.DEFAULT.reaching(Thresholds.Reach.LINKED);

    @Property(tries = 20)
    void theAttackerFindsNothingAndSmallCountsHaveTwoWorldsThatLookTheSame(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 5) int districts) {
        Counts counts = Pupils.random(seed, districts, 40).counts();

        Protection result = Protection.of(
                INDICATORS, counts, Pupils.rows(counts), LINKED, Foremost.NONE, Told.NOTHING, Patterns.NONE);

        assertEquals(List.of(), result.findings());
        assertEquals(List.of(), result.open());
        assertTrue(result.isProven());
        assertTrue(result.sums() > 0);
    }

    @Test
    void aProofThatDoesNotHoldIsSeen() {
        Counts counts = planted();
        LinkedTables part = Linking.of(counts, INDICATORS, PublicKnowledge.populationOf(counts), Pupils.rows(counts))
                .parts()
                .get(0);
        long[] truth = part.unknowns().stream()
                .mapToLong(
                        unknown -> counts.find(unknown.tally(), unknown.cell()).orElseThrow())
                .toArray();
        Mask mask = new Mask(part, Told.NOTHING);
        Sensitive sum = new Sensitive(
                part.figures().get(0).row().key(),
                part.figures().get(0).told().get(0).direction(),
                5);
        long[] changed = new long[truth.length];
        changed[sum.form().unknown(0)] = 5;

        Witness witness = new Witness(sum, new long[truth.length], changed);

        assertEquals(1, Witness.untrue(List.of(witness), mask, truth));
    }

    @Property(tries = 30)
    void theAttackerFindsWhatThresholdsAloneLeaveOpenAndItsIntervalsHoldTheTruth(@ForAll long seed) {
        Counts counts = Pupils.random(seed, 3, 25).counts();
        List<IndicatorRow> rows = Pupils.rows(counts);

        List<Finding> findings = attack(counts, primary(rows));

        Map<FigureKey, Figure.Known> truth = rows.stream()
                .filter(row -> row.figure() instanceof Figure.Known)
                .collect(Collectors.toMap(IndicatorRow::key, row -> (Figure.Known) row.figure()));
        assertTrue(findings.size() > 0);
        for (Finding finding : findings) {
            assertTrue(finding.holds(truth.get(finding.figure())), finding.text());
        }
    }

    @Test
    void aPlantedHoleIsFoundWhenOnlyThresholdsAreApplied() {
        Counts counts = planted();
        List<IndicatorRow> rows = Pupils.rows(counts);

        List<Finding> open = attack(counts, primary(rows));
        Protection closed = Protection.of(INDICATORS, counts, rows, LINKED, Foremost.NONE, Told.NOTHING, Patterns.NONE);

        assertTrue(
                open.stream()
                        .map(Finding::text)
                        .toList()
                        .contains("numerator of dropout 4001 2566 sex [female] can only be 3"),
                open.toString());
        assertEquals(List.of(), closed.findings());
        assertEquals(List.of(), attack(counts, closed.rows()));
    }

    @Test
    void theSameCountUnderAnotherNameIsHiddenToo() {
        Counts counts = planted();
        List<IndicatorRow> rows = Pupils.rows(counts);

        Protection protection =
                Protection.of(INDICATORS, counts, rows, LINKED, Foremost.NONE, Told.NOTHING, Patterns.NONE);

        Map<FigureKey, Figure> published =
                protection.rows().stream().collect(Collectors.toMap(IndicatorRow::key, IndicatorRow::figure));
        published.forEach((key, figure) -> {
            if (key.indicator().equals("primary_dropout")
                    && key.areaCode().equals("4001")
                    && key.dimension().equals("sex")) {
                assertEquals(new Figure.Hidden(), figure, key.toString());
            }
        });
    }

    @Test
    void whatReportsAreMadeOfIsHiddenLast() {
        long hiddenLast = 0;
        long hiddenLikeAll = 0;
        for (long seed = 1; seed <= 10; seed++) {
            Counts counts = Pupils.random(seed, 2, 25).counts();
            Foremost wholeProvince = new Foremost(Pupils.rows(counts).stream()
                    .map(IndicatorRow::key)
                    .filter(key -> !key.dimension().contains("*"))
                    .map(key -> new Foremost.Table(key.indicator(), key.dimension()))
                    .collect(Collectors.toSet()));
            hiddenLast += hiddenForOthers(counts, wholeProvince, wholeProvince);
            hiddenLikeAll += hiddenForOthers(counts, Foremost.NONE, wholeProvince);
        }
        assertTrue(hiddenLast < hiddenLikeAll, hiddenLast + " and " + hiddenLikeAll);
    }

    /** How many figures that are not too small by themselves are hidden, of some. */
    private static long hiddenForOthers(Counts counts, Foremost foremost, Foremost some) {
        List<IndicatorRow> rows = Pupils.rows(counts);
        Protection protection = Protection.of(INDICATORS, counts, rows, LINKED, foremost, Told.NOTHING, Patterns.NONE);
        assertTrue(protection.isProven());
        return hidden(protection.rows(), some) - hidden(primary(rows), some);
    }

    private static long hidden(List<IndicatorRow> rows, Foremost some) {
        return rows.stream()
                .filter(row -> some.has(row.key()) && row.figure() instanceof Figure.Hidden)
                .count();
    }

    /** Three girls of district 4001 left primary school; everything else is large. */
    private static Counts planted() {
        Pupils pupils = new Pupils();
        for (String district : List.of("4001", "4002", "4003")) {
            for (String sex : List.of("female", "male")) {
                for (String poverty : List.of("poor", "not_poor")) {
                    for (String grade : List.of("08", "09", "10")) {
                        boolean isPlanted = district.equals("4001") && sex.equals("female");
                        boolean hasThree = poverty.equals("poor") && grade.equals("08");
                        pupils.add(60, district, sex, poverty, grade, "promoted")
                                .add(isPlanted ? (hasThree ? 3 : 0) : 25, district, sex, poverty, grade, "left")
                                .add(15, district, sex, poverty, grade, "repeated");
                    }
                }
            }
        }
        return pupils.counts();
    }

    private static List<Finding> attack(Counts counts, List<IndicatorRow> rows) {
        return Audit.of(counts.tables(), INDICATORS, PublicKnowledge.none(counts.tables()), rows, Map.of(), LINKED);
    }

    @Test
    void nothingIsHiddenWhereNothingIsSmall() {
        Pupils pupils = new Pupils();
        for (String district : List.of("4001", "4002", "4003")) {
            for (String sex : List.of("female", "male")) {
                for (String poverty : List.of("poor", "not_poor")) {
                    for (String grade : List.of("08", "09", "10")) {
                        pupils.add(30, district, sex, poverty, grade, "promoted")
                                .add(20, district, sex, poverty, grade, "left")
                                .add(15, district, sex, poverty, grade, "repeated");
                    }
                }
            }
        }
        Counts counts = pupils.counts();
        List<IndicatorRow> rows = Pupils.rows(counts);

        assertEquals(
                rows.size(),
                Protection.of(INDICATORS, counts, rows, LINKED, Foremost.NONE, Told.NOTHING, Patterns.NONE)
                        .kept()
                        .published());
    }

    @Test
    void theSameInputHidesTheSameFigures() {
        Counts counts = Pupils.random(7, 4, 40).counts();
        List<IndicatorRow> rows = Pupils.rows(counts);

        assertEquals(
                Protection.of(INDICATORS, counts, rows, LINKED, Foremost.NONE, Told.NOTHING, Patterns.NONE),
                Protection.of(
                        INDICATORS,
                        Pupils.random(7, 4, 40).counts(),
                        rows,
                        LINKED,
                        Foremost.NONE,
                        Told.NOTHING,
                        Patterns.NONE));
    }

    @Test
    void tablesThatHaveNotChangedAreNotSearchedAgain() {
        Counts counts = Pupils.random(7, 4, 40).counts();
        List<IndicatorRow> rows = Pupils.rows(counts);
        Map<String, Patterns.Pattern> memory = new ConcurrentHashMap<>();
        AtomicInteger kept = new AtomicInteger();
        Patterns patterns = new Patterns() {
            @Override
            public Optional<Pattern> find(String key) {
                return Optional.ofNullable(memory.get(key));
            }

            @Override
            public void keep(String key, Pattern pattern) {
                kept.incrementAndGet();
                memory.put(key, pattern);
            }
        };

        Protection searched = Protection.of(INDICATORS, counts, rows, LINKED, Foremost.NONE, Told.NOTHING, patterns);
        int first = kept.get();
        Protection remembered = Protection.of(INDICATORS, counts, rows, LINKED, Foremost.NONE, Told.NOTHING, patterns);
        int second = kept.get();
        Counts others = Pupils.random(8, 4, 40).counts();
        Protection.of(INDICATORS, others, Pupils.rows(others), LINKED, Foremost.NONE, Told.NOTHING, patterns);

        assertTrue(first > 0);
        assertEquals(searched, remembered);
        assertEquals(first, second);
        assertTrue(kept.get() > second);
    }

    private static List<IndicatorRow> primary(List<IndicatorRow> rows) {
        PrimarySuppression suppression = new PrimarySuppression(LINKED);
        return rows.stream().map(row -> suppression.apply(row, Kind.PROPORTION)).toList();
    }
}
