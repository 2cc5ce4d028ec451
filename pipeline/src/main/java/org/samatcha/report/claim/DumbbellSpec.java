package org.samatcha.report.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.samatcha.base.BilingualText;
import org.samatcha.report.chart.Caption;
import org.samatcha.report.chart.ChartSpec;
import org.samatcha.report.chart.ChartValue;
import org.samatcha.report.chart.Dumbbell;

/** The first and the last year on one line per district, ordered by change. */
final class DumbbellSpec {

    private final Lookup look;

    DumbbellSpec(Lookup look) {
        this.look = look;
    }

    Optional<ChartSpec> of(Use use, String title, List<Integer> years) {
        if (years.size() < 2) {
            return Optional.empty();
        }
        int first = years.get(0);
        int last = years.get(years.size() - 1);
        List<Dumbbell.Row> rows = look.byValue(use, last).stream()
                .map(area -> new Dumbbell.Row(
                        area.name().in(look.language()), look.value(use, area, first), look.value(use, area, last)))
                .sorted(Comparator.comparingDouble(DumbbellSpec::change).reversed())
                .toList();
        Caption caption = look.caption(
                use,
                title,
                look.yearText(use, first) + "–" + last,
                BilingualText.of(
                        "แต่ละแถวคือหนึ่งอำเภอ จุดโปร่งคือปีแรก จุดทึบคือปีล่าสุด เรียงตามการเปลี่ยนแปลง",
                        "One row per district; the hollow dot is the first year, the filled dot the latest, ordered by change"));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Dumbbell(
                        caption,
                        look.format(use),
                        Integer.toString(first),
                        Integer.toString(last),
                        look.direction(use),
                        rows));
    }

    private static double change(Dumbbell.Row row) {
        return row.before() instanceof ChartValue.Known before && row.after() instanceof ChartValue.Known after
                ? after.value() - before.value()
                : Double.NEGATIVE_INFINITY;
    }
}
