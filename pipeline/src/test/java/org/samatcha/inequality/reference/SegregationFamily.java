package org.samatcha.inequality.reference;

import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.samatcha.inequality.segregation.Dissimilarity;
import org.samatcha.inequality.segregation.Entropy;
import org.samatcha.inequality.segregation.Exposure;
import org.samatcha.inequality.segregation.MutualInformation;
import org.samatcha.inequality.segregation.NestedSegregation;
import org.samatcha.inequality.segregation.SegregationTable;
import org.samatcha.inequality.segregation.SegregationTable.Cell;

/** Segregation of three groups over districts and zones. */
final class SegregationFamily implements ReferenceFamily {

    private final List<CSVRecord> rows = ReferenceRow.table("segregation_A.csv");
    private final SegregationTable table = SegregationTable.of(rows.stream()
            .map(r -> new Cell(r.get("district"), r.get("group"), Double.parseDouble(r.get("n"))))
            .toList());
    private final NestedSegregation nested = NestedSegregation.of(table, this::zone);

    @Override
    public String family() {
        return "segregation";
    }

    @Override
    public Answer answer(ReferenceRow row) {
        return Answer.closedForm(value(row));
    }

    private double value(ReferenceRow row) {
        String output = row.output();
        return switch (row.function().replace("segregation::", "")) {
            case "dissimilarity" ->
                row.args().startsWith("two groups")
                        ? Dissimilarity.between(table, group("poor"), group("other"))
                        : Dissimilarity.againstOthers(table, group("poor"));
            case "mutual_total" -> {
                MutualInformation total = MutualInformation.of(table);
                yield output.equals("H") ? total.h() : total.m() / (row.args().equals("base 2") ? Math.log(2) : 1);
            }
            case "mutual_total(within=zone)" -> part(nested.within(), output);
            case "mutual_total_nested" -> part(output.startsWith("zone") ? nested.between() : nested.within(), output);
            case "mutual_within" -> ofZone(row.args(), output);
            case "mutual_local(ls)" -> MutualInformation.local(table)[unit(output)];
            case "mutual_local(p)" -> table.unitTotals()[unit(output)] / table.people();
            case "mutual_local(ls by group)" -> MutualInformation.local(table.transposed())[group(output)];
            case "exposure" -> {
                String[] fromTo = output.split("->");
                yield Exposure.of(table, group(fromTo[0]), group(fromTo[1]));
            }
            case "isolation" -> Exposure.isolation(table, group(output));
            case "entropy" -> Entropy.of(table.groupTotals());
            default -> throw new IllegalArgumentException(row.toString());
        };
    }

    private static double part(NestedSegregation.Part part, String output) {
        return output.endsWith("M") ? part.m() : part.h();
    }

    private double ofZone(String zone, String output) {
        NestedSegregation.Cluster cluster = nested.clusters().stream()
                .filter(c -> c.name().equals(zone))
                .findFirst()
                .orElseThrow();
        return switch (output) {
            case "M" -> cluster.m();
            case "H" -> cluster.h();
            case "p" -> cluster.share();
            case "ent_ratio" -> cluster.entropyRatio();
            default -> throw new IllegalArgumentException(output);
        };
    }

    private String zone(String district) {
        return rows.stream()
                .filter(r -> r.get("district").equals(district))
                .findFirst()
                .orElseThrow()
                .get("zone");
    }

    private int group(String name) {
        return table.groups().indexOf(name);
    }

    private int unit(String name) {
        return table.units().indexOf(name);
    }
}
