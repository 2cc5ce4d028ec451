package org.samatcha.report.drawing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.samatcha.base.Direction;
import org.samatcha.base.Language;
import org.samatcha.report.chart.Caption;
import org.samatcha.report.chart.Caterpillar;
import org.samatcha.report.chart.ChartSpec;
import org.samatcha.report.chart.ChartValue;
import org.samatcha.report.chart.Comparison;
import org.samatcha.report.chart.Dumbbell;
import org.samatcha.report.chart.Emphasis;
import org.samatcha.report.chart.Equiplot;
import org.samatcha.report.chart.Funnel;
import org.samatcha.report.chart.ReferenceLine;
import org.samatcha.report.chart.TargetBars;
import org.samatcha.report.chart.TileMap;
import org.samatcha.report.chart.Trend;
import org.samatcha.report.chart.ValueFormat;

/** Every form with made-up numbers of all 26 districts; one district hidden, one without data. */
public final class Demo {

    public static final List<String> DISTRICTS = List.of(
            "เมืองขอนแก่น",
            "บ้านฝาง",
            "พระยืน",
            "หนองเรือ",
            "ชุมแพ",
            "สีชมพู",
            "น้ำพอง",
            "อุบลรัตน์",
            "กระนวน",
            "บ้านไผ่",
            "เปือยน้อย",
            "พล",
            "แวงใหญ่",
            "แวงน้อย",
            "หนองสองห้อง",
            "ภูเวียง",
            "มัญจาคีรี",
            "ชนบท",
            "เขาสวนกวาง",
            "ภูผาม่าน",
            "ซำสูง",
            "โคกโพธิ์ไชย",
            "หนองนาคำ",
            "บ้านแฮด",
            "โนนศิลา",
            "เวียงเก่า");

    private static final int HIDDEN = 20;
    private static final int MISSING = 22;
    private static final double PROVINCE = 0.62;

    private Demo() {}

    public static Typeface typeface() {
        return Loaded.TYPEFACE;
    }

    /** Each form by the name of its picture. */
    public static Map<String, ChartSpec> charts() {
        Map<String, ChartSpec> charts = new LinkedHashMap<>();
        charts.put("caterpillar", caterpillar());
        charts.put("equiplot", equiplot());
        charts.put("dumbbell", dumbbell());
        charts.put("trend", trend(Trend.Panels.ONE));
        charts.put("trend-small-multiples", trend(Trend.Panels.SMALL_MULTIPLES));
        charts.put("funnel", funnel());
        charts.put("target-bars", targetBars());
        charts.put("tile-map", tileMap());
        charts.putAll(DemoMore.charts());
        return charts;
    }

    public static Caption caption(String title) {
        return new Caption(
                Language.TH,
                title,
                "ร้อยละของเด็กอายุ 3–5 ปีที่ได้เข้าศูนย์พัฒนาเด็กเล็กหรือโรงเรียนอนุบาล รายอำเภอ จังหวัดขอนแก่น ปีการศึกษา 2567",
                "แผนภูมิแสดง 26 อำเภอเรียงตามค่า ค่าอยู่ระหว่าง 41.2 ถึง 79.8 อำเภอซำสูงไม่เปิดเผย",
                "ที่มา: ข้อมูลสมมุติเพื่อทดสอบการวาด",
                "");
    }

    public static Caterpillar caterpillar() {
        double[] rates = rates(7);
        long[] sizes = sizes(7);
        List<Caterpillar.Row> rows = order(rates).stream()
                .map(i -> new Caterpillar.Row(
                        DISTRICTS.get(i), value(i, rates[i], sizes[i]), compared(rates[i], sizes[i])))
                .toList();
        return new Caterpillar(
                caption("เก้าอำเภอมีเด็กเล็กได้เรียนน้อยกว่าค่าเฉลี่ยจังหวัดอย่างชัดเจน"),
                ValueFormat.PERCENT,
                new ReferenceLine("จังหวัด", PROVINCE),
                rows);
    }

    static Equiplot equiplot() {
        double[] rates = rates(7);
        Random random = new Random(3);
        List<Equiplot.Row> rows = order(rates).stream()
                .map(i -> {
                    double gap = 0.04 + random.nextDouble() * 0.25;
                    return new Equiplot.Row(
                            DISTRICTS.get(i),
                            List.of(
                                    value(i, rates[i] - gap, 0),
                                    value(i == 3 ? HIDDEN : i, rates[i] - gap / 3, 0),
                                    value(i, rates[i] + gap / 3, 0)));
                })
                .toList();
        return new Equiplot(
                caption("เด็กยากจนพิเศษได้เรียนน้อยกว่าเด็กที่ไม่ยากจนในทุกอำเภอ"),
                ValueFormat.PERCENT,
                List.of("ยากจนพิเศษ", "ยากจน", "ไม่ยากจน"),
                rows);
    }

    static Dumbbell dumbbell() {
        double[] rates = rates(7);
        double[] before = rates(7);
        Random random = new Random(11);
        for (int i = 0; i < before.length; i++) {
            before[i] += random.nextGaussian() * 0.05 - 0.03;
        }
        return new Dumbbell(
                caption("อำเภอส่วนใหญ่ดีขึ้นในสี่ปี"),
                ValueFormat.PERCENT,
                "2563",
                "2567",
                Direction.FAVOURABLE,
                order(rates).stream()
                        .map(i -> new Dumbbell.Row(DISTRICTS.get(i), value(i, before[i], 0), value(i, rates[i], 0)))
                        .toList());
    }

    static Trend trend(Trend.Panels panels) {
        List<String> names = List.of("จังหวัด", "เมืองขอนแก่น", "หนองสองห้อง", "โคกโพธิ์ไชย", "ซำสูง", "ภูผาม่าน");
        double[] start = {0.55, 0.66, 0.48, 0.53, 0.56, 0.47};
        int count = panels == Trend.Panels.ONE ? 4 : 6;
        List<Trend.Series> series = IntStream.range(0, count)
                .mapToObj(s -> new Trend.Series(
                        names.get(s),
                        s < 2 || panels == Trend.Panels.SMALL_MULTIPLES ? Emphasis.FOCUS : Emphasis.CONTEXT,
                        IntStream.range(0, 8)
                                .mapToObj(y -> s == 3 && y == 4
                                        ? ChartValue.hidden()
                                        : around(start[s] + y * 0.014 + Math.sin(y + s) * 0.012, 0.02))
                                .toList()))
                .toList();
        return new Trend(
                caption("จังหวัดเข้าใกล้เป้าหมายร้อยละ 75 แต่ช่องว่างไม่แคบลง"),
                ValueFormat.PERCENT,
                List.of("2560", "2561", "2562", "2563", "2564", "2565", "2566", "2567"),
                series,
                List.of(new ReferenceLine("เป้าหมาย", 0.75)),
                panels);
    }

    static Funnel funnel() {
        double[] rates = rates(7);
        long[] sizes = sizes(7);
        List<Funnel.Dot> dots = IntStream.range(0, 26)
                .mapToObj(i -> new Funnel.Dot(
                        DISTRICTS.get(i), sizes[i], value(i, rates[i], sizes[i]), outside(rates[i], sizes[i])))
                .toList();
        return new Funnel(
                caption("อำเภอนอกเส้นควบคุมแตกต่างเกินกว่าความบังเอิญ"),
                ValueFormat.PERCENT,
                "จำนวนเด็กอายุ 3–5 ปี (คน, สเกลลอการิทึม)",
                new ReferenceLine("จังหวัด", PROVINCE),
                List.of(limits("95%", 1.96), limits("99.8%", 3.09)),
                dots);
    }

    static TargetBars targetBars() {
        double[] rates = rates(7);
        return new TargetBars(
                caption("สี่อำเภอถึงเป้าหมายแล้ว"),
                ValueFormat.PERCENT,
                new ReferenceLine("เป้าหมาย", 0.7),
                Direction.FAVOURABLE,
                order(rates).stream()
                        .map(i -> new TargetBars.Row(DISTRICTS.get(i), value(i, rates[i], 0)))
                        .toList());
    }

    static TileMap tileMap() {
        double[] rates = rates(7);
        return new TileMap(
                caption("อำเภอทางตะวันตกมีเด็กเล็กได้เรียนน้อยที่สุด"),
                ValueFormat.PERCENT,
                List.of(0.5, 0.6, 0.65, 0.7),
                IntStream.range(0, 26)
                        .mapToObj(i -> new TileMap.Tile(
                                String.valueOf(i == 25 ? 4029 : 4001 + i), DISTRICTS.get(i), value(i, rates[i], 0)))
                        .toList());
    }

    static double[] rates(long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, 26)
                .mapToDouble(i -> PROVINCE + random.nextGaussian() * 0.07 + (i == 0 ? 0.09 : 0))
                .toArray();
    }

    static long[] sizes(long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, 26)
                .mapToLong(i -> i == 0 ? 6200 : (long) (250 + Math.exp(random.nextGaussian() * 0.7 + 6.2)))
                .toArray();
    }

    static List<Integer> order(double[] rates) {
        return IntStream.range(0, rates.length)
                .boxed()
                .sorted((a, b) -> Double.compare(rates[b], rates[a]))
                .toList();
    }

    /** A district's value; {@code size} 0 gives one without interval. */
    static ChartValue value(int district, double rate, long size) {
        if (district == HIDDEN) {
            return ChartValue.hidden();
        }
        if (district == MISSING) {
            return ChartValue.missing();
        }
        return size == 0 ? ChartValue.exact(rate) : around(rate, 1.96 * Math.sqrt(rate * (1 - rate) / size));
    }

    private static ChartValue around(double rate, double half) {
        return ChartValue.known(rate, Math.max(0, rate - half), Math.min(1, rate + half));
    }

    static Comparison compared(double rate, long size) {
        return outsideBy(1.96, rate, size);
    }

    private static Comparison outside(double rate, long size) {
        return outsideBy(3.09, rate, size);
    }

    private static Comparison outsideBy(double z, double rate, long size) {
        double half = z * Math.sqrt(PROVINCE * (1 - PROVINCE) / size);
        if (rate > PROVINCE + half) {
            return Comparison.BETTER;
        }
        return rate < PROVINCE - half ? Comparison.WORSE : Comparison.SIMILAR;
    }

    private static Funnel.Limits limits(String label, double z) {
        List<Funnel.Limit> points = new ArrayList<>();
        for (double size = 280; size <= 7000; size *= 1.1) {
            double half = z * Math.sqrt(PROVINCE * (1 - PROVINCE) / size);
            points.add(new Funnel.Limit(size, PROVINCE - half, PROVINCE + half));
        }
        return new Funnel.Limits(label, points);
    }

    private static final class Loaded {
        static final Typeface TYPEFACE =
                Typeface.load(Path.of(System.getProperty("samatcha.root", "."), "reports-templates/fonts"));
    }
}
