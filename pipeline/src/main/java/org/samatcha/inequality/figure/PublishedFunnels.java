package org.samatcha.inequality.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.samatcha.base.AreaLevel;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.FigureKey;
import org.samatcha.indicator.IndicatorCard;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.indicator.Kind;
import org.samatcha.inequality.funnel.Funnel;
import org.samatcha.inequality.interval.GroupCount;

/**
 * Whether a district differs from its province by more than chance, and by more than districts ordinarily do: the
 * {@link Funnel} of every proportion, year and group, made of the published figures alone.
 *
 * <p>The target is the province's published value, because it counts everybody, also the people of districts that are
 * hidden; without one, or where it contradicts itself, the published districts together. Needs {@value #FEWEST}
 * published districts, and a target that is neither nobody nor everybody; otherwise there are no rows.
 */
public final class PublishedFunnels {

    static final int FEWEST = 5;

    private PublishedFunnels() {}

    private record Table(String indicator, String province, int year, String dimension, String category) {

        static Table of(FigureKey key) {
            return new Table(
                    key.indicator(),
                    key.areaCode().substring(0, AreaLevel.PROVINCE.digits()),
                    key.year(),
                    key.dimension(),
                    key.category());
        }
    }

    /** In the order of the rows; {@code cards} are those of all indicators in them. */
    public static List<FunnelRow> of(List<IndicatorCard> cards, List<IndicatorRow> published) {
        Set<String> proportions = cards.stream()
                .filter(card -> card.kind() == Kind.PROPORTION)
                .map(IndicatorCard::id)
                .collect(Collectors.toSet());
        Map<Table, List<IndicatorRow>> tables = published.stream()
                .filter(row -> proportions.contains(row.key().indicator()))
                .filter(row -> row.figure() instanceof Figure.Known known && known.hasInterval())
                .collect(Collectors.groupingBy(row -> Table.of(row.key()), LinkedHashMap::new, Collectors.toList()));
        return tables.values().stream().flatMap(rows -> funnel(rows).stream()).toList();
    }

    private static List<FunnelRow> funnel(List<IndicatorRow> known) {
        List<FigureKey> keys = new ArrayList<>();
        List<GroupCount> counts = new ArrayList<>();
        double target = Double.NaN;
        for (IndicatorRow row : known) {
            Figure.Known figure = (Figure.Known) row.figure();
            if (row.key().areaLevel() == AreaLevel.PROVINCE) {
                target = figure.value();
            } else if (row.key().areaLevel() == AreaLevel.DISTRICT && figure.denominator() > 0) {
                keys.add(row.key());
                counts.add(new GroupCount(row.key().areaCode(), figure.numerator(), figure.denominator()));
            }
        }
        if (counts.size() < FEWEST) {
            return List.of();
        }
        Funnel funnel = Double.isNaN(target) ? Funnel.of(counts) : Funnel.around(target, counts);
        List<FunnelRow> rows = new ArrayList<>();
        for (int i = 0; i < counts.size() && funnel.target() > 0 && funnel.target() < 1; i++) {
            rows.add(new FunnelRow(keys.get(i), counts.get(i), funnel));
        }
        return rows;
    }
}
