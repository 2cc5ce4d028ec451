package org.samatcha.inequality.opportunity;

import java.util.ArrayList;
import java.util.List;
import org.samatcha.inequality.MeasureRow;
import org.samatcha.inequality.TableRows;
import org.samatcha.inequality.interval.GroupCount;
import org.samatcha.inequality.interval.Interval;
import org.samatcha.inequality.interval.Quantiles;
import org.samatcha.inequality.interval.Wilson;

/**
 * The human opportunity index of one table of cells, or of two, as rows. All numbers are fractions.
 *
 * <p>{@code coverage}, {@code opportunity_dissimilarity}, {@code hoi}, {@code hoi_penalty} and {@code vulnerable_share}
 * have the name of the table as variant; {@code cell_coverage} has the cell, its categories joined by {@code *};
 * {@code circumstance_dissimilarity} has the circumstances in use joined by {@code +}; {@code circumstance_amount} and
 * {@code circumstance_share} have the circumstance; {@code hoi_change} has {@code total}, {@code scale} and
 * {@code distribution}.
 */
public final class OpportunityRows {

    private static final String NOBODY = "no cell has children";
    private static final String NO_COVERAGE = "nobody is covered, so there is nothing to share out";

    private final double level;

    public OpportunityRows(double level) {
        Quantiles.tail(level);
        this.level = level;
    }

    /**
     * Index, cells and circumstances of one table.
     *
     * @param name the variant of the rows that speak of the whole table
     * @param leftOut cells left out before, for a missing count
     */
    public List<MeasureRow> of(String name, List<String> circumstances, List<OpportunityCell> cells, int leftOut) {
        OpportunityIndex index = index(cells);
        TableRows rows = new TableRows(index.groups(), leftOut + index.emptyGroups());
        String prefix = name.equals("default") ? "" : name + "/";
        whole(name, index, rows);
        for (OpportunityCell cell : cells) {
            String variant = prefix + String.join("*", cell.circumstances());
            if (cell.children() == 0) {
                rows.notApplicable("cell_coverage", variant, "the cell has no children");
            } else {
                Interval wilson = Wilson.of(cell.covered(), cell.children(), level);
                rows.within("cell_coverage", variant, cell.covered() / cell.children(), wilson, "Wilson interval");
            }
        }
        shares(prefix, circumstances, cells, index, rows);
        return rows.rows();
    }

    /** What changed from one table to the other. */
    public List<MeasureRow> change(List<OpportunityCell> before, List<OpportunityCell> after) {
        OpportunityIndex was = index(before);
        OpportunityIndex is = index(after);
        TableRows rows = new TableRows(was.groups() + is.groups(), was.emptyGroups() + is.emptyGroups());
        if (was.groups() == 0 || is.groups() == 0) {
            rows.notApplicable("hoi_change", "total", NOBODY);
            return rows.rows();
        }
        OpportunityChange change = OpportunityChange.between(was, is);
        double se = Math.hypot(was.seOfIndex(), is.seOfIndex());
        double z = Quantiles.twoSidedNormal(level);
        rows.estimate(
                "hoi_change",
                "total",
                change.total(),
                se,
                new Interval(change.total() - z * se, change.total() + z * se),
                "");
        rows.value("hoi_change", "scale", change.scale(), "more opportunities for all");
        rows.value("hoi_change", "distribution", change.distribution(), "a more equal spread of them");
        return rows.rows();
    }

    private static OpportunityIndex index(List<OpportunityCell> cells) {
        return OpportunityIndex.of(cells.stream()
                .map(c -> new GroupCount(String.join("*", c.circumstances()), c.covered(), c.children()))
                .toList());
    }

    private void whole(String name, OpportunityIndex index, TableRows rows) {
        if (index.groups() == 0) {
            List.of("coverage", "opportunity_dissimilarity", "hoi", "hoi_penalty", "vulnerable_share")
                    .forEach(measure -> rows.notApplicable(measure, name, NOBODY));
            return;
        }
        estimate(rows, "coverage", name, index.coverage(), index.seOfCoverage());
        if (index.coverage() == 0) {
            rows.notApplicable("opportunity_dissimilarity", name, NO_COVERAGE);
        } else {
            estimate(rows, "opportunity_dissimilarity", name, index.dissimilarity(), index.seOfDissimilarity());
        }
        estimate(rows, "hoi", name, index.index(), index.seOfIndex());
        rows.value("hoi_penalty", name, index.penalty(), "coverage less hoi");
        rows.value("vulnerable_share", name, index.vulnerableShare(), "of children, in cells below mean coverage");
    }

    private void estimate(TableRows rows, String measure, String variant, double value, double se) {
        double z = Quantiles.twoSidedNormal(level);
        Interval interval = new Interval(Math.max(0, value - z * se), Math.min(1, value + z * se));
        rows.estimate(measure, variant, value, se, interval, "");
    }

    private static void shares(
            String prefix,
            List<String> circumstances,
            List<OpportunityCell> cells,
            OpportunityIndex index,
            TableRows rows) {
        CircumstanceShares shares = CircumstanceShares.of(circumstances, cells);
        String none = index.groups() == 0 ? NOBODY : NO_COVERAGE;
        for (int subset = 1; subset < 1 << circumstances.size(); subset++) {
            rows.valueUnless(
                    "circumstance_dissimilarity", prefix + names(circumstances, subset), shares.within(subset), none);
        }
        for (int c = 0; c < circumstances.size(); c++) {
            rows.valueUnless("circumstance_amount", prefix + circumstances.get(c), shares.amount(c), none);
            rows.valueUnless(
                    "circumstance_share",
                    prefix + circumstances.get(c),
                    shares.share(c),
                    shares.total() == 0 ? "every cell is covered alike, so there is nothing to share out" : none);
        }
    }

    private static String names(List<String> circumstances, int subset) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < circumstances.size(); i++) {
            if ((subset & 1 << i) != 0) {
                names.add(circumstances.get(i));
            }
        }
        return String.join("+", names);
    }
}
