package org.samatcha.inequality.reference;

import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.samatcha.inequality.interval.GroupCount;
import org.samatcha.inequality.trend.CochranArmitage;
import org.samatcha.inequality.trend.Correlation;

/** Trends of proportions over quintiles, and correlations of two columns. */
final class TrendFamily implements ReferenceFamily {

    @Override
    public String family() {
        return "trend";
    }

    @Override
    public Answer answer(ReferenceRow row) {
        double[] poverty = column("poverty_pct");
        double[] outOfSchool = column("oos_pct");
        return Answer.closedForm(
                switch (row.output()) {
                    case "X2" -> armitage(row).chiSquared();
                    case "p" -> armitage(row).p();
                    case "kendall" -> Correlation.kendall(poverty, outOfSchool);
                    case "spearman" -> Correlation.spearman(poverty, outOfSchool);
                    case "pearson" -> Correlation.pearson(poverty, outOfSchool);
                    default -> throw new IllegalArgumentException(row.toString());
                });
    }

    private static CochranArmitage armitage(ReferenceRow row) {
        boolean ece = row.inputColumns().contains("ece_age5");
        List<CSVRecord> quintiles = ReferenceRow.table("quintiles_A.csv");
        return CochranArmitage.of(
                quintiles.stream()
                        .map(r -> new GroupCount(
                                r.get("group_order"),
                                Double.parseDouble(r.get(ece ? "ece_age5" : "out_of_school")),
                                Double.parseDouble(r.get(ece ? "pop_age5" : "school_age_pop"))))
                        .toList(),
                quintiles.stream()
                        .mapToDouble(r -> Double.parseDouble(r.get("group_order")))
                        .toArray());
    }

    private static double[] column(String name) {
        return ReferenceRow.table("districts_A.csv").stream()
                .mapToDouble(r -> Double.parseDouble(r.get(name)))
                .toArray();
    }
}
