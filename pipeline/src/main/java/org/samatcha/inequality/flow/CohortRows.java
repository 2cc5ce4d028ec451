package org.samatcha.inequality.flow;

import java.util.List;
import org.samatcha.inequality.MeasureRow;
import org.samatcha.inequality.TableRows;

/**
 * Flow rates and the reconstructed cohort of one cycle, as rows.
 *
 * <p>{@code promotion}, {@code repetition}, {@code dropout} and {@code survival} have the variant
 * {@code grade/uncapped} or {@code grade/capped}; {@code graduates_per_1000}, {@code pupil_years_per_1000},
 * {@code years_input_per_graduate}, {@code coefficient_of_efficiency}, {@code repeat_years_per_1000} and
 * {@code dropouts_per_1000} have {@code uncapped} or {@code capped}. Uncapped numbers are what the counts say, also
 * where dropout is negative or survival above 1; the note says so.
 */
public final class CohortRows {

    /** Which forms to give. */
    public enum Forms {
        BOTH,
        CAPPED_ONLY
    }

    private CohortRows() {}

    public static List<MeasureRow> of(List<GradeCounts> cycle, Repeats repeats, Forms forms) {
        List<FlowRates> rates = FlowRates.of(cycle);
        TableRows rows = new TableRows(cycle.size(), 0);
        if (forms == Forms.BOTH) {
            add(rates, "uncapped", repeats, rows);
        }
        add(rates.stream().map(FlowRates::capped).toList(), "capped", repeats, rows);
        return rows.rows();
    }

    private static void add(List<FlowRates> rates, String form, Repeats repeats, TableRows rows) {
        for (FlowRates rate : rates) {
            String variant = rate.grade() + "/" + form;
            flow(rows, "promotion", variant, rate.promotion());
            flow(rows, "repetition", variant, rate.repetition());
            flow(rows, "dropout", variant, rate.dropout());
        }
        ReconstructedCohort cohort = ReconstructedCohort.of(rates, repeats);
        String broken = "the cohort cannot be followed: in some grade nobody was enrolled, the graduates are not given,"
                + " or everybody repeats";
        for (int g = 0; g < rates.size(); g++) {
            double survival = cohort.survival()[g];
            String variant = rates.get(g).grade() + "/" + form;
            if (Double.isNaN(survival)) {
                rows.notApplicable("survival", variant, broken);
            } else {
                rows.value("survival", variant, survival, survival > 1 ? "above 1: more move in than leave" : "");
            }
        }
        rows.valueUnless("graduates_per_1000", form, cohort.graduates(), broken);
        rows.valueUnless("pupil_years_per_1000", form, cohort.pupilYears(), broken);
        String noGraduates = cohort.graduates() == 0 ? "nobody graduates" : broken;
        rows.valueUnless("years_input_per_graduate", form, cohort.yearsPerGraduate(), noGraduates);
        rows.valueUnless("coefficient_of_efficiency", form, cohort.efficiency(), broken);
        rows.valueUnless("repeat_years_per_1000", form, cohort.repeatEpisodes(), broken);
        rows.valueUnless("dropouts_per_1000", form, cohort.dropouts(), broken);
    }

    private static void flow(TableRows rows, String measure, String variant, double value) {
        if (Double.isNaN(value)) {
            rows.notApplicable(measure, variant, "nobody was enrolled, or the graduates are not given");
        } else {
            rows.value(measure, variant, value, note(measure, value));
        }
    }

    private static String note(String measure, double value) {
        if (value < 0) {
            return measure.equals("dropout")
                    ? "negative: more pupils move in than drop out"
                    : "negative: more repeaters than pupils in the next grade";
        }
        return value > 1 ? "above 1: pupils move in from elsewhere" : "";
    }

    /** {@code transition} and {@code effective_transition} to the next level. */
    public static List<MeasureRow> transition(GradeCounts lastGrade, double newEntrants) {
        Transition transition = Transition.of(newEntrants, lastGrade.enrolment(), lastGrade.nextRepeaters());
        TableRows rows = new TableRows(1, 0);
        String empty = "nobody was enrolled in the last grade who did not repeat it";
        rows.valueUnless("transition", "default", transition.rate(), empty);
        rows.valueUnless("effective_transition", "default", transition.effective(), empty);
        return rows.rows();
    }
}
