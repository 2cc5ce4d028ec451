package org.samatcha.report.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.samatcha.base.BilingualText;
import org.samatcha.report.chart.Caption;
import org.samatcha.report.chart.ChartSpec;
import org.samatcha.report.chart.ChartValue;
import org.samatcha.report.chart.Equiplot;

/** The groups of a dimension on one line per district, widest gap first. */
final class EquiplotSpec {

    private static final int MOST_GROUPS = 5;

    private final Lookup look;

    EquiplotSpec(Lookup look) {
        this.look = look;
    }

    Optional<ChartSpec> of(Use use, String title, int year) {
        List<String> groups = groups(use);
        List<Equiplot.Row> rows = look.published().districts().stream()
                .map(area -> new Equiplot.Row(
                        area.name().in(look.language()),
                        groups.stream()
                                .map(group -> look.value(use.inGroup(group), area, year))
                                .toList()))
                .sorted(Comparator.comparingDouble(EquiplotSpec::gap).reversed())
                .toList();
        if (rows.stream().noneMatch(row -> row.values().stream().anyMatch(ChartValue.Known.class::isInstance))) {
            return Optional.empty();
        }
        Caption caption = look.caption(
                use.whole(),
                title,
                look.yearText(use, year),
                BilingualText.of(
                        "แต่ละแถวคือหนึ่งอำเภอ จุดคือกลุ่มตาม"
                                + look.words().dimension(use.dimension()).th()
                                + " เส้นยิ่งยาวช่องว่างยิ่งกว้าง เรียงจากช่องว่างกว้างสุด",
                        "One row per district, one dot per group by "
                                + look.words().dimension(use.dimension()).en()
                                + "; the longer the line the wider the gap, widest first"));
        return Optional.of(new Equiplot(
                caption,
                look.format(use),
                groups.stream()
                        .map(group ->
                                look.words().category(use.dimension(), group).in(look.language()))
                        .toList(),
                rows));
    }

    private List<String> groups(Use use) {
        List<String> all = look.words().categories(use.dimension());
        int from = all.indexOf(use.from());
        int to = all.indexOf(use.to());
        if (from < 0 || to < 0) {
            throw new ProposalException("Dimension " + use.dimension() + " has no groups " + use.from() + " and "
                    + use.to() + "; it has " + all);
        }
        List<String> between = new ArrayList<>(all.subList(Math.min(from, to), Math.max(from, to) + 1));
        if (between.size() > MOST_GROUPS) {
            return List.of(use.from(), use.to());
        }
        if (from > to) {
            Collections.reverse(between);
        }
        return between;
    }

    private static double gap(Equiplot.Row row) {
        return row.first() instanceof ChartValue.Known first && row.last() instanceof ChartValue.Known last
                ? Math.abs(last.value() - first.value())
                : -1;
    }
}
