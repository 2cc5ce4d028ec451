package org.samatcha.report.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Direction;
import org.samatcha.base.Language;
import org.samatcha.indicator.IndicatorCard;
import org.samatcha.indicator.Kind;
import org.samatcha.report.chart.ValueFormat;
import org.samatcha.report.claim.ChartSpecs;
import org.samatcha.report.claim.Facts;
import org.samatcha.report.claim.Formats;
import org.samatcha.report.claim.Proposal.Form;
import org.samatcha.report.claim.Use;
import org.samatcha.report.document.Description;
import org.samatcha.report.drawing.Charts;
import org.samatcha.report.page.FigureBlock;
import org.samatcha.report.page.Medium;

/** The charts of one indicator: the province over the years, the districts ranked, the districts on the map. */
final class IndicatorCharts {

    private final Desk desk;
    private final Charts charts;
    private final ChartSpecs specs;
    private final Facts facts;
    private final Description description;

    IndicatorCharts(Desk desk, Charts charts) {
        Material material = desk.material();
        this.desk = desk;
        this.charts = charts;
        this.specs = new ChartSpecs(material.published(), material.words(), desk.language());
        this.facts = new Facts(material.published(), material.words(), desk.language());
        this.description = new Description(desk.pages().texts(), desk.language());
    }

    /** Those that the release has numbers for. */
    List<FigureBlock> of(IndicatorCard card) {
        Use use = Figures.whole(card);
        Map<String, String> known = facts.of(use);
        List<FigureBlock> figures = new ArrayList<>();
        String unit = Formats.of(card) == ValueFormat.PERCENT ? "percent" : "number";
        String range = "site.say.districts_" + unit;
        if (card.kind() == Kind.COUNT) {
            put(figures, Form.TILE_MAP, use, range, known);
        } else {
            put(figures, Form.CATERPILLAR, use, range, known);
            put(figures, Form.TILE_MAP, use, map(card), known);
        }
        put(figures, Form.TREND, use, "site.say.trend_" + unit, known);
        return figures;
    }

    private static String map(IndicatorCard card) {
        return card.direction() == Direction.NEUTRAL ? "site.say.map_neutral" : "site.say.map";
    }

    private void put(List<FigureBlock> figures, Form form, Use use, String key, Map<String, String> known) {
        BilingualText title = BilingualText.of(
                desk.pages().texts().text(key, Language.TH),
                desk.pages().texts().text(key, Language.EN));
        specs.of(form, List.of(use), title)
                .ifPresent(spec -> figures.add(FigureBlock.of(
                        switch (form) {
                            case TREND -> "trend";
                            case TILE_MAP -> "map";
                            default -> "districts";
                        },
                        spec,
                        charts,
                        Medium.HTML,
                        description.of(known),
                        desk.material().edition().release(),
                        FigureBlock.Table.PRINTED)));
    }
}
