package org.samatcha.inequality.flow;

import java.util.Arrays;
import java.util.List;

/**
 * A cohort of 1,000 new entrants led through a cycle with the flow rates of one pair of years.
 *
 * <p>Survival to grade k: S_k = Π_{j&lt;k} p_j m_j with the mean stay m = 1/(1 − r) when repeats are unlimited, or
 * Σ_{i≤c} rⁱ with at most c repeats per grade; with a limit per pupil the cohort is followed by the repeats already
 * used. Graduates = 1000·S_G p_G m_G, pupil-years = 1000·Σ S_k m_k, years of input per graduate = pupil-years /
 * graduates, coefficient of efficiency = G·graduates/pupil-years. It assumes that who drops out never returns, that the
 * rates stay as they are, and that they are the same for repeaters.
 *
 * <p>With uncapped rates survival may exceed 1 and graduates 1,000. When a rate is not known everything behind it is
 * NaN; so is everything behind a grade with r ≥ 1 and unlimited repeats. Without graduates the years per graduate are
 * NaN.
 *
 * <p>Source: UNESCO Institute for Statistics, Education Indicators: Technical Guidelines (2009).
 *
 * @param survival S_k, one per grade; the first is 1
 * @param graduates per 1,000 entrants
 * @param pupilYears spent by 1,000 entrants
 * @param efficiency 1 when nobody repeats or drops out
 * @param repeatEpisodes pupil-years spent repeating
 * @param dropouts entrants who never graduate
 */
public record ReconstructedCohort(
        double[] survival,
        double graduates,
        double pupilYears,
        double yearsPerGraduate,
        double efficiency,
        double repeatEpisodes,
        double dropouts) {

    private static final int ENTRANTS = 1000;

    /** From one entry per grade, at least one, capped or not. */
    public static ReconstructedCohort of(List<FlowRates> cycle, Repeats repeats) {
        int grades = cycle.size();
        double[] survival = new double[grades];
        double years = 0;
        double[] entering = {1};
        for (int g = 0; g < grades; g++) {
            survival[g] = Arrays.stream(entering).sum();
            FlowRates rates = cycle.get(g);
            double[] staying = repeats.staying(entering, rates.repetition());
            years += Arrays.stream(staying).sum();
            entering = Arrays.stream(staying).map(v -> v * rates.promotion()).toArray();
        }
        double graduates = ENTRANTS * Arrays.stream(entering).sum();
        double pupilYears = ENTRANTS * years;
        return new ReconstructedCohort(
                survival,
                graduates,
                pupilYears,
                graduates > 0 ? pupilYears / graduates : Double.NaN,
                grades * graduates / pupilYears,
                pupilYears - ENTRANTS * Arrays.stream(survival).sum(),
                ENTRANTS - graduates);
    }
}
