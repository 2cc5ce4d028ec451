package org.samatcha.inequality.flow;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the pupils of one grade are a year later, as shares of its enrolment.
 *
 * <p>Promotion p = (E_{g+1,t+1} − R_{g+1,t+1})/E_{g,t}, in the last grade graduates_t/E_{g,t}; repetition r =
 * R_{g,t+1}/E_{g,t}; dropout d = 1 − p − r. Transfers between districts make p + r exceed 1 and dropout negative: that
 * is reported as it is, and {@link #capped} gives the form that a cohort can be built on. NaN when nobody was enrolled,
 * or for promotion and dropout when the graduates are not known.
 *
 * <p>Source: UNESCO Institute for Statistics, Education Indicators: Technical Guidelines (2009).
 */
public record FlowRates(String grade, double promotion, double repetition, double dropout) {

    /** One entry per grade, in the order of the cycle. */
    public static List<FlowRates> of(List<GradeCounts> cycle) {
        List<FlowRates> rates = new ArrayList<>();
        for (int g = 0; g < cycle.size(); g++) {
            GradeCounts here = cycle.get(g);
            double moved = g + 1 < cycle.size()
                    ? cycle.get(g + 1).nextEnrolment() - cycle.get(g + 1).nextRepeaters()
                    : here.graduates();
            rates.add(of(here.grade(), share(moved, here.enrolment()), share(here.nextRepeaters(), here.enrolment())));
        }
        return List.copyOf(rates);
    }

    private static FlowRates of(String grade, double promotion, double repetition) {
        return new FlowRates(grade, promotion, repetition, 1 - promotion - repetition);
    }

    /** p and r divided by p + r where that exceeds 1, so that nobody is counted twice; otherwise the same. */
    public FlowRates capped() {
        return capped(promotion + repetition);
    }

    /**
     * p and r divided by {@code factor} when it exceeds 1. Girls and boys share the larger of their two factors, so
     * that capping does not move their parity.
     */
    public FlowRates capped(double factor) {
        if (!(factor > 1)) {
            return this;
        }
        double p = promotion / factor;
        double r = repetition / factor;
        return new FlowRates(grade, p, r, factor == promotion + repetition ? 0 : 1 - p - r);
    }

    public boolean isKnown() {
        return !Double.isNaN(promotion) && !Double.isNaN(repetition);
    }

    private static double share(double part, double whole) {
        return whole > 0 ? part / whole : Double.NaN;
    }
}
