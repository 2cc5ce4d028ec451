package org.samatcha.inequality.reference;

import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.samatcha.base.Direction;
import org.samatcha.inequality.GroupMeasures;
import org.samatcha.inequality.MeasureRow;
import org.samatcha.inequality.groups.Comparison;
import org.samatcha.inequality.groups.Group;
import org.samatcha.inequality.groups.Groups;
import org.samatcha.inequality.groups.MeasuredRows;
import org.samatcha.inequality.groups.Scale;
import org.samatcha.inequality.slope.FractionalRank;
import org.samatcha.inequality.slope.WeightedLine;

/** phe_sii on the quintiles: the line without transformation and its simulated interval. */
final class SlopeFamily implements ReferenceFamily {

    /** Both sides simulate 100,000 draws. */
    private static final double MONTE_CARLO = 5e-3;

    @Override
    public String family() {
        return "slope";
    }

    @Override
    public Answer answer(ReferenceRow row) {
        boolean isFirst = List.of("UC140", "UC141").contains(row.caseId());
        Groups groups = isFirst ? groups("out_of_school", "school_age_pop") : groups("ece_age5", "pop_age5");
        if (row.output().equals("intercept")) {
            double[] ranks = FractionalRank.of(groups.orders(), groups.populations());
            return Answer.closedForm(WeightedLine.fit(ranks, groups.estimates(), groups.populations())
                    .intercept());
        }
        String measure = row.output().substring(0, 3) + "_simulated";
        MeasureRow found = MeasuredRows.of(
                        Comparison.of(groups),
                        GroupMeasures.all().stream()
                                .filter(m -> m.id().equals(measure))
                                .toList())
                .get(0);
        return switch (row.output().substring(3)) {
            case "" -> Answer.closedForm(found.estimate());
            case "_l" -> new Answer.Near(found.lower(), MONTE_CARLO * Math.abs(row.value()));
            case "_u" -> new Answer.Near(found.upper(), MONTE_CARLO * Math.abs(row.value()));
            default -> throw new IllegalArgumentException("No output " + row.output());
        };
    }

    private static Groups groups(String cases, String people) {
        return Groups.of(
                ReferenceRow.table("quintiles_A.csv").stream()
                        .map(record -> group(record, cases, people))
                        .toList(),
                Scale.HUNDRED,
                Direction.ADVERSE);
    }

    /** With the plain binomial error that the case states. */
    private static Group group(CSVRecord record, String cases, String people) {
        double n = Double.parseDouble(record.get(people));
        double p = Double.parseDouble(record.get(cases)) / n;
        return Group.of(record.get("group_order"), 100 * p, 100 * Math.sqrt(p * (1 - p) / n), n)
                .withOrder(Double.parseDouble(record.get("group_order")));
    }
}
