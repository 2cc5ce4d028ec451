package org.samatcha.inequality.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samatcha.base.AreaLevel;
import org.samatcha.base.Direction;
import org.samatcha.evidence.Split;
import org.samatcha.indicator.Compared;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.FigureKey;
import org.samatcha.indicator.Indicator;
import org.samatcha.indicator.IndicatorCard;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.indicator.Kind;
import org.samatcha.indicator.RawValue;
import org.samatcha.indicator.Standing;
import org.samatcha.inequality.interval.GroupCount;
import org.samatcha.inequality.rank.HolmRankSets;
import org.samatcha.inequality.rank.RankSet;

/**
 * The table of indicators before disclosure control: every value with its interval, beside its province, and among the
 * other districts.
 *
 * <p>Ranks are sets: the ranks that the data do not rule out at 95 % over all pairs of districts together (Holm). A
 * district with fewer than {@value #SMALLEST_RANKED} people in the denominator is shown but not ranked.
 */
public final class IndicatorRows {

    static final long SMALLEST_RANKED = 20;

    private IndicatorRows() {}

    /** {@code values} are all values of one indicator. */
    public static List<IndicatorRow> of(Indicator indicator, List<RawValue> values) {
        Map<Group, Map<String, Figure>> groups = new LinkedHashMap<>();
        IndicatorCard card = indicator.card();
        for (RawValue value : values) {
            groups.computeIfAbsent(
                            new Group(value.year(), value.dimension(), value.category()), g -> new LinkedHashMap<>())
                    .put(value.area(), Figures.of(card.kind(), value.result()));
        }
        List<IndicatorRow> rows = new ArrayList<>(values.size());
        groups.forEach((group, figures) -> rows.addAll(rows(card, group, figures)));
        return rows;
    }

    private record Group(int year, String dimension, String category) {}

    private static List<IndicatorRow> rows(IndicatorCard card, Group group, Map<String, Figure> figures) {
        Map<String, RankSet> ranks = group.dimension().equals(Split.ALL) ? ranks(card, figures) : Map.of();
        List<IndicatorRow> rows = new ArrayList<>(figures.size());
        figures.forEach((area, figure) -> {
            AreaLevel level = AreaLevel.ofCode(area);
            FigureKey key = new FigureKey(
                    card.id(), level, area, group.year(), card.yearKind(), group.dimension(), group.category());
            rows.add(new IndicatorRow(key, figure, standing(card, area, figure, figures, ranks)));
        });
        return rows;
    }

    private static Standing standing(
            IndicatorCard card, String area, Figure figure, Map<String, Figure> figures, Map<String, RankSet> ranks) {
        if (AreaLevel.ofCode(area) == AreaLevel.PROVINCE || !(figure instanceof Figure.Known known)) {
            return Standing.NONE;
        }
        Figure province = figures.get(area.substring(0, AreaLevel.PROVINCE.digits()));
        Compared compared =
                province instanceof Figure.Known whole ? compare(card.direction(), known, whole) : Compared.NONE;
        RankSet rank = ranks.get(area);
        return rank == null
                ? new Standing(Double.NaN, Double.NaN, 0, 0, compared)
                : new Standing(Double.NaN, Double.NaN, rank.low(), rank.high(), compared);
    }

    private static Compared compare(Direction direction, Figure.Known district, Figure.Known province) {
        if (!district.hasInterval()) {
            return Compared.NONE;
        }
        boolean isHigher = district.lower() > province.value();
        boolean isLower = district.upper() < province.value();
        if (!isHigher && !isLower) {
            return Compared.SIMILAR;
        }
        return switch (direction) {
            case FAVOURABLE -> isHigher ? Compared.BETTER : Compared.WORSE;
            case ADVERSE -> isHigher ? Compared.WORSE : Compared.BETTER;
            case NEUTRAL -> isHigher ? Compared.HIGHER : Compared.LOWER;
        };
    }

    private static Map<String, RankSet> ranks(IndicatorCard card, Map<String, Figure> figures) {
        if (card.kind() != Kind.PROPORTION) {
            return Map.of();
        }
        List<GroupCount> ranked = new ArrayList<>();
        figures.forEach((area, figure) -> {
            if (AreaLevel.ofCode(area) == AreaLevel.DISTRICT
                    && figure instanceof Figure.Known known
                    && known.hasInterval()
                    && known.denominator() >= SMALLEST_RANKED) {
                ranked.add(new GroupCount(area, known.numerator(), known.denominator()));
            }
        });
        Map<String, RankSet> sets = new HashMap<>();
        HolmRankSets.ofCounts(ranked, Figures.LEVEL).forEach(set -> sets.put(set.group(), set));
        return sets;
    }
}
