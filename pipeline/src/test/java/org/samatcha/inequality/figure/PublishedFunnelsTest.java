package org.samatcha.inequality.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.samatcha.base.Direction;
import org.samatcha.indicator.Kind;
import org.samatcha.inequality.interval.Interval;

class PublishedFunnelsTest {

    private static final String[] SEVEN = {
        "40 all 2000/20000",
        "4001 all 100/1000",
        "4002 all 105/1000",
        "4003 all 95/1000",
        "4004 all 102/1000",
        "4005 all 98/1000",
        "4006 all c",
        "4007 all 400/1000"
    };

    @Test
    void theTargetIsTheProvincesValueAndNotThatOfThePublishedDistricts() {
        List<FunnelRow> rows = funnels(Kind.PROPORTION, SEVEN);

        assertEquals(6, rows.size());
        assertEquals(0.1, rows.get(0).funnel().target(), 1e-12);
        assertEquals(0, rows.get(0).funnel().zScore(rows.get(0).count()), 1e-12);
    }

    @Test
    void oneDistrictFarOutsideIsFoundByBothLimits() {
        List<FunnelRow> rows = funnels(Kind.PROPORTION, SEVEN);

        assertEquals(
                "within within within within within far_above",
                rows.stream()
                        .map(row -> row.plainPlace().name().toLowerCase(java.util.Locale.ROOT))
                        .collect(Collectors.joining(" ")));
        FunnelRow far = rows.get(5);
        Interval plain = far.plain(FunnelRow.OUTER);
        Interval wide = far.overDispersed(FunnelRow.OUTER);
        assertTrue(wide.lower() <= plain.lower() && plain.upper() <= wide.upper(), plain + " " + wide);
    }

    @Test
    void withoutAValueOfTheProvinceThePublishedDistrictsAreTheTarget() {
        String[] hidden = SEVEN.clone();
        hidden[0] = "40 all c";

        assertEquals(
                900.0 / 6000, funnels(Kind.PROPORTION, hidden).get(0).funnel().target(), 1e-12);
    }

    @Test
    void fewDistrictsNobodyAtAllOrAnotherKindOfNumberHaveNoFunnel() {
        assertTrue(funnels(Kind.PROPORTION, "40 all 5/100", "4001 all 2/50", "4002 all 3/50")
                .isEmpty());
        assertTrue(funnels(
                        Kind.PROPORTION,
                        "40 all 0/500",
                        "4001 all 0/100",
                        "4002 all 0/100",
                        "4003 all 0/100",
                        "4004 all 0/100",
                        "4005 all 0/100")
                .isEmpty());
        assertTrue(funnels(Kind.RATIO, SEVEN).isEmpty());
    }

    private static List<FunnelRow> funnels(Kind kind, String... figures) {
        return PublishedFunnels.of(
                List.of(HandMade.card(kind, Direction.ADVERSE)), HandMade.rows(kind, "all", figures));
    }
}
