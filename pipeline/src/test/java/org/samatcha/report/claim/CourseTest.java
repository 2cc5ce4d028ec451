package org.samatcha.report.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samatcha.base.Area;
import org.samatcha.base.AreaLevel;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Status;
import org.samatcha.base.YearKind;
import org.samatcha.catalog.AreaNames;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.FigureKey;
import org.samatcha.indicator.Indicator;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.indicator.Indicators;
import org.samatcha.indicator.Standing;

class CourseTest {

    private static final Area PROVINCE = AreaNames.builtIn().get(0);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            the whole interval is past the target;           0.50; 2567; 0.70; 0.66; 0.74; 0.65; REACHED
            the value is past the target, the interval not;  0.50; 2567; 0.66; 0.62; 0.70; 0.65; ON_COURSE
            half way in half the time, but the way is inside; 0.50; 2567; 0.61; 0.56; 0.66; 0.70; UNKNOWN
            the whole interval is past the way;              0.50; 2567; 0.64; 0.61; 0.67; 0.70; ON_COURSE
            no part of the interval has come so far;         0.50; 2567; 0.55; 0.52; 0.58; 0.70; OFF_COURSE
            it should fall and has fallen far enough;        0.50; 2567; 0.35; 0.33; 0.37; 0.30; ON_COURSE
            it should fall and has risen;                    0.50; 2567; 0.55; 0.53; 0.57; 0.30; OFF_COURSE
            the target's year is over and it is not reached; 0.50; 2572; 0.66; 0.64; 0.68; 0.70; OFF_COURSE
            there is no year after the baseline;             0.50; 2565; 0.50; 0.45; 0.55; 0.70; UNKNOWN
            """)
    void theCourseFollowsTheInterval(
            String what,
            double baseline,
            int year,
            double now,
            double lower,
            double upper,
            double target,
            String word) {
        List<IndicatorRow> rows = new ArrayList<>(List.of(row(2565, baseline, baseline, baseline)));
        rows.add(row(year, now, lower, upper));
        Published published = new Published(
                rows, Indicators.all().stream().map(Indicator::card).toList(), AreaNames.builtIn());
        BilingualText text = BilingualText.of("ก", "a");
        Commitment commitment = new Commitment(
                "x", Commitment.Standing.ADOPTED, text, text, Use.of("ecd_on_track"), 2565, target, 2569);
        assertEquals(word, Course.of(commitment, published).judged().name());
    }

    private static IndicatorRow row(int year, double value, double lower, double upper) {
        return new IndicatorRow(
                new FigureKey("ecd_on_track", AreaLevel.PROVINCE, PROVINCE.code(), year, YearKind.FISCAL, "all", "all"),
                new Figure.Known(value, lower, upper, 100, 200, Status.OK, 1),
                Standing.NONE);
    }
}
