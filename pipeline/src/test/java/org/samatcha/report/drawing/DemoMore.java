package org.samatcha.report.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.samatcha.report.chart.AreaProfile;
import org.samatcha.report.chart.Boundaries;
import org.samatcha.report.chart.ChartSpec;
import org.samatcha.report.chart.ChartValue;
import org.samatcha.report.chart.Choropleth;
import org.samatcha.report.chart.Comparison;
import org.samatcha.report.chart.ConcentrationCurve;
import org.samatcha.report.chart.Contributions;
import org.samatcha.report.chart.Emphasis;
import org.samatcha.report.chart.HeatTable;
import org.samatcha.report.chart.Progress;
import org.samatcha.report.chart.Pyramid;
import org.samatcha.report.chart.Sankey;
import org.samatcha.report.chart.Scatter;
import org.samatcha.report.chart.Slope;
import org.samatcha.report.chart.Strip;
import org.samatcha.report.chart.TileMap;
import org.samatcha.report.chart.ValueFormat;

/** The second half of the forms; see {@link Demo}. */
final class DemoMore {

    private DemoMore() {}

    static Map<String, ChartSpec> charts() {
        Map<String, ChartSpec> charts = new LinkedHashMap<>();
        charts.put("slope", slope());
        charts.put("heat-table", heatTable());
        charts.put("concentration-curve", concentrationCurve());
        charts.put("pyramid", pyramid());
        charts.put("area-profile", areaProfile());
        charts.put("scatter", scatter());
        charts.put("strip", strip());
        charts.put("contributions", contributions());
        charts.put("progress", progress());
        charts.put("sankey", sankey());
        charts.put("choropleth", choropleth());
        return charts;
    }

    private static Slope slope() {
        double[] after = Demo.rates(7);
        double[] before = Demo.rates(9);
        return new Slope(
                Demo.caption("กระนวนแซงขึ้นเป็นอันดับหนึ่ง"),
                ValueFormat.PERCENT,
                "2563",
                "2567",
                IntStream.range(0, 26)
                        .mapToObj(i -> new Slope.Line(
                                Demo.DISTRICTS.get(i),
                                i == 8 || i == 25 ? Emphasis.FOCUS : Emphasis.CONTEXT,
                                Demo.value(i, before[i], 0),
                                Demo.value(i, after[i], 0)))
                        .toList());
    }

    private static HeatTable heatTable() {
        List<HeatTable.Column> columns = List.of(
                new HeatTable.Column("เด็กเล็กได้เรียน", ValueFormat.PERCENT),
                new HeatTable.Column("พัฒนาการสมวัย", ValueFormat.PERCENT),
                new HeatTable.Column("อัตราการเข้าเรียนสุทธิ ม.ต้น", ValueFormat.PERCENT),
                new HeatTable.Column("ออกกลางคัน (คน)", ValueFormat.COUNT),
                new HeatTable.Column("ดัชนีความเสมอภาคทางเพศ", ValueFormat.RATIO));
        double[] rates = Demo.rates(7);
        return new HeatTable(
                Demo.caption("เวียงเก่าต่ำกว่าจังหวัดในเกือบทุกตัวชี้วัด"),
                columns,
                IntStream.range(0, 26)
                        .mapToObj(i -> new HeatTable.Row(
                                Demo.DISTRICTS.get(i),
                                IntStream.range(0, 5)
                                        .mapToObj(c -> new HeatTable.Cell(
                                                Demo.value(
                                                        i + (c == 3 ? 1 : 0),
                                                        c == 3 ? 12 + i * 77 : rates[(i + c) % 26],
                                                        0),
                                                c == 4 ? Comparison.NONE : Demo.compared(rates[(i + c) % 26], 700)))
                                        .toList()))
                        .toList());
    }

    private static ConcentrationCurve concentrationCurve() {
        return new ConcentrationCurve(
                Demo.caption("เด็กนอกระบบกระจุกตัวในครัวเรือนยากจนน้อยลง"),
                "สัดส่วนสะสมของเด็ก เรียงจากครัวเรือนจนที่สุด",
                "สัดส่วนสะสมของเด็กนอกระบบ",
                List.of(
                        curve("2563 (CI = −0.27)", Emphasis.CONTEXT, 0, 0.34, 0.6, 0.78, 0.91, 1),
                        curve("2567 (CI = −0.17)", Emphasis.FOCUS, 0, 0.29, 0.52, 0.71, 0.87, 1)));
    }

    private static ConcentrationCurve.Curve curve(String label, Emphasis emphasis, double... outcome) {
        return new ConcentrationCurve.Curve(
                label,
                emphasis,
                IntStream.range(0, outcome.length)
                        .mapToObj(i -> new ConcentrationCurve.Share(i / (outcome.length - 1.0), outcome[i]))
                        .toList());
    }

    private static Pyramid pyramid() {
        return new Pyramid(
                Demo.caption("เด็กหญิงออกจากระบบช้ากว่าเด็กชาย"),
                ValueFormat.COUNT,
                "ชาย",
                "หญิง",
                IntStream.iterate(17, age -> age >= 3, age -> age - 1)
                        .mapToObj(age -> new Pyramid.Row(
                                age + " ปี",
                                age == 17
                                        ? ChartValue.hidden()
                                        : ChartValue.exact(9000 + age * 37 - (age > 12 ? (age - 12) * 900 : 0)),
                                age == 3
                                        ? ChartValue.missing()
                                        : ChartValue.exact(8700 + age * 35 - (age > 12 ? (age - 12) * 550 : 0))))
                        .toList());
    }

    private static AreaProfile areaProfile() {
        List<String> names = List.of(
                "เด็กอายุ 3–5 ปีที่ได้เรียน",
                "พัฒนาการสมวัย",
                "อัตราการเข้าเรียนสุทธิ ระดับมัธยมศึกษาตอนต้นของเด็กอายุ 12–14 ปี",
                "อัตราการออกกลางคัน",
                "อัตราการเรียนต่อ ม.4");
        List<AreaProfile.Row> rows = new ArrayList<>();
        Comparison[] compared = {
            Comparison.WORSE, Comparison.SIMILAR, Comparison.BETTER, Comparison.WORSE, Comparison.SIMILAR
        };
        for (int i = 0; i < names.size(); i++) {
            boolean adverse = i == 3;
            rows.add(new AreaProfile.Row(
                    names.get(i),
                    ValueFormat.PERCENT,
                    i == 1 ? ChartValue.hidden() : ChartValue.known(adverse ? 0.04 : 0.52 + i * 0.08, 0, 1),
                    ChartValue.exact(adverse ? 0.03 : 0.62),
                    adverse
                            ? new AreaProfile.Spread(0.07, 0.045, 0.025, 0.01)
                            : new AreaProfile.Spread(0.45, 0.56, 0.68, 0.85),
                    compared[i]));
        }
        return new AreaProfile(Demo.caption("หนองสองห้องเด่นเรื่องมัธยม แต่ยังตามหลังเรื่องเด็กเล็ก"), rows);
    }

    private static Scatter scatter() {
        double[] x = Demo.rates(5);
        double[] y = Demo.rates(7);
        return new Scatter(
                Demo.caption("อำเภอที่ยากจนกว่ามีเด็กเล็กได้เรียนน้อยกว่า"),
                "ร้อยละของเด็กยากจน",
                ValueFormat.PERCENT,
                "ร้อยละของเด็กที่ได้เรียน",
                ValueFormat.PERCENT,
                IntStream.range(0, 26)
                        .mapToObj(i -> new Scatter.Dot(
                                Demo.DISTRICTS.get(i),
                                i % 2 == 0 ? Emphasis.FOCUS : Emphasis.CONTEXT,
                                ChartValue.exact(x[i] * 0.5),
                                Demo.value(i, y[i], 0)))
                        .toList());
    }

    private static Strip strip() {
        Random random = new Random(4);
        double[] rates = Demo.rates(7);
        return new Strip(
                Demo.caption("โรงเรียนในอำเภอเดียวกันต่างกันมากกว่าระหว่างอำเภอ"),
                ValueFormat.PERCENT,
                Demo.order(rates).stream()
                        .map(i -> new Strip.Row(
                                Demo.DISTRICTS.get(i),
                                IntStream.range(0, i == 22 ? 0 : 12 + i)
                                        .mapToObj(s -> Math.min(1, rates[i] + random.nextGaussian() * 0.08))
                                        .toList()))
                        .toList());
    }

    private static Contributions contributions() {
        return new Contributions(
                Demo.caption("ความยากจนอธิบายความเหลื่อมล้ำทางโอกาสเกือบครึ่ง"),
                ValueFormat.PERCENT,
                List.of(
                        new Contributions.Part("ความยากจนของครัวเรือน", ChartValue.known(0.47, 0.42, 0.52)),
                        new Contributions.Part("ระยะทางไปโรงเรียน", ChartValue.exact(0.21)),
                        new Contributions.Part("อำเภอที่อยู่", ChartValue.exact(0.18)),
                        new Contributions.Part("การศึกษาของผู้ปกครอง", ChartValue.exact(0.16)),
                        new Contributions.Part("เพศ", ChartValue.exact(-0.02)),
                        new Contributions.Part("สัญชาติ", ChartValue.hidden())));
    }

    private static Progress progress() {
        return new Progress(
                Demo.caption("สองในห้าข้อตกลงเป็นไปตามเป้า"),
                List.of(
                        commitment("เด็กเล็กได้เรียน (ศธจ.)", 0.55, 0.62, 0.75, Progress.Course.OFF_COURSE),
                        commitment("พัฒนาการสมวัย (สสจ.)", 0.71, 0.8, 0.85, Progress.Course.ON_COURSE),
                        commitment(
                                "เด็กออกกลางคันกลับเข้าเรียน (สพป. สพม. และ อปท.)",
                                0.2,
                                0.52,
                                0.5,
                                Progress.Course.REACHED),
                        commitment("เรียนต่อ ม.4 หรือ ปวช.", 0.86, 0.84, 0.92, Progress.Course.OFF_COURSE),
                        new Progress.Row(
                                "แหล่งเรียนรู้ที่เปิดทุกวัน",
                                ValueFormat.COUNT,
                                ChartValue.exact(120),
                                ChartValue.missing(),
                                180,
                                Progress.Course.UNKNOWN)));
    }

    private static Progress.Row commitment(
            String label, double from, double now, double target, Progress.Course course) {
        return new Progress.Row(
                label, ValueFormat.PERCENT, ChartValue.exact(from), ChartValue.exact(now), target, course);
    }

    private static Sankey sankey() {
        return new Sankey(
                Demo.caption("เด็ก 1 ใน 10 คนไม่ได้เรียนต่อหลังจบ ม.3"),
                List.of(
                        new Sankey.Node("m3", "จบ ม.3", 0, Emphasis.CONTEXT),
                        new Sankey.Node("m4", "ม.4", 1, Emphasis.CONTEXT),
                        new Sankey.Node("voc", "ปวช.", 1, Emphasis.CONTEXT),
                        new Sankey.Node("dole", "สกร.", 1, Emphasis.CONTEXT),
                        new Sankey.Node("out", "ไม่พบในระบบ", 1, Emphasis.FOCUS)),
                List.of(
                        new Sankey.Flow("m3", "m4", ChartValue.exact(9120)),
                        new Sankey.Flow("m3", "voc", ChartValue.exact(4210)),
                        new Sankey.Flow("m3", "dole", ChartValue.exact(610)),
                        new Sankey.Flow("m3", "out", ChartValue.exact(1540))));
    }

    /** Each district as a square on a grid: boundaries are the user's. */
    private static Choropleth choropleth() {
        TileMap map = Demo.tileMap();
        TileGrid grid = TileGrid.of("40");
        return new Choropleth(
                Demo.caption("แผนที่ตามเขตอำเภอจริงเมื่อมีเส้นเขต"),
                map.format(),
                map.breaks(),
                map.tiles().stream()
                        .map(tile ->
                                new Choropleth.Area(tile.label(), square(grid.place(tile.areaCode())), tile.value()))
                        .toList());
    }

    private static Boundaries.Outline square(TileGrid.Place place) {
        double x = 101.8 + place.column() * 0.2;
        double y = 17 - place.row() * 0.2;
        return new Boundaries.Outline(List.of(List.of(
                new Boundaries.Place(x, y),
                new Boundaries.Place(x + 0.2, y - 0.02),
                new Boundaries.Place(x + 0.18, y - 0.2),
                new Boundaries.Place(x + 0.02, y - 0.19))));
    }
}
