package org.samatcha.report.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.samatcha.base.Area;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Direction;
import org.samatcha.base.Language;
import org.samatcha.indicator.Compared;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.IndicatorCard;
import org.samatcha.indicator.Kind;
import org.samatcha.inequality.funnel.Funnel;
import org.samatcha.inequality.interval.GroupCount;
import org.samatcha.inequality.interval.Interval;
import org.samatcha.report.chart.Caption;
import org.samatcha.report.chart.Caterpillar;
import org.samatcha.report.chart.ChartSpec;
import org.samatcha.report.chart.ChartValue;
import org.samatcha.report.chart.Comparison;
import org.samatcha.report.chart.Dumbbell;
import org.samatcha.report.chart.Emphasis;
import org.samatcha.report.chart.Equiplot;
import org.samatcha.report.chart.ReferenceLine;
import org.samatcha.report.chart.TileMap;
import org.samatcha.report.chart.Trend;
import org.samatcha.report.chart.ValueFormat;

/** Turns the chart entries of a proposal into chart specs, with numbers looked up in the published figures. */
public final class ChartSpecs {

    private static final int MOST_GROUPS = 5;
    private static final double LIMIT_STEP = 1.08;

    private final Published published;
    private final Words words;
    private final Language language;

    public ChartSpecs(Published published, Words words, Language language) {
        this.published = published;
        this.words = words;
        this.language = language;
    }

    /** The chart, or empty when the release has too little to draw or its title lacks a fact. */
    public Optional<ChartSpec> of(Proposal.ChartEntry entry) {
        Use use = entry.uses().get(0);
        Map<String, String> facts = new Facts(published, words, language).of(use);
        Template title = new Template(entry.title().in(language));
        if (!facts.keySet().containsAll(title.names())) {
            return Optional.empty();
        }
        List<Integer> years = published.years(use.comparesGroups() ? use.whole() : use);
        if (years.isEmpty()) {
            return Optional.empty();
        }
        String message = title.filled(facts);
        return switch (entry.form()) {
            case CATERPILLAR -> caterpillar(use, message, last(years));
            case EQUIPLOT -> equiplot(use, message, last(years));
            case DUMBBELL -> dumbbell(use, message, years);
            case TREND -> trend(entry.uses(), message, years);
            case FUNNEL -> funnel(use, message, last(years));
            case TILE_MAP -> tileMap(use, message, last(years));
        };
    }

    private static int last(List<Integer> years) {
        return years.get(years.size() - 1);
    }

    private Optional<ChartSpec> caterpillar(Use use, String title, int year) {
        List<Area> order = byValue(use, year);
        if (order.isEmpty()) {
            return Optional.empty();
        }
        Caption caption = caption(
                use,
                title,
                yearText(use, year),
                BilingualText.of(
                        "จุดแสดงค่าของแต่ละอำเภอเรียงจากมากไปน้อย เส้นนอนคือช่วงความเชื่อมั่น เส้นตั้งคือค่าจังหวัด",
                        "One dot per district from highest to lowest; bars are 95% intervals, the upright line is the province"));
        return Optional.of(new Caterpillar(
                caption,
                format(use),
                new ReferenceLine(
                        published.province().name().in(language),
                        known(use, published.province(), year).value()),
                order.stream()
                        .map(area -> new Caterpillar.Row(
                                area.name().in(language),
                                value(use, area, year),
                                comparison(published.compared(use, area, year))))
                        .toList()));
    }

    private Optional<ChartSpec> equiplot(Use use, String title, int year) {
        List<String> groups = groups(use);
        List<Equiplot.Row> rows = published.districts().stream()
                .map(area -> new Equiplot.Row(
                        area.name().in(language),
                        groups.stream()
                                .map(group -> value(use.inGroup(group), area, year))
                                .toList()))
                .sorted(Comparator.comparingDouble(ChartSpecs::gap).reversed())
                .toList();
        if (rows.stream().noneMatch(row -> row.values().stream().anyMatch(ChartValue.Known.class::isInstance))) {
            return Optional.empty();
        }
        Caption caption = caption(
                use.whole(),
                title,
                yearText(use, year),
                BilingualText.of(
                        "แต่ละแถวคือหนึ่งอำเภอ จุดคือกลุ่มตาม"
                                + words.dimension(use.dimension()).th()
                                + " เส้นยิ่งยาวช่องว่างยิ่งกว้าง เรียงจากช่องว่างกว้างสุด",
                        "One row per district, one dot per group by "
                                + words.dimension(use.dimension()).en()
                                + "; the longer the line the wider the gap, widest first"));
        return Optional.of(new Equiplot(
                caption,
                format(use),
                groups.stream()
                        .map(group -> words.category(use.dimension(), group).in(language))
                        .toList(),
                rows));
    }

    private List<String> groups(Use use) {
        List<String> all = words.categories(use.dimension());
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

    private Optional<ChartSpec> dumbbell(Use use, String title, List<Integer> years) {
        if (years.size() < 2) {
            return Optional.empty();
        }
        int first = years.get(0);
        int last = last(years);
        List<Dumbbell.Row> rows = byValue(use, last).stream()
                .map(area ->
                        new Dumbbell.Row(area.name().in(language), value(use, area, first), value(use, area, last)))
                .sorted(Comparator.comparingDouble(ChartSpecs::change).reversed())
                .toList();
        Caption caption = caption(
                use,
                title,
                yearText(use, first) + "–" + last,
                BilingualText.of(
                        "แต่ละแถวคือหนึ่งอำเภอ จุดโปร่งคือปีแรก จุดทึบคือปีล่าสุด เรียงตามการเปลี่ยนแปลง",
                        "One row per district; the hollow dot is the first year, the filled dot the latest, ordered by change"));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Dumbbell(
                        caption, format(use), Integer.toString(first), Integer.toString(last), direction(use), rows));
    }

    private static double change(Dumbbell.Row row) {
        return row.before() instanceof ChartValue.Known before && row.after() instanceof ChartValue.Known after
                ? after.value() - before.value()
                : Double.NEGATIVE_INFINITY;
    }

    private Optional<ChartSpec> trend(List<Use> uses, String title, List<Integer> years) {
        List<Trend.Series> series = uses.stream()
                .map(use -> new Trend.Series(
                        seriesLabel(use, uses),
                        use.equals(uses.get(0)) ? Emphasis.FOCUS : Emphasis.CONTEXT,
                        years.stream()
                                .map(year -> value(use, published.province(), year))
                                .toList()))
                .toList();
        Use first = uses.get(0);
        Caption caption = caption(
                first,
                title,
                yearText(first, years.get(0)) + "–" + last(years),
                BilingualText.of(
                        "เส้นแสดงค่าของจังหวัดในแต่ละปี แถบสีคือช่วงความเชื่อมั่น",
                        "Lines show the province in each year; bands are 95% intervals"));
        return Optional.of(new Trend(
                caption,
                format(first),
                years.stream().map(year -> Integer.toString(year)).toList(),
                series,
                List.of(),
                Trend.Panels.ONE));
    }

    private String seriesLabel(Use use, List<Use> uses) {
        boolean oneIndicator = uses.stream().map(Use::indicator).distinct().count() == 1 && uses.size() > 1;
        return oneIndicator
                ? words.category(use.dimension(), use.category()).in(language)
                : published.card(use.indicator()).name().in(language);
    }

    private Optional<ChartSpec> funnel(Use use, String title, int year) {
        List<GroupCount> counts = new ArrayList<>();
        for (Area area : published.districts()) {
            if (published.figure(use, area, year) instanceof Figure.Known known && known.denominator() > 0) {
                counts.add(new GroupCount(area.code(), known.numerator(), known.denominator()));
            }
        }
        if (counts.size() < 3 || card(use).kind() != Kind.PROPORTION) {
            return Optional.empty();
        }
        Funnel funnel = Funnel.of(counts);
        List<org.samatcha.report.chart.Funnel.Dot> dots = published.districts().stream()
                .flatMap(area -> counts.stream()
                        .filter(count -> count.group().equals(area.code()))
                        .map(count -> new org.samatcha.report.chart.Funnel.Dot(
                                area.name().in(language),
                                count.base(),
                                value(use, area, year),
                                outside(funnel, count, card(use).direction()))))
                .toList();
        Caption caption = caption(
                use,
                title,
                yearText(use, year),
                BilingualText.of(
                        "แต่ละจุดคือหนึ่งอำเภอ แกนนอนคือจำนวนคน เส้นโค้งคือขอบเขตที่ความบังเอิญอธิบายได้",
                        "One dot per district; the axis below is the number of people, the curves bound what chance explains"));
        return Optional.of(new org.samatcha.report.chart.Funnel(
                caption,
                format(use),
                BilingualText.of("จำนวนคน", "people").in(language),
                new ReferenceLine(published.province().name().in(language), funnel.target()),
                List.of(limits(funnel, counts, "95%", 0.95), limits(funnel, counts, "99.8%", 0.998)),
                dots));
    }

    private static Comparison outside(Funnel funnel, GroupCount count, Direction direction) {
        Interval limits = funnel.overDispersed(count.base(), 0.998);
        if (limits.contains(count.rate())) {
            return Comparison.SIMILAR;
        }
        boolean isHigher = count.rate() > limits.upper();
        return switch (direction) {
            case FAVOURABLE -> isHigher ? Comparison.BETTER : Comparison.WORSE;
            case ADVERSE -> isHigher ? Comparison.WORSE : Comparison.BETTER;
            case NEUTRAL -> isHigher ? Comparison.HIGHER : Comparison.LOWER;
        };
    }

    private static org.samatcha.report.chart.Funnel.Limits limits(
            Funnel funnel, List<GroupCount> counts, String label, double level) {
        double smallest = counts.stream().mapToDouble(GroupCount::base).min().orElseThrow();
        double largest = counts.stream().mapToDouble(GroupCount::base).max().orElseThrow();
        List<org.samatcha.report.chart.Funnel.Limit> points = new ArrayList<>();
        for (double size = smallest * 0.9; size < largest * 1.1 * LIMIT_STEP; size *= LIMIT_STEP) {
            Interval interval = funnel.overDispersed(size, level);
            points.add(new org.samatcha.report.chart.Funnel.Limit(size, interval.lower(), interval.upper()));
        }
        return new org.samatcha.report.chart.Funnel.Limits(label, points);
    }

    private Optional<ChartSpec> tileMap(Use use, String title, int year) {
        double[] values = published.districts().stream()
                .map(area -> published.figure(use, area, year))
                .filter(Figure.Known.class::isInstance)
                .mapToDouble(figure -> ((Figure.Known) figure).value())
                .sorted()
                .toArray();
        if (values.length < MOST_GROUPS) {
            return Optional.empty();
        }
        List<Double> breaks = new ArrayList<>();
        for (int part = 1; part < MOST_GROUPS; part++) {
            breaks.add(rounded(values[values.length * part / MOST_GROUPS], format(use)));
        }
        Caption caption = caption(
                use,
                title,
                yearText(use, year),
                BilingualText.of(
                        "แต่ละช่องคือหนึ่งอำเภอ วางตามตำแหน่งโดยประมาณ สีเข้มคือค่าสูง",
                        "One tile per district, placed roughly as on the map; darker is higher"));
        return Optional.of(new TileMap(
                caption,
                format(use),
                breaks.stream().distinct().toList(),
                published.districts().stream()
                        .map(area -> new TileMap.Tile(area.code(), area.name().in(language), value(use, area, year)))
                        .toList()));
    }

    private static double rounded(double value, ValueFormat format) {
        double step = switch (format) {
            case PERCENT, PERCENT_POINTS -> 0.001;
            case COUNT -> 1;
            case RATIO -> 0.01;
        };
        return Math.round(value / step) * step;
    }

    /** Districts from the highest value to the lowest; then those without a published number, by name. */
    private List<Area> byValue(Use use, int year) {
        List<Area> order = new ArrayList<>(published.districtsByName(language));
        ToDoubleFunction<Area> value = area -> published.figure(use, area, year) instanceof Figure.Known known
                ? known.value()
                : Double.NEGATIVE_INFINITY;
        order.sort(Comparator.comparingDouble(value).reversed());
        return value.applyAsDouble(order.get(0)) == Double.NEGATIVE_INFINITY ? List.of() : order;
    }

    private ChartValue value(Use use, Area area, int year) {
        Figure figure = published.figure(use, area, year);
        if (figure instanceof Figure.Known known) {
            return known.hasInterval()
                    ? ChartValue.known(known.value(), known.lower(), known.upper())
                    : ChartValue.exact(known.value());
        }
        return figure instanceof Figure.Hidden ? ChartValue.hidden() : ChartValue.missing();
    }

    private Figure.Known known(Use use, Area area, int year) {
        return (Figure.Known) published.figure(use, area, year);
    }

    private static Comparison comparison(Compared compared) {
        return switch (compared) {
            case BETTER -> Comparison.BETTER;
            case SIMILAR -> Comparison.SIMILAR;
            case WORSE -> Comparison.WORSE;
            case HIGHER -> Comparison.HIGHER;
            case LOWER -> Comparison.LOWER;
            case NONE -> Comparison.NONE;
        };
    }

    private Caption caption(Use use, String title, String years, BilingualText alt) {
        IndicatorCard card = card(use);
        String group = use.dimension().equals("all")
                ? ""
                : " " + words.category(use.dimension(), use.category()).in(language);
        String subtitle = card.name().in(language) + group + " " + place() + " " + years;
        return new Caption(
                language,
                title,
                subtitle,
                alt.in(language),
                card.source().in(language),
                card.limits().in(language));
    }

    private String place() {
        return switch (language) {
            case TH -> "จังหวัด" + published.province().name().th();
            case EN -> published.province().name().en() + " province";
        };
    }

    private String yearText(Use use, int year) {
        return words.year(card(use).yearKind(), year).in(language);
    }

    private IndicatorCard card(Use use) {
        return published.card(use.indicator());
    }

    private ValueFormat format(Use use) {
        return Formats.of(card(use).kind());
    }

    private Direction direction(Use use) {
        return card(use).direction();
    }
}
