package org.samatcha.report.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samatcha.base.Area;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Language;
import org.samatcha.indicator.IndicatorCard;
import org.samatcha.report.chart.AreaProfile;
import org.samatcha.report.chart.Caption;
import org.samatcha.report.chart.ChartSpec;
import org.samatcha.report.chart.HeatTable;
import org.samatcha.report.chart.Progress;

/** Turns the chart entries of a proposal into chart specs, with numbers looked up in the published figures. */
public final class ChartSpecs {

    private final Lookup look;

    public ChartSpecs(Published published, Words words, Language language) {
        this.look = new Lookup(published, words, language);
    }

    /** The chart, or empty when the release has too little to draw or its title lacks a fact. */
    public Optional<ChartSpec> of(Proposal.ChartEntry entry) {
        return of(entry.form(), entry.uses(), entry.title());
    }

    /** A chart of one's own: its form, the figures, and a title with facts in braces. */
    public Optional<ChartSpec> of(Proposal.Form form, List<Use> uses, BilingualText sentence) {
        Use use = uses.get(0);
        Map<String, String> facts = new Facts(look.published(), look.words(), look.language()).of(use);
        Template title = new Template(sentence.in(look.language()));
        if (!facts.keySet().containsAll(title.names())) {
            return Optional.empty();
        }
        List<Integer> years = look.published().years(use.base());
        if (years.isEmpty()) {
            return Optional.empty();
        }
        String message = title.filled(facts);
        return switch (form) {
            case CATERPILLAR -> new CaterpillarSpec(look).of(use, message, last(years));
            case EQUIPLOT -> new EquiplotSpec(look).of(use, message, last(years));
            case DUMBBELL -> new DumbbellSpec(look).of(use, message, years);
            case TREND -> new TrendSpec(look).of(uses, message, years);
            case FUNNEL -> new FunnelSpec(look).of(use, message, last(years));
            case TILE_MAP -> new MapSpec(look).of(use, message, last(years));
        };
    }

    /** A commitment as a row of the chart of progress. */
    public static Progress.Row row(Course course, String label, IndicatorCard card) {
        return new Progress.Row(
                label,
                Formats.of(card),
                Course.value(course.baseline()),
                Course.value(course.now()),
                course.commitment().target(),
                course.judged());
    }

    /** An indicator of a district as a row of its profile. */
    public static AreaProfile.Row row(DistrictFacts facts, AreaProfile.Spread spread, Language language) {
        return new AreaProfile.Row(
                facts.card().name().in(language),
                Formats.of(facts.card()),
                Course.value(facts.figure()),
                Course.value(facts.province()),
                spread,
                Lookup.comparison(facts.compared()));
    }

    /** Districts by indicators, by name; empty where the province has a number for none of them. */
    public Optional<ChartSpec> table(List<String> indicators, Caption caption) {
        List<Use> uses = indicators.stream()
                .map(Use::of)
                .filter(use -> !look.published().years(use).isEmpty())
                .toList();
        if (uses.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new HeatTable(
                caption,
                uses.stream()
                        .map(use -> new HeatTable.Column(look.card(use).name().in(look.language()), look.format(use)))
                        .toList(),
                look.published().districtsByName(look.language()).stream()
                        .map(area -> new HeatTable.Row(
                                area.name().in(look.language()),
                                uses.stream().map(use -> cell(use, area)).toList()))
                        .toList()));
    }

    private HeatTable.Cell cell(Use use, Area area) {
        int year = last(look.published().years(use));
        return new HeatTable.Cell(
                look.value(use, area, year), Lookup.comparison(look.published().compared(use, area, year)));
    }

    private static int last(List<Integer> years) {
        return years.get(years.size() - 1);
    }
}
