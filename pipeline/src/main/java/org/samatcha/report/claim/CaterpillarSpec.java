package org.samatcha.report.claim;

import java.util.List;
import java.util.Optional;
import org.samatcha.base.Area;
import org.samatcha.base.BilingualText;
import org.samatcha.report.chart.Caption;
import org.samatcha.report.chart.Caterpillar;
import org.samatcha.report.chart.ChartSpec;
import org.samatcha.report.chart.ReferenceLine;

/** The districts ranked, with intervals, against the province. */
final class CaterpillarSpec {

    private final Lookup look;

    CaterpillarSpec(Lookup look) {
        this.look = look;
    }

    Optional<ChartSpec> of(Use use, String title, int year) {
        List<Area> order = look.byValue(use, year);
        if (order.isEmpty()) {
            return Optional.empty();
        }
        Caption caption = look.caption(
                use,
                title,
                look.yearText(use, year),
                BilingualText.of(
                        "จุดแสดงค่าของแต่ละอำเภอเรียงจากมากไปน้อย เส้นนอนคือช่วงความเชื่อมั่น เส้นตั้งคือค่าจังหวัด",
                        "One dot per district from highest to lowest; bars are 95% intervals, the upright line is the province"));
        return Optional.of(new Caterpillar(
                caption,
                look.format(use),
                new ReferenceLine(
                        look.published().province().name().in(look.language()),
                        look.known(use, look.published().province(), year).value()),
                order.stream()
                        .map(area -> new Caterpillar.Row(
                                area.name().in(look.language()),
                                look.value(use, area, year),
                                Lookup.comparison(look.published().compared(use, area, year))))
                        .toList()));
    }
}
