package org.samatcha.inequality.reference;

import java.util.List;
import org.samatcha.inequality.funnel.Funnel;
import org.samatcha.inequality.interval.GroupCount;
import org.samatcha.inequality.interval.Interval;

/** Funnel limits, plain and over-dispersed; the packages print percent. */
final class FunnelFamily implements ReferenceFamily {

    /** The package rounds its normal quantiles. */
    private static final double PACKAGE_Z_95 = 1.959964;

    private static final double PACKAGE_Z_998 = 3.090232;

    @Override
    public String family() {
        return "funnel";
    }

    @Override
    public Answer answer(ReferenceRow row) {
        List<GroupCount> counts = DistrictCounts.of(row);
        Funnel funnel = Funnel.of(counts);
        return Answer.closedForm(
                row.function().endsWith("phi_func/tau_func")
                        ? spread(row, funnel, Funnel.of(counts, 0))
                        : ofGroup(row, funnel, DistrictCounts.named(counts, row.output())));
    }

    private static double spread(ReferenceRow row, Funnel winsorised, Funnel raw) {
        return switch (row.output()) {
            case "phi" -> winsorised.phi();
            case "tau2" -> winsorised.tauSquared();
            case "z_low" -> winsorised.winsorLow();
            case "z_high" -> winsorised.winsorHigh();
            case "phi_unwinsorised" -> raw.phi();
            case "tau2_unwinsorised" -> raw.tauSquared();
            default -> throw new IllegalArgumentException(row.toString());
        };
    }

    private static double ofGroup(ReferenceRow row, Funnel funnel, GroupCount count) {
        String function = row.function();
        if (function.startsWith("FunnelPlotR::transformed_zscore")) {
            return funnel.zScore(count);
        }
        boolean outer = function.endsWith("998") || function.endsWith("3s");
        Interval limits = function.startsWith("FunnelPlotR::calculate_limits")
                ? funnel.overDispersedAt(count.base(), outer ? PACKAGE_Z_998 : PACKAGE_Z_95)
                : funnel.plain(count.base(), outer ? 0.998 : 0.95);
        boolean lower = function.contains("lower") || function.contains("odll");
        return 100 * (lower ? limits.lower() : limits.upper());
    }
}
