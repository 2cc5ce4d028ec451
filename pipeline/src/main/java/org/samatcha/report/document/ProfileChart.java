package org.samatcha.report.document;

import java.util.List;
import java.util.Optional;
import org.samatcha.base.Area;
import org.samatcha.base.Direction;
import org.samatcha.base.Language;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.Kind;
import org.samatcha.report.chart.AreaProfile;
import org.samatcha.report.chart.Caption;
import org.samatcha.report.claim.ChartSpecs;
import org.samatcha.report.claim.DistrictFacts;
import org.samatcha.report.claim.Use;
import org.samatcha.report.page.PageTexts;

/** Where a district lies among the published districts in each indicator, from the worst to the best. */
record ProfileChart(Material material, Area district, Language language) {

    private static final int FEWEST_DISTRICTS = 5;
    private static final int MOST_ROWS = 8;

    /** Empty where too few indicators can be drawn. */
    Optional<Document.Chart> of(List<DistrictFacts> facts) {
        List<AreaProfile.Row> rows = facts.stream()
                .filter(fact -> fact.isSound()
                        && fact.card().kind() != Kind.COUNT
                        && fact.card().direction() != Direction.NEUTRAL)
                .flatMap(fact -> row(fact).stream())
                .limit(MOST_ROWS)
                .toList();
        if (rows.size() < 2) {
            return Optional.empty();
        }
        PageTexts texts = material.pages().texts();
        String name = district.name().in(language);
        Caption caption = new Caption(
                language,
                texts.filled("district.chart_title", language, name),
                texts.text("district.chart_subtitle", language),
                texts.text("district.chart_alt", language),
                texts.text("district.chart_source", language),
                texts.text("district.chart_note", language));
        return Optional.of(new Document.Chart("profile", new AreaProfile(caption, rows), ""));
    }

    private Optional<AreaProfile.Row> row(DistrictFacts fact) {
        Use use = Use.of(fact.card().id());
        double[] values = material.published().districts().stream()
                .map(area -> material.published().figure(use, area, fact.year()))
                .filter(Figure.Known.class::isInstance)
                .mapToDouble(figure -> ((Figure.Known) figure).value())
                .sorted()
                .toArray();
        if (values.length < FEWEST_DISTRICTS) {
            return Optional.empty();
        }
        AreaProfile.Spread rising =
                new AreaProfile.Spread(values[0], quarter(values, 1), quarter(values, 3), values[values.length - 1]);
        AreaProfile.Spread spread = fact.card().direction() == Direction.ADVERSE
                ? new AreaProfile.Spread(rising.best(), rising.betterQuarter(), rising.worseQuarter(), rising.worst())
                : rising;
        return Optional.of(ChartSpecs.row(fact, spread, language));
    }

    /** The value that a quarter, or three quarters, of the districts do not exceed. */
    private static double quarter(double[] rising, int quarters) {
        return rising[(int) Math.round((rising.length - 1) * quarters / 4.0)];
    }
}
