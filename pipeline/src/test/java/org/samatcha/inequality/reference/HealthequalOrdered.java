package org.samatcha.inequality.reference;

import java.util.List;
import org.samatcha.inequality.MeasureRow;
import org.samatcha.inequality.slope.FractionalRank;
import org.samatcha.inequality.slope.LogitLine;

/** WHO healthequal with an order, and the logit fit with the textbook's weights. */
final class HealthequalOrdered implements ReferenceFamily {

    private static final String SQUARED_WEIGHTS =
            "the package fits the logit curve with weights n² by mistake; ours has weights n, as the rows \"logit with"
                    + " weight=pop\", which are matched. Given n², our fit gives the package's number: see LogitLineTest";
    private static final String OTHER_UNIT =
            "the package multiplies the estimate by 100 but not the standard error, so its interval is 100 times too"
                    + " narrow";

    @Override
    public String family() {
        return "healthequal-ordered";
    }

    @Override
    public Answer answer(ReferenceRow row) {
        ReferenceInput input = new ReferenceInput(row);
        boolean isBound = List.of("lower", "upper").contains(row.output());
        return switch (row.function()) {
            case "d(ordered)" -> closed(input.measured("d", "ordered", 0), row);
            case "r(ordered)" -> ofRatio(input.measured("r", "ordered", 0), row);
            case "aci" -> closed(input.measured("aci", "default", 0), row);
            case "rci" -> closed(input.measured("rci", "standard", 0), row);
            case "rci(wagstaff)" -> closed(input.measured("rci", "wagstaff", 0), row);
            case "rci(erreygers)" -> closed(input.measured("rci", "erreygers", 0), row);
            case "parisk(ordered)" -> closed(input.measured("par", "ordered", 0), row);
            case "paf(ordered)" ->
                isBound ? new Answer.NotMatched(OTHER_UNIT) : inUnit(input.measured("paf", "ordered", 0), row, 100);
            case "sii(linear)" -> inUnit(input.measured("sii", "linear", 0), row, 100);
            case "rii(linear)" -> ofRatio(input.measured("rii", "linear", 0), row);
            case "sii(logit)", "rii(logit)" -> new Answer.NotMatched(SQUARED_WEIGHTS);
            case "SII/RII logit with weight=pop (not pop^2)" -> Answer.fitted(fitted(input, row));
            default -> throw new IllegalArgumentException("No function " + row.function());
        };
    }

    private static Answer closed(MeasureRow found, ReferenceRow row) {
        return Answer.closedForm(ReferenceInput.output(found, row.output()));
    }

    /** The package prints the standard error as a proportion; ours stands on the scale of the estimate. */
    private static Answer inUnit(MeasureRow found, ReferenceRow row, double whole) {
        double value = ReferenceInput.output(found, row.output());
        return Answer.fitted(row.output().equals("se") ? value / whole : value);
    }

    /** The package prints the error of the logarithm; ours is the ratio times that. */
    private static Answer ofRatio(MeasureRow found, ReferenceRow row) {
        double value = ReferenceInput.output(found, row.output());
        return Answer.fitted(row.output().equals("se") ? value / found.estimate() : value);
    }

    private static double fitted(ReferenceInput input, ReferenceRow row) {
        double[] populations = input.column("pop");
        double[] shares = input.column("est");
        for (int j = 0; j < shares.length; j++) {
            shares[j] /= 100;
        }
        LogitLine line = LogitLine.fit(FractionalRank.of(input.column("order"), populations), shares, populations)
                .orElseThrow();
        return switch (row.output()) {
            case "SII" -> input.measured("sii", "logit", 0).estimate();
            case "RII" -> input.measured("rii", "logit", 0).estimate();
            case "p_rank1" -> line.at(1);
            case "p_rank0" -> line.at(0);
            case "beta0" -> line.intercept();
            case "beta1" -> line.slope();
            default -> throw new IllegalArgumentException("No output " + row.output());
        };
    }
}
