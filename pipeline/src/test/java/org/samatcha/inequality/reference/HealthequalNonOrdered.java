package org.samatcha.inequality.reference;

import java.util.List;
import org.samatcha.inequality.MeasureRow;

/** WHO healthequal without an order. */
final class HealthequalNonOrdered implements ReferenceFamily {

    private static final String OTHER_UNIT =
            "the package multiplies the estimate but not the standard error, so its interval is too narrow by that factor;"
                    + " the rows marked (corrected se) are matched";

    @Override
    public String family() {
        return "healthequal-nonordered";
    }

    @Override
    public Answer answer(ReferenceRow row) {
        String measure = row.function().replaceAll("\\(.*", "");
        boolean isBound = List.of("lower", "upper").contains(row.output());
        if (isBound && row.note().contains("package inconsistency")) {
            return new Answer.NotMatched(OTHER_UNIT);
        }
        return Answer.closedForm(value(row, measure));
    }

    private static double value(ReferenceRow row, String measure) {
        ReferenceInput input = new ReferenceInput(row);
        boolean isError = row.output().equals("se");
        return switch (measure) {
            case "d", "r" -> {
                String variant = row.function().contains("(reference)") ? "reference" : "non_ordered";
                MeasureRow found = input.measured(measure, variant, 0);
                // The package prints the error of ln r; ours is r times that.
                yield isError && measure.equals("r")
                        ? found.se() / found.estimate()
                        : ReferenceInput.output(found, row.output());
            }
            case "parisk" -> ReferenceInput.output(input.measured("par", "non_ordered", 0), row.output());
            case "paf" -> unit(row, 100) * ReferenceInput.output(input.measured("paf", "non_ordered", 0), row.output());
            case "ti", "mld" ->
                unit(row, 1000) * ReferenceInput.output(input.measured(measure, "default", 0), row.output());
            default -> ReferenceInput.output(input.measured(measure, "default", 0), row.output());
        };
    }

    /** What takes our standard error to the unit in which the package prints it. */
    private static double unit(ReferenceRow row, double factor) {
        return row.output().equals("se") && row.note().contains("package inconsistency") ? 1 / factor : 1;
    }
}
