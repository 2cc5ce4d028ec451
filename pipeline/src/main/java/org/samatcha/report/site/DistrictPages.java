package org.samatcha.report.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.samatcha.base.Area;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.IndicatorCard;
import org.samatcha.report.site.Grid.Cell;

/** All districts beside each other, and each district with every indicator beside the province. */
final class DistrictPages {

    private static final String LIST = "districts.html";

    private final Desk desk;
    private final Figures figures;

    DistrictPages(Desk desk) {
        this.desk = desk;
        this.figures = new Figures(desk);
    }

    Stream<SitePage> pages() {
        return Stream.concat(
                Stream.of(list()),
                desk.material().published().districts().stream().map(this::district));
    }

    private SitePage list() {
        Address address = new Address(desk.language(), LIST);
        List<IndicatorCard> shown = desk.material().keyIndicators().stream()
                .filter(card -> figures.latestYear(card).isPresent())
                .toList();
        List<Grid.Column> columns = new ArrayList<>(List.of(Grid.text(desk.text("site.district"))));
        shown.forEach(card -> columns.add(Grid.number(figures.name(card) + " (" + figures.unit(card) + ") "
                + figures.latestYear(card).getAsInt())));
        List<List<Cell>> rows = desk.material().published().districtsByName(desk.language()).stream()
                .map(area -> row(area, shown))
                .toList();
        return desk.page(
                address,
                "districts",
                desk.text("site.districts_page.title"),
                desk.text("site.districts_page.description"),
                Map.of("grid", new Grid(desk.text("site.districts_page.caption"), columns, rows)));
    }

    private List<Cell> row(Area area, List<IndicatorCard> shown) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.link(figures.name(area), Address.district(area.code())));
        shown.forEach(card ->
                cells.add(figures.toned(card, area, figures.latestYear(card).getAsInt())));
        return cells;
    }

    private SitePage district(Area area) {
        Address address = new Address(desk.language(), Address.district(area.code()));
        String name = desk.text("site.district_page.title", figures.name(area));
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("documents", documents(address, area));
        model.put(
                "sections",
                desk.material().cards().stream()
                        .map(IndicatorCard::agenda)
                        .distinct()
                        .sorted()
                        .map(agenda -> section(agenda, area))
                        .toList());
        return desk.page(
                address, "district", name, desk.text("site.district_page.description", figures.name(area)), model);
    }

    private List<Desk.Document> documents(Address from, Area area) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("district-" + area.code() + ".html", desk.text("site.district_page.profile"));
        texts.put("district-" + area.code() + ".pdf", desk.text("site.district_page.profile_pdf"));
        return desk.documents(from, texts);
    }

    /** The indicators of one proposal in one district. */
    public record Section(String title, Grid grid) {}

    private Section section(int agenda, Area area) {
        String title = desk.text("home.agenda", agenda)
                + desk.material().proposals().stream()
                        .filter(proposal -> proposal.agenda() == agenda)
                        .map(proposal -> " " + proposal.title().in(desk.language()))
                        .findFirst()
                        .orElse("");
        List<List<Cell>> rows = desk.material().cards().stream()
                .filter(card -> card.agenda() == agenda)
                .map(card -> row(card, area))
                .toList();
        return new Section(
                title,
                new Grid(
                        title,
                        List.of(
                                Grid.text(desk.text("site.indicator")),
                                Grid.text(desk.text("site.year")),
                                Grid.number(desk.text("site.value")),
                                Grid.number(desk.text("site.interval")),
                                Grid.number(desk.text("site.province")),
                                Grid.text(desk.text("site.compared"))),
                        rows));
    }

    private List<Cell> row(IndicatorCard card, Area area) {
        Cell name = Cell.link(figures.name(card) + " (" + figures.unit(card) + ")", Address.indicator(card.id()));
        OptionalInt latest = figures.latestYear(card);
        if (latest.isEmpty()) {
            Cell none = Cell.none("–");
            return List.of(name, none, none, none, none, none);
        }
        int year = latest.getAsInt();
        Figure figure = figures.figure(card, area, year);
        return List.of(
                name,
                Cell.text(Integer.toString(year)),
                figures.value(card, figure),
                figures.interval(card, figure),
                figures.value(
                        card, figures.figure(card, desk.material().published().province(), year)),
                figures.compared(card, area, year));
    }
}
