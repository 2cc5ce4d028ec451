package org.samatcha.inequality.reference;

import java.util.Arrays;
import java.util.List;
import org.samatcha.inequality.interval.GroupCount;
import org.samatcha.inequality.opportunity.CircumstanceShares;
import org.samatcha.inequality.opportunity.OpportunityCell;
import org.samatcha.inequality.opportunity.OpportunityChange;
import org.samatcha.inequality.opportunity.OpportunityIndex;

/** The human opportunity index, its circumstances and its change. */
final class HoiFamily implements ReferenceFamily {

    private static final List<String> CIRCUMSTANCES = List.of("sex", "area", "wealth");

    @Override
    public String family() {
        return "hoi";
    }

    @Override
    public Answer answer(ReferenceRow row) {
        if (row.inputFile().contains("->")) {
            return Answer.closedForm(change(row.output()));
        }
        List<OpportunityCell> cells =
                row.inputFile().equals("districts_A.csv") ? districts() : cells("hoi_cells_A.csv");
        return Answer.closedForm(
                row.output().contains("_") && !row.output().equals("vulnerable_share")
                        ? ofCircumstances(row.output(), CircumstanceShares.of(CIRCUMSTANCES, cells))
                        : whole(row.output(), index(cells)));
    }

    private static double whole(String output, OpportunityIndex index) {
        return switch (output) {
            case "C" -> index.coverage();
            case "D" -> index.dissimilarity();
            case "HOI" -> index.index();
            case "penalty" -> index.penalty();
            case "vulnerable_share" -> index.vulnerableShare();
            default -> throw new IllegalArgumentException(output);
        };
    }

    private static double ofCircumstances(String output, CircumstanceShares shares) {
        if (output.startsWith("D_")) {
            int subset = Arrays.stream(output.substring(2).split("\\+"))
                    .mapToInt(name -> 1 << CIRCUMSTANCES.indexOf(name))
                    .sum();
            return shares.within(subset);
        }
        int circumstance = CIRCUMSTANCES.indexOf(output.replaceAll(".*_", ""));
        return output.startsWith("shapley_share_") ? shares.share(circumstance) : shares.amount(circumstance);
    }

    private static double change(String output) {
        OpportunityIndex before = index(cells("hoi_cells_A.csv"));
        OpportunityIndex after = index(cells("hoi_cells_A_year2.csv"));
        OpportunityChange change = OpportunityChange.between(before, after);
        return switch (output) {
            case "HOI0" -> before.index();
            case "HOI1" -> after.index();
            case "delta" -> change.total();
            case "scale" -> change.scale();
            case "distribution" -> change.distribution();
            default -> throw new IllegalArgumentException(output);
        };
    }

    private static OpportunityIndex index(List<OpportunityCell> cells) {
        return OpportunityIndex.of(cells.stream()
                .map(c -> new GroupCount(String.join("*", c.circumstances()), c.covered(), c.children()))
                .toList());
    }

    private static List<OpportunityCell> cells(String file) {
        return ReferenceRow.table(file).stream()
                .map(r -> new OpportunityCell(
                        CIRCUMSTANCES.stream().map(r::get).toList(),
                        Double.parseDouble(r.get("covered")),
                        Double.parseDouble(r.get("n"))))
                .toList();
    }

    private static List<OpportunityCell> districts() {
        return DistrictCounts.of("ece_age5", "pop_age5").stream()
                .map(c -> new OpportunityCell(List.of(c.group()), c.cases(), c.base()))
                .toList();
    }
}
