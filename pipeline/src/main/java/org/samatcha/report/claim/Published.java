package org.samatcha.report.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.samatcha.base.Area;
import org.samatcha.base.AreaLevel;
import org.samatcha.base.Language;
import org.samatcha.base.Status;
import org.samatcha.base.ThaiOrder;
import org.samatcha.indicator.Compared;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.FigureKey;
import org.samatcha.indicator.IndicatorCard;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.indicator.Standing;
import org.samatcha.report.chart.Boundaries;

/** The figures of one release as reports look them up: protected, so that no report can show what the release hides. */
public final class Published {

    private final Map<Place, IndicatorRow> rows = new HashMap<>();
    private final Map<String, IndicatorCard> cards = new HashMap<>();
    private final Area province;
    private final List<Area> districts;
    private final Boundaries boundaries;

    private final Map<Series, SortedSet<Integer>> known = new HashMap<>();
    private final Map<Series, List<IndicatorRow>> series = new HashMap<>();

    private record Series(String indicator, String area, String dimension, String category) {}

    private record Place(String indicator, String area, int year, String dimension, String category) {}

    /** {@code areas} hold exactly one province and its districts. */
    public Published(List<IndicatorRow> rows, List<IndicatorCard> cards, List<Area> areas) {
        this(rows, cards, areas, Boundaries.NONE);
    }

    /** With the districts' outlines, so that maps show true shapes. */
    public Published(List<IndicatorRow> rows, List<IndicatorCard> cards, List<Area> areas, Boundaries boundaries) {
        for (IndicatorRow row : rows) {
            FigureKey key = row.key();
            Series of = new Series(key.indicator(), key.areaCode(), key.dimension(), key.category());
            this.rows.put(new Place(key.indicator(), key.areaCode(), key.year(), key.dimension(), key.category()), row);
            series.computeIfAbsent(of, first -> new ArrayList<>()).add(row);
            if (row.figure() instanceof Figure.Known) {
                known.computeIfAbsent(of, first -> new TreeSet<>()).add(key.year());
            }
        }
        cards.forEach(card -> this.cards.put(card.id(), card));
        this.province = areas.stream()
                .filter(area -> area.level() == AreaLevel.PROVINCE)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No province among the areas"));
        this.districts = areas.stream()
                .filter(area -> area.level() == AreaLevel.DISTRICT)
                .toList();
        this.boundaries = boundaries;
    }

    /** The outlines of the districts; empty where the inputs have none. */
    public Boundaries boundaries() {
        return boundaries;
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

    /** Ranks, shrunk value and comparison; none where the release has no row. */
    public Standing standing(Use use, Area area, int year) {
        return row(use, area, year).map(IndicatorRow::standing).orElse(Standing.NONE);
    }

    /** Where a use is looked up: its district, or the province. */
    public Area area(Use use) {
        return districts.stream()
                .filter(district -> district.code().equals(use.district()))
                .findFirst()
                .orElse(province);
    }

    /** Whether some figure of this use exists and is not disclosed, so that its absence is nobody's mistake. */
    public boolean hides(Use use) {
        Set<String> groups = use.comparesGroups() ? Set.of(use.from(), use.to()) : Set.of(use.category());
        return rows.entrySet().stream()
                .anyMatch(entry -> entry.getKey().indicator().equals(use.indicator())
                        && entry.getKey().dimension().equals(use.dimension())
                        && groups.contains(entry.getKey().category())
                        && entry.getValue().figure() instanceof Figure.Hidden);
    }

    /** Every year of one area, hidden and missing ones too, in no order. */
    List<IndicatorRow> series(Use use, Area area) {
        return series.getOrDefault(
                new Series(use.indicator(), area.code(), use.dimension(), use.category()), List.of());
    }

    private Optional<IndicatorRow> row(Use use, Area area, int year) {
        return Optional.ofNullable(
                rows.get(new Place(use.indicator(), area.code(), year, use.dimension(), use.category())));
    }

    /** The years in which the province, or the district of the use, has a number, in order. */
    public List<Integer> years(Use use) {
        return List.copyOf(known.getOrDefault(
                new Series(use.indicator(), area(use).code(), use.dimension(), use.category()), new TreeSet<>()));
    }
}
