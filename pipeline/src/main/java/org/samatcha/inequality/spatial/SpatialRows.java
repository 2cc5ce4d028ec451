package org.samatcha.inequality.spatial;

import java.util.List;
import org.samatcha.inequality.MeasureRow;
import org.samatcha.inequality.TableRows;
import org.samatcha.inequality.interval.Interval;
import org.samatcha.inequality.interval.Quantiles;

/**
 * Spatial association of one table, as rows: {@code moran_i} with the variants {@code normal} and {@code randomisation}
 * (its standard error and interval under each assumption about chance), {@code geary_c}, and {@code local_moran} by
 * group.
 */
public final class SpatialRows {

    private SpatialRows() {}

    /** {@code values} belong to {@code groups}; {@code leftOut} had none. */
    public static List<MeasureRow> of(
            List<String> groups, double[] values, List<Neighbours.Border> borders, int leftOut, double level) {
        Neighbours neighbours = Neighbours.among(groups, borders);
        Moran moran = Moran.of(values, neighbours);
        TableRows rows = new TableRows(groups.size(), leftOut);
        if (Double.isNaN(moran.i())) {
            rows.notApplicable(
                    "moran_i", "normal", "needs four groups or more, a border between two, and values that differ");
            return rows.rows();
        }
        double z = Quantiles.twoSidedNormal(level);
        String expected = "expected " + moran.expected() + " without association, z = ";
        moran(rows, "normal", moran, moran.varianceNormal(), z, expected + moran.zNormal());
        moran(rows, "randomisation", moran, moran.varianceRandomisation(), z, expected + moran.zRandomisation());
        rows.value("geary_c", "default", moran.gearyC(), "expected 1 without association");
        for (int i = 0; i < groups.size(); i++) {
            if (neighbours.of().get(i).length == 0) {
                rows.notApplicable("local_moran", groups.get(i), "the group has no neighbour");
            } else {
                rows.value("local_moran", groups.get(i), moran.local().get(i), "");
            }
        }
        return rows.rows();
    }

    private static void moran(TableRows rows, String variant, Moran moran, double variance, double z, String note) {
        double se = Math.sqrt(variance);
        Interval interval = new Interval(moran.i() - z * se, moran.i() + z * se);
        rows.estimate("moran_i", variant, moran.i(), se, interval, note);
    }
}
