package org.samatcha.inequality.funnel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.samatcha.inequality.MeasureRow;
import org.samatcha.inequality.MeasureRow.Status;
import org.samatcha.inequality.interval.CountTable;
import org.samatcha.inequality.interval.GroupCount;
import org.samatcha.inequality.interval.Interval;

class FunnelTest {

    private static final List<GroupCount> ALIKE =
            List.of(new GroupCount("A", 10, 100), new GroupCount("B", 20, 200), new GroupCount("C", 5, 50));

    @Test
    void groupsWithOneRateHaveNoOverDispersion() {
        Funnel funnel = Funnel.of(ALIKE);
        assertEquals(0.1, funnel.target(), 1e-15);
        assertEquals(0, funnel.phi(), 1e-12);
        assertEquals(0, funnel.tauSquared());
    }

    @Test
    void plainLimitsFollowTheNormalFormula() {
        Interval limits = Funnel.of(ALIKE).plain(100, 0.95);
        assertEquals(0.1 - 1.959963984540054 * 0.03, limits.lower(), 1e-12);
        assertEquals(0.1 + 1.959963984540054 * 0.03, limits.upper(), 1e-12);
    }

    @Test
    void limitsAreCutWhereNoProportionCanLie() {
        Funnel funnel = Funnel.of(ALIKE);
        assertTrue(funnel.uncutPlain(5, 0.998).lower() < 0);
        assertEquals(0, funnel.plain(5, 0.998).lower());
        assertEquals(0, funnel.overDispersed(2, 0.998).lower(), "sin² must not fold back to a positive limit");
    }

    @Test
    void nobodyCanBeJudged() {
        Funnel funnel = Funnel.of(List.of(new GroupCount("A", 1, 10), new GroupCount("B", 0, 0)));
        assertEquals(1, funnel.groups());
        assertEquals(new Interval(0, 1), funnel.plain(0, 0.95));
        assertTrue(Double.isNaN(funnel.zScore(new GroupCount("B", 0, 0))));
        assertThrows(IllegalArgumentException.class, () -> Funnel.of(List.of(new GroupCount("B", 0, 0))));
    }

    @Test
    void casesAboveTheBaseAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Funnel.of(List.of(new GroupCount("A", 11, 10))));
    }

    @Test
    void everyGroupGetsARowAlsoTheEmptyAndTheMissing() {
        List<MeasureRow> rows = FunnelRows.of(
                new CountTable(
                        List.of(new GroupCount("A", 3, 10), new GroupCount("B", 0, 0), new GroupCount("C", 10, 10)),
                        List.of("D")),
                List.of(0.95));
        assertEquals(List.of(Status.OK), status(rows, "rate", "A"));
        assertEquals(List.of(Status.NOT_APPLICABLE), status(rows, "rate", "B"));
        assertEquals(List.of(Status.OK), status(rows, "rate", "C"));
        assertEquals(List.of(Status.MISSING), status(rows, "rate", "D"));
        assertTrue(rows.stream().allMatch(r -> r.groupsUsed() == 2 && r.groupsLeftOut() == 2));
    }

    @Test
    void nobodyOutOfSchoolAnywhereLeavesNothingToCompare() {
        List<MeasureRow> rows = FunnelRows.of(
                new CountTable(List.of(new GroupCount("A", 0, 10), new GroupCount("B", 0, 20)), List.of()),
                List.of(0.95));
        assertEquals(List.of(Status.NOT_APPLICABLE), status(rows, "funnel_plain", "A"));
        assertEquals(List.of(Status.NOT_APPLICABLE), status(rows, "funnel_over_dispersed", "B"));
    }

    @Test
    void oneGroupIsNotComparedWithItself() {
        List<MeasureRow> rows =
                FunnelRows.of(new CountTable(List.of(new GroupCount("A", 2, 10)), List.of()), List.of(0.95));
        assertEquals(List.of(Status.NOT_APPLICABLE), status(rows, "funnel_plain", "A"));
    }

    @Property
    void limitsHoldTheTargetAndWidenWithTheSpread(
            @ForAll @Size(min = 2, max = 12) List<@IntRange(min = 1, max = 400) Integer> bases,
            @ForAll @IntRange(max = 100) int share) {
        List<GroupCount> counts = new ArrayList<>();
        for (int i = 0; i < bases.size(); i++) {
            counts.add(new GroupCount("G" + i, bases.get(i) * ((share + 7 * i) % 100) / 100, bases.get(i)));
        }
        Assume.that(counts.stream().mapToDouble(GroupCount::cases).sum() > 0);
        Funnel funnel = Funnel.of(counts);
        for (GroupCount count : counts) {
            Interval plain = funnel.plain(count.base(), 0.95);
            Interval wide = funnel.overDispersed(count.base(), 0.95);
            Interval wider = funnel.overDispersed(count.base(), 0.998);
            for (Interval limits : List.of(plain, wide, wider)) {
                assertTrue(limits.lower() - 1e-12 <= funnel.target() && funnel.target() <= limits.upper() + 1e-12);
                assertTrue(limits.lower() >= 0 && limits.upper() <= 1);
            }
            assertTrue(wider.lower() <= wide.lower() && wide.upper() <= wider.upper());
        }
        assertTrue(funnel.tauSquared() >= 0 && funnel.phi() >= 0);
    }

    private static List<Status> status(List<MeasureRow> rows, String measure, String variant) {
        return rows.stream()
                .filter(r -> r.measure().equals(measure) && r.variant().equals(variant))
                .map(MeasureRow::status)
                .toList();
    }
}
