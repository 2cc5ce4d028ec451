package org.samatcha.inequality.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samatcha.base.AreaLevel;
import org.samatcha.base.Direction;
import org.samatcha.evidence.Split;
import org.samatcha.indicator.Compared;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.FigureKey;
import org.samatcha.indicator.IndicatorCard;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.indicator.Kind;
import org.samatcha.indicator.Standing;
import org.samatcha.inequality.interval.GroupCount;
import org.samatcha.inequality.rank.HolmRankSets;
import org.samatcha.inequality.rank.RankSet;
import org.samatcha.inequality.shrinkage.BetaBinomial;

/**
 * Where each district stands among the districts of its province, made of the published figures alone: it tells nothing
 * of a hidden figure that the published ones do not tell already.
 *
 * <p>Compared: whether the district's interval leaves out the province's value.
 *
 * <p>Compared (all but numbers of people, of which a part is always smaller than the whole): whether the interval of a
 * district leaves out its province's value.
 *
 * <p>Ranks (proportions, not split) are sets: the ranks that the data do not rule out at 95 % over all pairs of
 * districts together (Holm). A district with fewer than {@value #SMALLEST_RANKED} people in the denominator is shown
 * but not ranked.
 *
 * <p>Shrunk value (proportions, in every split): k · value + (1 − k) · the province's value, by empirical Bayes with k
 * = n/(n + α + β) of the {@link BetaBinomial} model fitted to the published districts, if there are at least
 * {@value #FEWEST_SHRUNK}. The weight depends on the number of people only, so that a district with no cases is not
 * taken as certain, as it would be under a normal model. The province's value is the centre because it counts
 * everybody: the districts with few cases, being hidden, are missing from the fitted mean, which stands in only where
 * the province has no value. Where districts differ by no more than chance, k is 0. Hidden and missing districts have
 * no shrunk value.
 */
public final class PublishedStandings {

    static final long SMALLEST_RANKED = 20;
    static final int FEWEST_SHRUNK = 5;

    private PublishedStandings() {}

    /** The same rows in the same order, each with its standing; {@code cards} are those of all indicators in them. */
    public static List<IndicatorRow> of(List<IndicatorCard> cards, List<IndicatorRow> published) {
        Map<String, IndicatorCard> byId =
                cards.stream().collect(Collectors.toMap(IndicatorCard::id, Function.identity()));
        Map<Table, List<IndicatorRow>> tables =
                published.stream().collect(Collectors.groupingBy(row -> Table.of(row.key())));
        Map<FigureKey, Standing> standings = new HashMap<>();
        tables.entrySet().parallelStream()
                .map(table -> standings(
                        byId.get(table.getKey().indicator()), table.getKey().dimension(), table.getValue()))
                .toList()
                .forEach(standings::putAll);
        return published.stream()
                .map(row -> row.with(row.figure(), standings.getOrDefault(row.key(), Standing.NONE)))
                .toList();
    }

    /** The figures that stand beside each other: one province and its districts. */
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

    private static Map<FigureKey, Standing> standings(IndicatorCard card, String dimension, List<IndicatorRow> rows) {
        Map<FigureKey, Standing> standings = new HashMap<>();
        List<GroupCount> counts = card.kind() == Kind.PROPORTION ? countsOfDistricts(rows) : List.of();
        Map<String, RankSet> ranks = dimension.equals(Split.ALL) ? ranks(counts) : Map.of();
        Figure province = rows.stream()
                .filter(row -> row.key().areaLevel() == AreaLevel.PROVINCE)
                .map(IndicatorRow::figure)
                .findFirst()
                .orElse(new Figure.Hidden());
        Map<String, Shrunk> shrunk = shrunk(counts, province);
        for (IndicatorRow row : rows) {
            if (row.key().areaLevel() != AreaLevel.PROVINCE && row.figure() instanceof Figure.Known known) {
                Shrunk value = shrunk.getOrDefault(row.key().areaCode(), Shrunk.NONE);
                Optional<RankSet> rank = Optional.ofNullable(ranks.get(row.key().areaCode()));
                standings.put(
                        row.key(),
                        new Standing(
                                value.value(),
                                value.weight(),
                                rank.map(RankSet::low).orElse(0),
                                rank.map(RankSet::high).orElse(0),
                                card.kind() == Kind.COUNT
                                        ? Compared.NONE
                                        : compare(card.direction(), known, province)));
            }
        }
        return standings;
    }

    /** Districts with a proportion that does not contradict itself. */
    private static List<GroupCount> countsOfDistricts(List<IndicatorRow> rows) {
        List<GroupCount> counts = new ArrayList<>();
        for (IndicatorRow row : rows) {
            if (row.key().areaLevel() == AreaLevel.DISTRICT
                    && row.figure() instanceof Figure.Known known
                    && known.hasInterval()
                    && known.denominator() > 0) {
                counts.add(new GroupCount(row.key().areaCode(), known.numerator(), known.denominator()));
            }
        }
        return counts;
    }

    private static Map<String, RankSet> ranks(List<GroupCount> counts) {
        List<GroupCount> ranked =
                counts.stream().filter(count -> count.base() >= SMALLEST_RANKED).toList();
        return HolmRankSets.ofCounts(ranked, Figures.LEVEL).stream()
                .collect(Collectors.toMap(RankSet::group, Function.identity()));
    }

    private record Shrunk(double value, double weight) {
        static final Shrunk NONE = new Shrunk(Double.NaN, Double.NaN);
    }

    private static Map<String, Shrunk> shrunk(List<GroupCount> counts, Figure ofProvince) {
        if (counts.size() < FEWEST_SHRUNK) {
            return Map.of();
        }
        BetaBinomial model = BetaBinomial.fit(counts);
        boolean hasCentre = ofProvince instanceof Figure.Known province && province.hasInterval();
        double centre = hasCentre ? ((Figure.Known) ofProvince).value() : model.mean();
        return counts.stream().collect(Collectors.toMap(GroupCount::group, count -> {
            double weight = model.weight(count.base());
            return new Shrunk(weight * count.rate() + (1 - weight) * centre, weight);
        }));
    }

    private static Compared compare(Direction direction, Figure.Known district, Figure ofProvince) {
        if (!district.hasInterval() || !(ofProvince instanceof Figure.Known province)) {
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
}
