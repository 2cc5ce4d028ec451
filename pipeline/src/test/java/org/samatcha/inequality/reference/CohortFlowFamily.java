package org.samatcha.inequality.reference;

import java.util.List;
import org.samatcha.inequality.flow.FlowRates;
import org.samatcha.inequality.flow.GradeCounts;

/** Promotion, repetition and dropout per grade. */
final class CohortFlowFamily implements ReferenceFamily {

    @Override
    public String family() {
        return "cohort-flow";
    }

    @Override
    public Answer answer(ReferenceRow row) {
        String[] output = row.output().split("_");
        FlowRates rates = FlowRates.of(cycle(row.inputFile())).stream()
                .filter(r -> r.grade().equals(output[1]))
                .findFirst()
                .orElseThrow();
        return Answer.closedForm(
                switch (output[0]) {
                    case "promotion" -> rates.promotion();
                    case "repetition" -> rates.repetition();
                    case "dropout" -> rates.dropout();
                    default -> throw new IllegalArgumentException(row.toString());
                });
    }

    static List<GradeCounts> cycle(String file) {
        return ReferenceRow.table(file).stream()
                .map(r -> new GradeCounts(
                        r.get("grade"),
                        Double.parseDouble(r.get("enrolment_t")),
                        Double.parseDouble(r.get("enrolment_t1")),
                        Double.parseDouble(r.get("repeaters_t1")),
                        r.get("graduates").isEmpty() ? Double.NaN : Double.parseDouble(r.get("graduates"))))
                .toList();
    }
}
