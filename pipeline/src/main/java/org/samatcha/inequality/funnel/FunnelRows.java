package org.samatcha.inequality.funnel;

import java.util.List;
import java.util.Locale;
import org.samatcha.inequality.MeasureRow;
import org.samatcha.inequality.TableRows;
import org.samatcha.inequality.interval.CountTable;
import org.samatcha.inequality.interval.GroupCount;
import org.samatcha.inequality.interval.Interval;
import org.samatcha.inequality.interval.Wilson;

/**
 * All funnel measures of one table, as rows.
 *
 * <p>{@code funnel_target}, {@code funnel_phi} and {@code funnel_tau_squared} (variants {@code winsorised} and
 * {@code raw}) speak of the table; {@code rate} and {@code funnel_z} have the group as variant; {@code funnel_plain}
 * and {@code funnel_over_dispersed} have {@code group/level}, the rate as estimate and the limits as lower and upper.
 */
public final class FunnelRows {

    private static final String NO_SPREAD = "every group is at %s, so there is nothing to compare";

    private FunnelRows() {}

    /** Fractions; {@code levels} are for example 0.95 and 0.998. */
    public static List<MeasureRow> of(CountTable table, List<Double> levels) {
        List<GroupCount> used = table.used();
        TableRows rows = new TableRows(used.size(), table.leftOut());
        if (used.isEmpty()) {
            rows.missing("funnel_target", "default", "no group has people");
        } else {
            Funnel funnel = Funnel.of(used);
            ofTable(rows, funnel, Funnel.of(used, 0));
            used.forEach(count -> ofGroup(rows, funnel, count, levels));
        }
        table.empty().forEach(group -> rows.notApplicable("rate", group, "the group has no people"));
        table.missing().forEach(group -> rows.missing("rate", group, "a count is missing"));
        return rows.rows();
    }

    private static void ofTable(TableRows rows, Funnel funnel, Funnel raw) {
        rows.value("funnel_target", "default", funnel.target(), "all cases over all people");
        if (hasSpread(funnel)) {
            rows.value("funnel_phi", "winsorised", funnel.phi(), "z-scores cut at their 10 % and 90 % quantiles");
            rows.value("funnel_phi", "raw", raw.phi(), "");
            rows.value("funnel_tau_squared", "winsorised", funnel.tauSquared(), "on the arcsine scale");
            rows.value("funnel_tau_squared", "raw", raw.tauSquared(), "on the arcsine scale");
        } else {
            rows.notApplicable("funnel_phi", "winsorised", noSpread(funnel));
            rows.notApplicable("funnel_tau_squared", "winsorised", noSpread(funnel));
        }
    }

    private static void ofGroup(TableRows rows, Funnel funnel, GroupCount count, List<Double> levels) {
        rows.within(
                "rate",
                count.group(),
                count.rate(),
                Wilson.of(count.cases(), count.base(), levels.get(0)),
                "Wilson interval at " + levels.get(0));
        if (!hasSpread(funnel)) {
            rows.notApplicable("funnel_plain", count.group(), noSpread(funnel));
            rows.notApplicable("funnel_over_dispersed", count.group(), noSpread(funnel));
            return;
        }
        rows.value("funnel_z", count.group(), funnel.zScore(count), "standard errors from the target, arcsine scale");
        for (double level : levels) {
            String variant = count.group() + "/" + level;
            Interval plain = funnel.plain(count.base(), level);
            Interval uncut = funnel.uncutPlain(count.base(), level);
            String cut = plain.equals(uncut) ? "" : "; cut to 0–1 from " + uncut.lower() + " and " + uncut.upper();
            rows.within("funnel_plain", variant, count.rate(), plain, position(count, plain) + cut);
            Interval wide = funnel.overDispersed(count.base(), level);
            rows.within("funnel_over_dispersed", variant, count.rate(), wide, position(count, wide));
        }
    }

    private static boolean hasSpread(Funnel funnel) {
        return funnel.target() > 0 && funnel.target() < 1 && funnel.groups() > 1;
    }

    private static String noSpread(Funnel funnel) {
        return funnel.groups() == 1
                ? "one group only: it is its own target"
                : NO_SPREAD.formatted(funnel.target() == 0 ? "0" : "1");
    }

    private static String position(GroupCount count, Interval limits) {
        return Position.of(count.rate(), limits).name().toLowerCase(Locale.ROOT) + " the limits";
    }
}
