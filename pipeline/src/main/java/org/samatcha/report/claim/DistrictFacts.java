package org.samatcha.report.claim;

import java.util.List;
import java.util.Optional;
import org.samatcha.base.Area;
import org.samatcha.base.Status;
import org.samatcha.indicator.Compared;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.IndicatorCard;
import org.samatcha.indicator.Kind;
import org.samatcha.indicator.Standing;

/**
 * One indicator in one district in the last year that the province has a number for.
 *
 * @param figure of the district, or why there is none
 * @param province of the same year
 * @param first the earliest known figure of the district, when it is of an earlier year
 * @param ranked how many districts are ranked that year; 0 where none is
 */
public record DistrictFacts(
        IndicatorCard card,
        int year,
        Figure figure,
        Figure.Known province,
        Optional<Dated> first,
        Standing standing,
        int ranked) {

    /** A figure with its year. */
    public record Dated(int year, Figure.Known figure) {}

    /** Empty where the province has no number: then nobody has. */
    public static Optional<DistrictFacts> of(String indicator, Area district, Published published) {
        Use province = Use.of(indicator);
        List<Integer> years = published.years(province);
        if (years.isEmpty()) {
            return Optional.empty();
        }
        int year = years.get(years.size() - 1);
        Use here = new Use(
                indicator, province.dimension(), province.category(), province.from(), province.to(), district.code());
        Optional<Dated> first = published.years(here).stream()
                .filter(earlier -> earlier < year)
                .findFirst()
                .map(earlier -> new Dated(earlier, (Figure.Known) published.figure(here, district, earlier)));
        int ranked = (int) published.districts().stream()
                .filter(area -> published.standing(province, area, year).isRanked())
                .count();
        return Optional.of(new DistrictFacts(
                published.card(indicator),
                year,
                published.figure(province, district, year),
                (Figure.Known) published.figure(province, published.province(), year),
                first,
                published.standing(province, district, year),
                ranked));
    }

    /** Whether there is a number that can be relied on at all. */
    public boolean isSound() {
        return figure instanceof Figure.Known known && known.status() != Status.UNRELIABLE;
    }

    /** Against the province; a count of people is not compared, because a province has more people than a district. */
    public Compared compared() {
        return card.kind() == Kind.COUNT || !isSound() || exceedsWhole() ? Compared.NONE : standing.compared();
    }

    /** More than everybody: the people counted are not all among the residents, so that more is not better. */
    public boolean exceedsWhole() {
        return card.kind() == Kind.RATIO && figure instanceof Figure.Known known && known.value() > 1;
    }

    /**
     * How far the district lies from the province, in half widths of its own interval: what stands out most comes
     * first. 0 where it is not compared.
     */
    public double distance() {
        return compared() != Compared.NONE && figure instanceof Figure.Known known && known.upper() > known.lower()
                ? Math.abs(known.value() - province.value()) / ((known.upper() - known.lower()) / 2)
                : 0;
    }
}
