package org.samatcha.inequality.trend;

import java.util.List;
import java.util.Locale;
import org.samatcha.inequality.TableRows;
import org.samatcha.inequality.interval.GroupCount;
import org.samatcha.inequality.interval.Interval;

/**
 * Trends of one ordered table, as rows: {@code trend_slope} (Theil and Sen's, with the slopes that remain when any one
 * point is left out as lower and upper, and the direction in the note), {@code correlation} with the variants
 * {@code kendall}, {@code spearman} and {@code pearson}, and for counts {@code cochran_armitage} with
 * {@code chi_squared}, {@code p} and {@code slope}.
 */
public final class TrendRows {

    private TrendRows() {}

    /** Values along a rising order, for example years. */
    public static void ofValues(double[] order, double[] values, TableRows rows) {
        YearTrend trend = YearTrend.of(order, values);
        String direction = trend.direction().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        if (Double.isNaN(trend.slope())) {
            rows.notApplicable("trend_slope", "default", "needs two points or more");
        } else if (Double.isNaN(trend.lowest())) {
            rows.value("trend_slope", "default", trend.slope(), direction);
        } else {
            rows.within(
                    "trend_slope",
                    "default",
                    trend.slope(),
                    new Interval(trend.lowest(), trend.highest()),
                    direction + "; lower and upper are the slopes with one point left out");
        }
        String flat = "needs two points or more and values that differ";
        rows.valueUnless("correlation", "kendall", trend.tau(), flat);
        rows.valueUnless("correlation", "spearman", Correlation.spearman(order, values), flat);
        rows.valueUnless("correlation", "pearson", Correlation.pearson(order, values), flat);
    }

    /** Proportions along a rising order: as for values, and the test that minds how many people each rests on. */
    public static void ofCounts(double[] order, List<GroupCount> counts, TableRows rows) {
        ofValues(order, counts.stream().mapToDouble(GroupCount::rate).toArray(), rows);
        CochranArmitage test = CochranArmitage.of(counts, order);
        String none = "needs two points or more, and cases that are neither nobody nor everybody";
        rows.valueUnless("cochran_armitage", "chi_squared", test.chiSquared(), none);
        rows.valueUnless("cochran_armitage", "p", test.p(), none);
        rows.valueUnless("cochran_armitage", "slope", test.slope(), none);
    }
}
