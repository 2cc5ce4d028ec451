package org.samatcha.report.gallery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.samatcha.base.Direction;
import org.samatcha.base.Language;
import org.samatcha.report.chart.Caterpillar;
import org.samatcha.report.chart.ChartSpec;
import org.samatcha.report.chart.ChartValue;
import org.samatcha.report.chart.Dumbbell;
import org.samatcha.report.chart.Emphasis;
import org.samatcha.report.chart.Equiplot;
import org.samatcha.report.chart.Funnel;
import org.samatcha.report.chart.ReferenceLine;
import org.samatcha.report.chart.TargetBars;
import org.samatcha.report.chart.TileMap;
import org.samatcha.report.chart.Trend;
import org.samatcha.report.chart.ValueFormat;

/**
 * Every form of chart with made-up numbers, in one language: what the gallery shows and the drawings are tested with.
 */
public final class Examples {

    private final ExampleData data;

    public Examples(Language language) {
        this.data = new ExampleData(language);
    }

    /** Each form by the name of its picture. */
    public Map<String, ChartSpec> charts() {
        Map<String, ChartSpec> charts = new LinkedHashMap<>();
        charts.put("caterpillar", caterpillar());
        charts.put("equiplot", equiplot());
        charts.put("dumbbell", dumbbell());
        charts.put("trend", trend(Trend.Panels.ONE));
        charts.put("trend-small-multiples", trend(Trend.Panels.SMALL_MULTIPLES));
        charts.put("funnel", funnel());
        charts.put("target-bars", targetBars());
        charts.put("tile-map", tileMap());
        charts.putAll(new MoreExamples(data).charts());
        return charts;
    }

    public Caterpillar caterpillar() {
        double[] rates = ExampleData.rates(7);
        long[] sizes = ExampleData.sizes(7);
        List<Caterpillar.Row> rows = ExampleData.order(rates).stream()
                .map(i -> new Caterpillar.Row(
                        data.district(i),
                        ExampleData.value(i, rates[i], sizes[i]),
                        ExampleData.compared(rates[i], sizes[i])))
                .toList();
        return new Caterpillar(
                data.caption(data.say(
                        "เก้าอำเภอมีเด็กเล็กได้เรียนน้อยกว่าค่าเฉลี่ยจังหวัดอย่างชัดเจน",
                        "In nine districts clearly fewer young children attend than in the province")),
                ValueFormat.PERCENT,
                new ReferenceLine(data.say("จังหวัด", "Province"), ExampleData.PROVINCE),
                rows);
    }

    Equiplot equiplot() {
        double[] rates = ExampleData.rates(7);
        Random random = new Random(3);
        List<Equiplot.Row> rows = ExampleData.order(rates).stream()
                .map(i -> {
                    double gap = 0.04 + random.nextDouble() * 0.25;
                    return new Equiplot.Row(
                            data.district(i),
                            List.of(
                                    ExampleData.value(i, rates[i] - gap, 0),
                                    ExampleData.value(i == 3 ? ExampleData.HIDDEN : i, rates[i] - gap / 3, 0),
                                    ExampleData.value(i, rates[i] + gap / 3, 0)));
                })
                .toList();
        return new Equiplot(
                data.caption(data.say(
                        "เด็กยากจนพิเศษได้เรียนน้อยกว่าเด็กที่ไม่ยากจนในทุกอำเภอ",
                        "Extremely poor children attend less than others in every district")),
                ValueFormat.PERCENT,
                List.of(
                        data.say("ยากจนพิเศษ", "extremely poor"),
                        data.say("ยากจน", "poor"),
                        data.say("ไม่ยากจน", "not poor")),
                rows);
    }

    Dumbbell dumbbell() {
        double[] rates = ExampleData.rates(7);
        double[] before = ExampleData.rates(7);
        Random random = new Random(11);
        for (int i = 0; i < before.length; i++) {
            before[i] += random.nextGaussian() * 0.05 - 0.03;
        }
        return new Dumbbell(
                data.caption(data.say("อำเภอส่วนใหญ่ดีขึ้นในสี่ปี", "Most districts improved in four years")),
                ValueFormat.PERCENT,
                "2563",
                "2567",
                Direction.FAVOURABLE,
                ExampleData.order(rates).stream()
                        .map(i -> new Dumbbell.Row(
                                data.district(i),
                                ExampleData.value(i, before[i], 0),
                                ExampleData.value(i, rates[i], 0)))
                        .toList());
    }

    Trend trend(Trend.Panels panels) {
        List<String> names = List.of(
                data.say("จังหวัด", "Province"),
                data.district(0),
                data.district(14),
                data.district(21),
                data.district(20),
                data.district(19));
        double[] start = {0.55, 0.66, 0.48, 0.53, 0.56, 0.47};
        int count = panels == Trend.Panels.ONE ? 4 : 6;
        List<Trend.Series> series = IntStream.range(0, count)
                .mapToObj(s -> new Trend.Series(
                        names.get(s),
                        s < 2 || panels == Trend.Panels.SMALL_MULTIPLES ? Emphasis.FOCUS : Emphasis.CONTEXT,
                        IntStream.range(0, 8)
                                .mapToObj(y -> s == 3 && y == 4 || s == 2 && y >= 3 && y <= 5
                                        ? ChartValue.hidden()
                                        : ExampleData.around(start[s] + y * 0.014 + Math.sin(y + s) * 0.012, 0.02))
                                .toList()))
                .toList();
        return new Trend(
                data.caption(data.say(
                        "จังหวัดเข้าใกล้เป้าหมายร้อยละ 75 แต่ช่องว่างไม่แคบลง",
                        "The province nears its target of 75 percent, but the gap does not close")),
                ValueFormat.PERCENT,
                List.of("2560", "2561", "2562", "2563", "2564", "2565", "2566", "2567"),
                series,
                List.of(new ReferenceLine(data.say("เป้าหมาย", "Target"), 0.75)),
                panels);
    }

    Funnel funnel() {
        double[] rates = ExampleData.rates(7);
        long[] sizes = ExampleData.sizes(7);
        List<Funnel.Dot> dots = IntStream.range(0, 26)
                .mapToObj(i -> new Funnel.Dot(
                        data.district(i),
                        sizes[i],
                        ExampleData.value(i, rates[i], sizes[i]),
                        ExampleData.outside(rates[i], sizes[i])))
                .toList();
        return new Funnel(
                data.caption(data.say(
                        "อำเภอนอกเส้นควบคุมแตกต่างเกินกว่าความบังเอิญ",
                        "Districts outside the limits differ by more than chance")),
                ValueFormat.PERCENT,
                data.say("จำนวนเด็กอายุ 3–5 ปี (คน, สเกลลอการิทึม)", "Children aged 3 to 5 (logarithmic scale)"),
                new ReferenceLine(data.say("จังหวัด", "Province"), ExampleData.PROVINCE),
                List.of(ExampleData.limits("95%", 1.96), ExampleData.limits("99.8%", 3.09)),
                dots);
    }

    TargetBars targetBars() {
        double[] rates = ExampleData.rates(7);
        return new TargetBars(
                data.caption(data.say("สี่อำเภอถึงเป้าหมายแล้ว", "Some districts have reached the target")),
                ValueFormat.PERCENT,
                new ReferenceLine(data.say("เป้าหมาย", "Target"), 0.7),
                Direction.FAVOURABLE,
                ExampleData.order(rates).stream()
                        .map(i -> new TargetBars.Row(data.district(i), ExampleData.value(i, rates[i], 0)))
                        .toList());
    }

    TileMap tileMap() {
        double[] rates = ExampleData.rates(7);
        return new TileMap(
                data.caption(data.say(
                        "อำเภอทางตะวันตกมีเด็กเล็กได้เรียนน้อยที่สุด", "Fewest young children attend in the west")),
                ValueFormat.PERCENT,
                List.of(0.5, 0.6, 0.65, 0.7),
                IntStream.range(0, 26)
                        .mapToObj(i -> new TileMap.Tile(
                                ExampleData.code(i), data.district(i), ExampleData.value(i, rates[i], 0)))
                        .toList());
    }
}
