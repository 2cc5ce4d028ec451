package org.samatcha.report.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Language;
import org.samatcha.report.chart.ChartSpec;

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
        List<Integer> years = look.published().years(use.comparesGroups() ? use.whole() : use);
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

    private static int last(List<Integer> years) {
        return years.get(years.size() - 1);
    }
}
