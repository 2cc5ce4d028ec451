package org.samatcha.report.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.samatcha.base.Area;
import org.samatcha.base.AreaLevel;
import org.samatcha.base.Language;
import org.samatcha.base.Status;
import org.samatcha.base.ThaiOrder;
import org.samatcha.indicator.Compared;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.IndicatorCard;
import org.samatcha.indicator.IndicatorRow;

/** The figures of one release as reports look them up: protected, so that no report can show what the release hides. */
public final class Published {

    private final Map<Place, IndicatorRow> rows = new HashMap<>();
    private final Map<String, IndicatorCard> cards = new HashMap<>();
    private final Area province;
    private final List<Area> districts;

    private record Place(String indicator, String area, int year, String dimension, String category) {}

    /** {@code areas} hold exactly one province and its districts. */
    public Published(List<IndicatorRow> rows, List<IndicatorCard> cards, List<Area> areas) {
        rows.forEach(row -> this.rows.put(
                new Place(
                        row.key().indicator(),
                        row.key().areaCode(),
                        row.key().year(),
                        row.key().dimension(),
                        row.key().category()),
                row));
        cards.forEach(card -> this.cards.put(card.id(), card));
        this.province = areas.stream()
                .filter(area -> area.level() == AreaLevel.PROVINCE)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No province among the areas"));
        this.districts = areas.stream()
                .filter(area -> area.level() == AreaLevel.DISTRICT)
                .toList();
    }

    public Area province() {
        return province;
    }

    /** In the order of their codes. */
    public List<Area> districts() {
        return districts;
    }

    /** In the order of a dictionary of that language. */
    public List<Area> districtsByName(Language language) {
        return ThaiOrder.sorted(districts, area -> area.name().in(language), language);
    }

    public IndicatorCard card(String indicator) {
        return Optional.ofNullable(cards.get(indicator))
                .orElseThrow(() -> new IllegalArgumentException(
                        "Unknown indicator [" + indicator + "]; known are " + new TreeSet<>(cards.keySet())));
    }

    /** The figure, or "not available" where the release has no row. */
    public Figure figure(Use use, Area area, int year) {
        return row(use, area, year).map(IndicatorRow::figure).orElse(new Figure.Missing(Status.NOT_AVAILABLE));
    }

    public Compared compared(Use use, Area area, int year) {
        return row(use, area, year).map(row -> row.standing().compared()).orElse(Compared.NONE);
    }

    private Optional<IndicatorRow> row(Use use, Area area, int year) {
        return Optional.ofNullable(
                rows.get(new Place(use.indicator(), area.code(), year, use.dimension(), use.category())));
    }

    /** Every year of one area, hidden and missing ones too, in no order. */
    List<IndicatorRow> series(Use use, Area area) {
        return rows.values().stream()
                .filter(row -> row.key().areaCode().equals(area.code())
                        && row.key().indicator().equals(use.indicator())
                        && row.key().dimension().equals(use.dimension())
                        && row.key().category().equals(use.category()))
                .toList();
    }

    /** The years in which the province has a number, in order. */
    public List<Integer> years(Use use) {
        List<Integer> years = new ArrayList<>(new TreeSet<>(rows.keySet().stream()
                .filter(place -> place.indicator().equals(use.indicator())
                        && place.dimension().equals(use.dimension())
                        && place.category().equals(use.category())
                        && place.area().equals(province.code()))
                .map(Place::year)
                .toList()));
        years.removeIf(year -> !(figure(use, province, year) instanceof Figure.Known));
        return years;
    }
}
