package org.samatcha.inequality.reference;

import java.util.List;
import org.samatcha.inequality.flow.FlowRates;
import org.samatcha.inequality.flow.ReconstructedCohort;
import org.samatcha.inequality.flow.Repeats;

/** Cohorts led through a cycle with unlimited and limited repeats. */
final class CohortFamily implements ReferenceFamily {

    @Override
    public String family() {
        return "cohort";
    }

    @Override
    public Answer answer(ReferenceRow row) {
        List<FlowRates> rates = FlowRates.of(CohortFlowFamily.cycle(row.inputFile()));
        List<FlowRates> used = row.args().contains("uncapped")
                ? rates
                : rates.stream().map(FlowRates::capped).toList();
        ReconstructedCohort cohort = ReconstructedCohort.of(used, repeats(row.args()));
        return Answer.closedForm(
                switch (row.output()) {
                    case "graduates_per_1000" -> cohort.graduates();
                    case "pupil_years" -> cohort.pupilYears();
                    case "years_input_per_graduate" -> cohort.yearsPerGraduate();
                    case "coefficient_of_efficiency" -> cohort.efficiency();
                    case "repeat_episodes" -> cohort.repeatEpisodes();
                    case "total_dropouts" -> cohort.dropouts();
                    default -> cohort.survival()[Integer.parseInt(row.output().replace("survival_to_grade_", "")) - 1];
                });
    }

    private static Repeats repeats(String args) {
        if (args.startsWith("unlimited")) {
            return new Repeats.Unlimited();
        }
        int most = Integer.parseInt(args.replaceAll("\\D", ""));
        return args.endsWith("per pupil") ? new Repeats.PerPupil(most) : new Repeats.PerGrade(most);
    }
}
