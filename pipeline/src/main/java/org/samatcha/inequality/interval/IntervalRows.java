package org.samatcha.inequality.interval;

import java.util.List;
import org.samatcha.inequality.MeasureRow;
import org.samatcha.inequality.TableRows;

/**
 * The interval of every group's rate by every method, as rows: {@code rate_interval} with the variant
 * {@code method/group}. Methods: {@code wilson}, {@code clopper_pearson}, {@code jeffreys} take cases as a part of the
 * people; {@code exact_poisson} and {@code byar} take them as events, so that their upper end may exceed 1.
 */
public final class IntervalRows {

    private IntervalRows() {}

    /** Fractions. */
    public static List<MeasureRow> of(CountTable table, double level) {
        TableRows rows = new TableRows(table.used().size(), table.leftOut());
        for (GroupCount count : table.used()) {
            double x = count.cases();
            double n = count.base();
            add(rows, "wilson", count, Wilson.of(x, n, level));
            add(rows, "clopper_pearson", count, ClopperPearson.of(x, n, level));
            add(rows, "jeffreys", count, Jeffreys.of(x, n, level));
            add(rows, "exact_poisson", count, over(ExactPoisson.of(x, level), n));
            add(rows, "byar", count, over(Byar.of(x, level), n));
        }
        table.empty().forEach(group -> rows.notApplicable("rate_interval", group, "the group has no people"));
        table.missing().forEach(group -> rows.missing("rate_interval", group, "a count is missing"));
        return rows.rows();
    }

    private static void add(TableRows rows, String method, GroupCount count, Interval interval) {
        rows.within("rate_interval", method + "/" + count.group(), count.rate(), interval, "");
    }

    private static Interval over(Interval cases, double people) {
        return new Interval(cases.lower() / people, cases.upper() / people);
    }
}
