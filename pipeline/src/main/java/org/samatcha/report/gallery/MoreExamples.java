package org.samatcha.report.gallery;

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
import org.samatcha.report.drawing.TileGrid;

/** The second half of the forms; see {@link Examples}. */
record MoreExamples(ExampleData data) {

    Map<String, ChartSpec> charts() {
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

    private Slope slope() {
        double[] after = ExampleData.rates(7);
        double[] before = ExampleData.rates(9);
        return new Slope(
                data.caption(data.say("กระนวนแซงขึ้นเป็นอันดับหนึ่ง", "Kranuan has moved to the top")),
                ValueFormat.PERCENT,
                "2563",
                "2567",
                IntStream.range(0, 26)
                        .mapToObj(i -> new Slope.Line(
                                data.district(i),
                                i == 8 || i == 25 ? Emphasis.FOCUS : Emphasis.CONTEXT,
                                ExampleData.value(i, before[i], 0),
                                ExampleData.value(i, after[i], 0)))
                        .toList());
    }

    private HeatTable heatTable() {
        List<HeatTable.Column> columns = List.of(
                new HeatTable.Column(data.say("เด็กเล็กได้เรียน", "Early childhood"), ValueFormat.PERCENT),
                new HeatTable.Column(data.say("พัฒนาการสมวัย", "On track"), ValueFormat.PERCENT),
                new HeatTable.Column(
                        data.say("อัตราการเข้าเรียนสุทธิ ม.ต้น", "Net enrolment, lower secondary"),
                        ValueFormat.PERCENT),
                new HeatTable.Column(data.say("ออกกลางคัน (คน)", "Left school (pupils)"), ValueFormat.COUNT),
                new HeatTable.Column(data.say("ดัชนีความเสมอภาคทางเพศ", "Gender parity index"), ValueFormat.RATIO));
        double[] rates = ExampleData.rates(7);
        return new HeatTable(
                data.caption(data.say(
                        "เวียงเก่าต่ำกว่าจังหวัดในเกือบทุกตัวชี้วัด",
                        "Wiang Kao is below the province in almost every indicator")),
                columns,
                IntStream.range(0, 26)
                        .mapToObj(i -> new HeatTable.Row(
                                data.district(i),
                                IntStream.range(0, 5)
                                        .mapToObj(c -> new HeatTable.Cell(
                                                ExampleData.value(
                                                        i + (c == 3 ? 1 : 0),
                                                        c == 3 ? 12 + i * 77 : rates[(i + c) % 26],
                                                        0),
                                                c == 4
                                                        ? Comparison.NONE
                                                        : ExampleData.compared(rates[(i + c) % 26], 700)))
                                        .toList()))
                        .toList());
    }

    private ConcentrationCurve concentrationCurve() {
        return new ConcentrationCurve(
                data.caption(data.say(
                        "เด็กนอกระบบกระจุกตัวในครัวเรือนยากจนน้อยลง",
                        "Out-of-school children are less concentrated in poor households")),
                data.say(
                        "สัดส่วนสะสมของเด็ก เรียงจากครัวเรือนจนที่สุด",
                        "Cumulative share of children, poorest households first"),
                data.say("สัดส่วนสะสมของเด็กนอกระบบ", "Cumulative share of out-of-school children"),
                List.of(
                        curve("2563 (CI = −0.27)", Emphasis.CONTEXT, 0, 0.34, 0.6, 0.78, 0.91, 1),
                        curve("2567 (CI = −0.17)", Emphasis.FOCUS, 0, 0.29, 0.52, 0.71, 0.87, 1)));
    }

    private ConcentrationCurve.Curve curve(String label, Emphasis emphasis, double... outcome) {
        return new ConcentrationCurve.Curve(
                label,
                emphasis,
                IntStream.range(0, outcome.length)
                        .mapToObj(i -> new ConcentrationCurve.Share(i / (outcome.length - 1.0), outcome[i]))
                        .toList());
    }

    private Pyramid pyramid() {
        return new Pyramid(
                data.caption(data.say("เด็กหญิงออกจากระบบช้ากว่าเด็กชาย", "Girls leave school later than boys")),
                ValueFormat.COUNT,
                data.say("ชาย", "Boys"),
                data.say("หญิง", "Girls"),
                IntStream.iterate(17, age -> age >= 3, age -> age - 1)
                        .mapToObj(age -> new Pyramid.Row(
                                age + data.say(" ปี", " years"),
                                age == 17
                                        ? ChartValue.hidden()
                                        : ChartValue.exact(9000 + age * 37 - (age > 12 ? (age - 12) * 900 : 0)),
                                age == 3
                                        ? ChartValue.missing()
                                        : ChartValue.exact(8700 + age * 35 - (age > 12 ? (age - 12) * 550 : 0))))
                        .toList());
    }

    private AreaProfile areaProfile() {
        List<String> names = List.of(
                data.say("เด็กอายุ 3–5 ปีที่ได้เรียน", "Children aged 3 to 5 who attend"),
                data.say("พัฒนาการสมวัย", "On track"),
                data.say(
                        "อัตราการเข้าเรียนสุทธิ ระดับมัธยมศึกษาตอนต้นของเด็กอายุ 12–14 ปี",
                        "Net enrolment rate, lower secondary, children aged 12 to 14"),
                data.say("อัตราการออกกลางคัน", "Dropout rate"),
                data.say("อัตราการเรียนต่อ ม.4", "Transition to upper secondary"));
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
        return new AreaProfile(
                data.caption(data.say(
                        "หนองสองห้องเด่นเรื่องมัธยม แต่ยังตามหลังเรื่องเด็กเล็ก",
                        "Nong Song Hong leads in secondary education and lags in early childhood")),
                rows);
    }

    private Scatter scatter() {
        double[] x = ExampleData.rates(5);
        double[] y = ExampleData.rates(7);
        return new Scatter(
                data.caption(data.say(
                        "อำเภอที่ยากจนกว่ามีเด็กเล็กได้เรียนน้อยกว่า",
                        "In poorer districts fewer young children attend")),
                data.say("ร้อยละของเด็กยากจน", "Percent of children who are poor"),
                ValueFormat.PERCENT,
                data.say("ร้อยละของเด็กที่ได้เรียน", "Percent of children who attend"),
                ValueFormat.PERCENT,
                IntStream.range(0, 26)
                        .mapToObj(i -> new Scatter.Dot(
                                data.district(i),
                                i % 2 == 0 ? Emphasis.FOCUS : Emphasis.CONTEXT,
                                ChartValue.exact(x[i] * 0.5),
                                ExampleData.value(i, y[i], 0)))
                        .toList());
    }

    private Strip strip() {
        Random random = new Random(4);
        double[] rates = ExampleData.rates(7);
        return new Strip(
                data.caption(data.say(
                        "โรงเรียนในอำเภอเดียวกันต่างกันมากกว่าระหว่างอำเภอ",
                        "Schools of one district differ more than districts do")),
                ValueFormat.PERCENT,
                ExampleData.order(rates).stream()
                        .map(i -> new Strip.Row(
                                data.district(i),
                                IntStream.range(0, i == 22 ? 0 : 12 + i)
                                        .mapToObj(s -> Math.min(1, rates[i] + random.nextGaussian() * 0.08))
                                        .toList()))
                        .toList());
    }

    private Contributions contributions() {
        return new Contributions(
                data.caption(data.say(
                        "ความยากจนเกี่ยวข้องกับความเหลื่อมล้ำทางโอกาสเกือบครึ่ง",
                        "Poverty goes with almost half of the inequality of opportunity")),
                ValueFormat.PERCENT,
                List.of(
                        new Contributions.Part(
                                data.say("ความยากจนของครัวเรือน", "Household poverty"),
                                ChartValue.known(0.47, 0.42, 0.52)),
                        new Contributions.Part(
                                data.say("ระยะทางไปโรงเรียน", "Distance to school"), ChartValue.exact(0.21)),
                        new Contributions.Part(
                                data.say("อำเภอที่อยู่", "District of residence"), ChartValue.exact(0.18)),
                        new Contributions.Part(
                                data.say("การศึกษาของผู้ปกครอง", "Parents' education"), ChartValue.exact(0.16)),
                        new Contributions.Part(data.say("เพศ", "Sex"), ChartValue.exact(-0.02)),
                        new Contributions.Part(data.say("สัญชาติ", "Nationality"), ChartValue.hidden())));
    }

    private Progress progress() {
        return new Progress(
                data.caption(data.say("สองในห้าข้อตกลงเป็นไปตามเป้า", "Two of five commitments are on course")),
                List.of(
                        commitment(
                                data.say(
                                        "เด็กเล็กได้เรียน (ศธจ.)",
                                        "Young children attend (provincial education office)"),
                                0.55,
                                0.62,
                                0.75,
                                Progress.Course.OFF_COURSE),
                        commitment(
                                data.say("พัฒนาการสมวัย (สสจ.)", "On track (provincial health office)"),
                                0.71,
                                0.8,
                                0.85,
                                Progress.Course.ON_COURSE),
                        commitment(
                                data.say(
                                        "เด็กออกกลางคันกลับเข้าเรียน (สพป. สพม. และ อปท.)",
                                        "Children who left return (education areas and local government)"),
                                0.2,
                                0.52,
                                0.5,
                                Progress.Course.REACHED),
                        commitment(
                                data.say("เรียนต่อ ม.4 หรือ ปวช.", "Go on to upper secondary"),
                                0.86,
                                0.84,
                                0.92,
                                Progress.Course.OFF_COURSE),
                        new Progress.Row(
                                data.say("แหล่งเรียนรู้ที่เปิดทุกวัน", "Learning places open every day"),
                                ValueFormat.COUNT,
                                ChartValue.exact(120),
                                ChartValue.missing(),
                                180,
                                Progress.Course.UNKNOWN)));
    }

    private Progress.Row commitment(String label, double from, double now, double target, Progress.Course course) {
        return new Progress.Row(
                label, ValueFormat.PERCENT, ChartValue.exact(from), ChartValue.exact(now), target, course);
    }

    private Sankey sankey() {
        return new Sankey(
                data.caption(data.say(
                        "เด็ก 1 ใน 10 คนไม่ได้เรียนต่อหลังจบ ม.3", "One child in ten does not go on after grade 9")),
                List.of(
                        new Sankey.Node("m3", data.say("จบ ม.3", "Finished grade 9"), 0, Emphasis.CONTEXT),
                        new Sankey.Node("m4", data.say("ม.4", "Upper secondary"), 1, Emphasis.CONTEXT),
                        new Sankey.Node("voc", data.say("ปวช.", "Vocational"), 1, Emphasis.CONTEXT),
                        new Sankey.Node("dole", data.say("สกร.", "Non-formal"), 1, Emphasis.CONTEXT),
                        new Sankey.Node("out", data.say("ไม่พบในระบบ", "Not found"), 1, Emphasis.FOCUS)),
                List.of(
                        new Sankey.Flow("m3", "m4", ChartValue.exact(9120)),
                        new Sankey.Flow("m3", "voc", ChartValue.exact(4210)),
                        new Sankey.Flow("m3", "dole", ChartValue.exact(610)),
                        new Sankey.Flow("m3", "out", ChartValue.exact(1540))));
    }

    /** Each district as a square on a grid: boundaries are the user's. */
    private Choropleth choropleth() {
        TileMap map = new Examples(data.language()).tileMap();
        TileGrid grid = TileGrid.of("40");
        return new Choropleth(
                data.caption(data.say(
                        "แผนที่ตามเขตอำเภอจริงเมื่อมีเส้นเขต", "True outlines where the inputs have boundaries")),
                map.format(),
                map.breaks(),
                map.tiles().stream()
                        .map(tile ->
                                new Choropleth.Area(tile.label(), square(grid.place(tile.areaCode())), tile.value()))
                        .toList());
    }

    private Boundaries.Outline square(TileGrid.Place place) {
        double x = 101.8 + place.column() * 0.2;
        double y = 17 - place.row() * 0.2;
        return new Boundaries.Outline(List.of(List.of(
                new Boundaries.Place(x, y),
                new Boundaries.Place(x + 0.2, y - 0.02),
                new Boundaries.Place(x + 0.18, y - 0.2),
                new Boundaries.Place(x + 0.02, y - 0.19))));
    }
}
