package org.samatcha.inequality.reference;

import org.samatcha.inequality.MeasureRow;
import org.samatcha.inequality.groups.Comparison;

/** Simulated intervals, against 2,000,000 draws of another generator. */
final class McIntervalFamily implements ReferenceFamily {

    private static final double REFERENCE_DRAWS = 2_000_000;

    /** The errors stated in the table are themselves estimated from few batches: five of them are allowed. */
    private static final double ALLOWED_ERRORS = 5;

    @Override
    public String family() {
        return "mc-interval";
    }

    @Override
    public Answer answer(ReferenceRow row) {
        if (row.function().contains("observed mean")) {
            return new Answer.NotMatched(
                    "keeps the observed mean while the groups vary, by mistake; the rows idisw(correct) are matched");
        }
        if (row.output().startsWith("mc_se")) {
            return new Answer.NotMatched(
                    "describes the reference's own simulation; it is the error within which lower and"
                            + " upper are compared");
        }
        String measure = row.function().replaceAll(".*: |\\(.*", "");
        MeasureRow found = new ReferenceInput(row).measured(measure, "default", Comparison.DRAWS);
        double both = Math.sqrt(1 + REFERENCE_DRAWS / Comparison.DRAWS);
        return new Answer.Near(ReferenceInput.output(found, row.output()), ALLOWED_ERRORS * both * largestErrorOf(row));
    }

    private static double largestErrorOf(ReferenceRow row) {
        return ReferenceRow.all().stream()
                .filter(other ->
                        other.caseId().equals(row.caseId()) && other.output().startsWith("mc_se"))
                .mapToDouble(ReferenceRow::value)
                .max()
                .orElseThrow();
    }
}
