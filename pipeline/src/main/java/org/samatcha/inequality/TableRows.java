package org.samatcha.inequality;

import java.util.ArrayList;
import java.util.List;
import org.samatcha.inequality.interval.Interval;

/** Collects the rows of one table, which all rest on the same groups. */
public final class TableRows {

    private final int groupsUsed;
    private final int groupsLeftOut;
    private final List<MeasureRow> rows = new ArrayList<>();

    public TableRows(int groupsUsed, int groupsLeftOut) {
        this.groupsUsed = groupsUsed;
        this.groupsLeftOut = groupsLeftOut;
    }

    /** A number without an interval. */
    public void value(String measure, String variant, double value, String note) {
        add(measure, variant, value, Double.NaN, Double.NaN, Double.NaN, note);
    }

    /** A number without an interval, or, when it is NaN, the reason why the measure has no meaning here. */
    public void valueUnless(String measure, String variant, double value, String whyNot) {
        if (Double.isNaN(value)) {
            notApplicable(measure, variant, whyNot);
        } else {
            value(measure, variant, value, "");
        }
    }

    /** A number between two others. */
    public void within(String measure, String variant, double value, Interval interval, String note) {
        add(measure, variant, value, Double.NaN, interval.lower(), interval.upper(), note);
    }

    /** A number with its standard error and interval. */
    public void estimate(String measure, String variant, double value, double se, Interval interval, String note) {
        add(measure, variant, value, se, interval.lower(), interval.upper(), note);
    }

    public void notApplicable(String measure, String variant, String why) {
        rows.add(MeasureRow.notApplicable(measure, variant, groupsUsed, groupsLeftOut, why));
    }

    public void missing(String measure, String variant, String why) {
        rows.add(MeasureRow.missing(measure, variant, groupsUsed, groupsLeftOut, why));
    }

    public List<MeasureRow> rows() {
        return List.copyOf(rows);
    }

    private void add(String measure, String variant, double value, double se, double lower, double upper, String note) {
        rows.add(new MeasureRow(
                measure, variant, value, se, lower, upper, groupsUsed, groupsLeftOut, MeasureRow.Status.OK, note));
    }
}
