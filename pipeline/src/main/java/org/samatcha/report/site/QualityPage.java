package org.samatcha.report.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.samatcha.base.NumberText;
import org.samatcha.indicator.IndicatorCard;
import org.samatcha.release.Column;
import org.samatcha.release.ReleasedTable;
import org.samatcha.report.site.Grid.Cell;

/** How much of each indicator can be told in its latest year, over all areas and groups; from the table of quality. */
record QualityPage(Desk desk) {

    private static final List<String> COUNTS =
            List.of("figures", "published", "hidden", "missing", "unreliable", "quality_1", "quality_2", "quality_3");

    SitePage page() {
        List<Grid.Column> columns = new ArrayList<>();
        columns.add(Grid.text(desk.text("site.indicator")));
        columns.add(Grid.number(desk.text("site.year")));
        COUNTS.forEach(name -> columns.add(Grid.number(desk.text("site.quality." + name))));
        return desk.page(
                new Address(desk.language(), "quality.html"),
                "quality",
                desk.text("site.quality.title"),
                desk.text("site.quality.description"),
                Map.of("grid", new Grid(desk.text("site.quality.caption"), columns, rows())));
    }

    private List<List<Cell>> rows() {
        ReleasedTable quality = desk.material().table("quality");
        List<String> names = quality.spec().columns().stream().map(Column::name).toList();
        Figures figures = new Figures(desk);
        List<List<Cell>> rows = new ArrayList<>();
        for (IndicatorCard card : desk.material().cards()) {
            OptionalInt latest = figures.latestYear(card);
            if (latest.isEmpty()) {
                continue;
            }
            List<Object[]> counted = quality.rows().stream()
                    .filter(row -> row[names.indexOf("indicator")].equals(card.id())
                            && row[names.indexOf("year")].equals((long) latest.getAsInt()))
                    .toList();
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.link(figures.name(card), Address.indicator(card.id())));
            cells.add(Cell.number(Integer.toString(latest.getAsInt()), latest.getAsInt()));
            for (String name : COUNTS) {
                long sum = counted.stream()
                        .mapToLong(row -> (Long) row[names.indexOf(name)])
                        .sum();
                cells.add(Cell.number(NumberText.count(sum), sum));
            }
            rows.add(cells);
        }
        return rows;
    }
}
