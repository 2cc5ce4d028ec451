package org.samatcha.report.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.samatcha.base.Area;
import org.samatcha.base.AreaLevel;
import org.samatcha.base.Language;
import org.samatcha.catalog.AreaNames;
import org.samatcha.report.chart.Caption;
import org.samatcha.report.chart.ChartValue;
import org.samatcha.report.chart.Comparison;
import org.samatcha.report.chart.Funnel;

/** Made-up numbers of all 26 districts, the same every time; one district hidden, one without data. */
record ExampleData(Language language) {

    static final int HIDDEN = 20;
    static final int MISSING = 22;
    static final double PROVINCE = 0.62;

    private static final List<Area> DISTRICTS = AreaNames.builtIn().stream()
            .filter(area -> area.level() == AreaLevel.DISTRICT)
            .toList();

    String say(String th, String en) {
        return switch (language) {
            case TH -> th;
            case EN -> en;
        };
    }

    String district(int index) {
        return DISTRICTS.get(index).name().in(language);
    }

    static String code(int index) {
        return DISTRICTS.get(index).code();
    }

    Caption caption(String title) {
        return new Caption(
                language,
                title,
                say(
                        "ร้อยละของเด็กอายุ 3–5 ปีที่ได้เข้าศูนย์พัฒนาเด็กเล็กหรือโรงเรียนอนุบาล รายอำเภอ จังหวัดขอนแก่น ปีการศึกษา 2567",
                        "Percent of children aged 3 to 5 in a child centre or kindergarten, by district, Khon Kaen province, academic year 2567"),
                say(
                        "แผนภูมิแสดง 26 อำเภอเรียงตามค่า ค่าอยู่ระหว่าง 41.2 ถึง 79.8 อำเภอซำสูงไม่เปิดเผย",
                        "The 26 districts by value, between 41.2 and 79.8; Sam Sung is not disclosed"),
                say("ที่มา: ข้อมูลสมมุติเพื่อทดสอบการวาด", "Source: made-up data to try the drawing"),
                "");
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

    static ChartValue around(double rate, double half) {
        return ChartValue.known(rate, Math.max(0, rate - half), Math.min(1, rate + half));
    }

    static Comparison compared(double rate, long size) {
        return outsideBy(1.96, rate, size);
    }

    static Comparison outside(double rate, long size) {
        return outsideBy(3.09, rate, size);
    }

    private static Comparison outsideBy(double z, double rate, long size) {
        double half = z * Math.sqrt(PROVINCE * (1 - PROVINCE) / size);
        if (rate > PROVINCE + half) {
            return Comparison.BETTER;
        }
        return rate < PROVINCE - half ? Comparison.WORSE : Comparison.SIMILAR;
    }

    static Funnel.Limits limits(String label, double z) {
        List<Funnel.Limit> points = new ArrayList<>();
        for (double size = 280; size <= 7000; size *= 1.1) {
            double half = z * Math.sqrt(PROVINCE * (1 - PROVINCE) / size);
            points.add(new Funnel.Limit(size, PROVINCE - half, PROVINCE + half));
        }
        return new Funnel.Limits(label, points);
    }
}
