package org.samatcha.inequality.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.samatcha.base.AreaLevel;
import org.samatcha.evidence.Split;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.FigureKey;
import org.samatcha.indicator.IndicatorCard;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.indicator.Kind;
import org.samatcha.inequality.groups.Comparison;
import org.samatcha.inequality.groups.Group;
import org.samatcha.inequality.groups.Groups;
import org.samatcha.inequality.groups.MeasuredRows;

/**
 * Inequality of every indicator in every year, measured on the published figures alone.
 *
 * <ul>
 *   <li>{@code district}: between the districts of the province, not split; every measure that needs no social order
 *   <li>{@code poverty}: from extremely poor over poor to not poor; the measures along a social order, of proportions
 *   <li>{@code sex}: difference and ratio
 * </ul>
 *
 * <p>The last two are given for the province, and for each district of which all groups are published. A group that is
 * hidden, missing, or contradicts itself (more cases than people) is left out and counted; the measures say themselves
 * when too many are. People of unknown poverty or sex are in no group. Scale and direction come from the indicator's
 * card. Densities, counts and indices have no rows: they are no rate of people. Intervals without a closed form rest on
 * {@value #DRAWS} simulated draws, seeded by the figures: equal figures give equal rows.
 */
public final class InequalityRows {

    static final int DRAWS = 2_000;

    private InequalityRows() {}

    /** In the order of the cards, then by area, year and dimension. */
    public static List<InequalityRow> of(List<IndicatorCard> cards, List<IndicatorRow> published) {
        Map<String, List<IndicatorRow>> byIndicator = published.stream()
                .collect(Collectors.groupingBy(row -> row.key().indicator()));
        return cards.parallelStream()
                .filter(card -> card.kind() == Kind.PROPORTION || card.kind() == Kind.RATIO)
                .flatMap(card -> of(card, byIndicator.getOrDefault(card.id(), List.of())).stream())
                .toList();
    }

    /** What is compared in one place: the groups' figures under their names. */
    private record Table(String area, int year, Grouping grouping) {

        static final Comparator<Table> ORDER = Comparator.comparing(Table::area)
                .thenComparing(Table::year)
                .thenComparing(table -> table.grouping().dimension());

        static Optional<Table> of(FigureKey key) {
            if (key.dimension().equals(Split.ALL)) {
                String province = key.areaCode().substring(0, AreaLevel.PROVINCE.digits());
                return key.areaLevel() == AreaLevel.DISTRICT
                        ? Optional.of(new Table(province, key.year(), Grouping.DISTRICT))
                        : Optional.empty();
            }
            return Grouping.ofDimension(key.dimension())
                    .map(grouping -> new Table(key.areaCode(), key.year(), grouping));
        }

        boolean isOfProvince() {
            return AreaLevel.ofCode(area) == AreaLevel.PROVINCE;
        }
    }

    private static List<InequalityRow> of(IndicatorCard card, List<IndicatorRow> published) {
        SortedMap<Table, SortedMap<String, Figure>> tables = new TreeMap<>(Table.ORDER);
        for (IndicatorRow row : published) {
            Table.of(row.key())
                    .ifPresent(table -> tables.computeIfAbsent(table, t -> new TreeMap<>())
                            .put(
                                    table.grouping() == Grouping.DISTRICT
                                            ? row.key().areaCode()
                                            : row.key().category(),
                                    row.figure()));
        }
        List<InequalityRow> rows = new ArrayList<>();
        tables.forEach((table, figures) -> rows.addAll(rows(card, table, figures)));
        return rows;
    }

    private static List<InequalityRow> rows(IndicatorCard card, Table table, Map<String, Figure> figures) {
        Groups groups = Groups.of(
                table.grouping() == Grouping.DISTRICT ? groups(card, figures) : groups(card, table.grouping(), figures),
                PublishedGroup.scale(card.kind()),
                card.direction());
        if (!table.isOfProvince() && groups.leftOut() > 0) {
            return List.of();
        }
        Comparison comparison = new Comparison(groups, Figures.LEVEL, DRAWS);
        return MeasuredRows.of(comparison, table.grouping().measures(card.kind())).stream()
                .map(measured -> new InequalityRow(
                        card.id(), table.area(), table.year(), table.grouping().dimension(), measured))
                .toList();
    }

    private static List<Group> groups(IndicatorCard card, Map<String, Figure> figures) {
        return figures.entrySet().stream()
                .map(entry -> PublishedGroup.of(entry.getKey(), card.kind(), entry.getValue()))
                .toList();
    }

    /** One group per category, in order; a category that does not occur is a missing group. */
    private static List<Group> groups(IndicatorCard card, Grouping grouping, Map<String, Figure> figures) {
        List<Group> groups = new ArrayList<>();
        for (String category : grouping.categories()) {
            Figure figure = figures.getOrDefault(category, new Figure.Hidden());
            Group group = PublishedGroup.of(category, card.kind(), figure);
            groups.add(grouping.isOrdered() ? group.withOrder(groups.size() + 1) : group);
        }
        return groups;
    }
}
