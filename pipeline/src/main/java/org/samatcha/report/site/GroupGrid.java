package org.samatcha.report.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.samatcha.base.NumberText;
import org.samatcha.evidence.Split;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.IndicatorCard;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.report.claim.Words;
import org.samatcha.report.site.Grid.Cell;

/** The province's figures of an indicator by group, in its latest year. */
record GroupGrid(Desk desk, Map<String, List<IndicatorRow>> rowsOfProvince) {

    /** Empty when the indicator is not split. */
    Optional<Grid> of(IndicatorCard card) {
        Figures figures = new Figures(desk);
        OptionalInt latest = figures.latestYear(card);
        List<List<Cell>> rows = rowsOfProvince.getOrDefault(card.id(), List.of()).stream()
                .filter(row -> !row.key().dimension().equals(Split.ALL)
                        && latest.isPresent()
                        && row.key().year() == latest.getAsInt()
                        && !(row.figure() instanceof Figure.Missing))
                .map(row -> row(card, row, figures))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Grid(
                        desk.text("site.groups.caption", figures.name(card), figures.year(card, latest.getAsInt())),
                        List.of(
                                Grid.text(desk.text("site.group")),
                                Grid.text(desk.text("site.dimension")),
                                Grid.number(figures.unit(card)),
                                Grid.number(desk.text("site.interval")),
                                Grid.number(desk.text("site.people"))),
                        rows));
    }

    private List<Cell> row(IndicatorCard card, IndicatorRow row, Figures figures) {
        Words words = desk.material().words();
        String dimension = row.key().dimension();
        return List.of(
                Cell.text(words.category(dimension, row.key().category()).in(desk.language())),
                Cell.text(words.dimension(dimension).in(desk.language())),
                figures.value(card, row.figure()),
                figures.interval(card, row.figure()),
                row.figure() instanceof Figure.Known known && known.denominator() > 0
                        ? Cell.number(NumberText.count(known.denominator()), known.denominator())
                        : Cell.none("–"));
    }
}
