package org.samatcha.report.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.samatcha.base.Area;
import org.samatcha.base.Status;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.IndicatorCard;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.indicator.Targets;
import org.samatcha.report.claim.Formats;
import org.samatcha.report.drawing.Charts;
import org.samatcha.report.site.Grid.Cell;

/** All indicators with the province's numbers, and each with its charts, its tables and its card. */
final class IndicatorPages {

    private static final String LIST = "indicators.html";

    private final Desk desk;
    private final Figures figures;
    private final IndicatorCharts charts;
    private final GroupGrid groups;

    IndicatorPages(Desk desk, Charts charts, Map<String, List<IndicatorRow>> rowsOfProvince) {
        this.desk = desk;
        this.figures = new Figures(desk);
        this.charts = new IndicatorCharts(desk, charts);
        this.groups = new GroupGrid(desk, rowsOfProvince);
    }

    Stream<SitePage> pages() {
        return Stream.concat(Stream.of(list()), desk.material().cards().stream().map(this::indicator));
    }

    private SitePage list() {
        List<Grid.Column> columns = List.of(
                Grid.text(desk.text("site.indicator")),
                Grid.number(desk.text("site.agenda")),
                Grid.text(desk.text("site.year")),
                Grid.number(desk.text("site.province")),
                Grid.text(desk.text("site.unit")),
                Grid.number(desk.text("site.interval")),
                Grid.number(desk.text("site.districts_published")));
        return desk.page(
                new Address(desk.language(), LIST),
                "indicators",
                desk.text("site.indicators.title"),
                desk.text("site.indicators.description"),
                Map.of(
                        "grid",
                        new Grid(
                                desk.text("site.indicators.caption"),
                                columns,
                                desk.material().cards().stream().map(this::row).toList())));
    }

    private List<Cell> row(IndicatorCard card) {
        OptionalInt latest = figures.latestYear(card);
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.link(figures.name(card), Address.indicator(card.id())));
        cells.add(Cell.number(Integer.toString(card.agenda()), card.agenda()));
        if (latest.isEmpty()) {
            cells.addAll(List.of(Cell.none("–"), none(), Cell.text(figures.unit(card)), Cell.none("–"), none()));
            return cells;
        }
        int year = latest.getAsInt();
        Figure province = figures.figure(card, desk.material().published().province(), year);
        List<Area> districts = desk.material().published().districts();
        long published = districts.stream()
                .filter(area -> figures.figure(card, area, year) instanceof Figure.Known)
                .count();
        cells.add(Cell.text(figures.year(card, year)));
        cells.add(figures.value(card, province));
        cells.add(Cell.text(figures.unit(card)));
        cells.add(figures.interval(card, province));
        cells.add(Cell.number(published + "/" + districts.size(), published));
        return cells;
    }

    private Cell none() {
        return Cell.none(figures.words(Status.NOT_AVAILABLE));
    }

    private SitePage indicator(IndicatorCard card) {
        Address address = new Address(desk.language(), Address.indicator(card.id()));
        return new SitePage(address.path(), () -> {
            Map<String, Object> model = new LinkedHashMap<>();
            model.put("card", card(card));
            model.put("figures", charts.of(card));
            model.put("groups", groups.of(card).stream().toList());
            return desk.page(
                            address,
                            "indicator",
                            figures.name(card),
                            card.definition().in(desk.language()),
                            model)
                    .content()
                    .get();
        });
    }

    /** The card in one language; templates read these by name. */
    public record CardText(
            String id,
            int agenda,
            String definition,
            String unit,
            String direction,
            String source,
            String standard,
            String limits,
            String target) {}

    private CardText card(IndicatorCard card) {
        return new CardText(
                card.id(),
                card.agenda(),
                card.definition().in(desk.language()),
                figures.unit(card),
                desk.text("site.direction."
                        + switch (card.direction()) {
                            case FAVOURABLE -> "favourable";
                            case ADVERSE -> "adverse";
                            case NEUTRAL -> "neutral";
                        }),
                card.source().in(desk.language()),
                card.standard(),
                card.limits().in(desk.language()),
                target(card).orElse(""));
    }

    private Optional<String> target(IndicatorCard card) {
        OptionalInt latest = figures.latestYear(card);
        return latest.isEmpty()
                ? Optional.empty()
                : Targets.read()
                        .find(card.id(), latest.getAsInt())
                        .map(target -> Formats.of(card).text(target.value()) + " ("
                                + target.source().in(desk.language()) + ")");
    }
}
