package org.samatcha.report.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.samatcha.base.Language;
import org.samatcha.indicator.Targets;
import org.samatcha.report.claim.ChartSpecs;
import org.samatcha.report.claim.Commitment.Standing;
import org.samatcha.report.claim.Facts;
import org.samatcha.report.claim.Proposal;
import org.samatcha.report.claim.Proposal.Section;
import org.samatcha.report.claim.Use;
import org.samatcha.report.page.PageTexts;

/**
 * The report on one proposal: three headlines, situation and size, gaps, policy and targets, options, commitments, room
 * for what the assembly asks, and the notes.
 */
final class AgendaReport {

    /** A chart with its number in the report; templates read these by name. */
    public record Numbered(int number, String id) {}

    private final Material material;
    private final Proposal proposal;
    private final Language language;
    private final PageTexts texts;
    private final Map<Section, List<Numbered>> figures = new HashMap<>();
    private final List<Document.Chart> charts = new ArrayList<>();
    private final List<String> undrawn = new ArrayList<>();

    private AgendaReport(Material material, Proposal proposal, Language language) {
        this.material = material;
        this.proposal = proposal;
        this.language = language;
        this.texts = material.pages().texts();
    }

    static Document of(Material material, Proposal proposal, Language language) {
        return new AgendaReport(material, proposal, language).document();
    }

    private Document document() {
        for (Section section : Section.values()) {
            figures.put(section, new ArrayList<>());
            proposal.figures().stream()
                    .filter(entry -> entry.section() == section)
                    .forEach(this::draw);
        }
        Commitments commitments = new Commitments(material, language);
        commitments.chart(proposal.commitments()).ifPresent(charts::add);
        Headlines claims = new Headlines(material.published(), material.words(), texts, language);
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("agenda", proposal.agenda());
        model.put("name", proposal.title().in(language));
        model.put("situation", proposal.situation().in(language));
        model.put("headlines", proposal.headlines().stream().map(claims::of).toList());
        model.put("size", proposal.size().stream().map(claims::of).toList());
        model.put("gaps", proposal.gaps().stream().map(claims::of).toList());
        model.put("summary_figures", figures.get(Section.SUMMARY));
        model.put("size_figures", figures.get(Section.SIZE));
        model.put("gaps_figures", figures.get(Section.GAPS));
        model.put(
                "all_figures",
                Stream.of(Section.values())
                        .flatMap(section -> figures.get(section).stream())
                        .toList());
        model.put("numbers", numbers());
        model.put("undrawn", undrawn);
        model.put("policies", policies());
        model.put("options", new Options(material, language).of(proposal.options()));
        model.put("adopted", commitments.of(proposal.commitments(), Standing.ADOPTED));
        model.put("proposed", commitments.of(proposal.commitments(), Standing.PROPOSED));
        model.put("would_change", proposal.wouldChange().in(language));
        model.put("notes", notes());
        model.put("checksum", material.checksum());
        return new Document(
                "agenda-" + proposal.agenda(),
                "agenda.html",
                new Heads(material, language)
                        .of(
                                texts.filled(
                                        "agenda.title",
                                        language,
                                        proposal.agenda(),
                                        proposal.title().in(language)),
                                proposal.situation().in(language),
                                "agenda-" + proposal.agenda()),
                proposal.shortTitle().in(language),
                material.edition(),
                model,
                charts);
    }

    private void draw(Proposal.ChartEntry entry) {
        Use use = entry.uses().get(0);
        new ChartSpecs(material.published(), material.words(), language)
                .of(entry)
                .ifPresentOrElse(
                        spec -> {
                            Map<String, String> facts =
                                    new Facts(material.published(), material.words(), language).of(use);
                            charts.add(
                                    new Document.Chart(entry.id(), spec, new Description(texts, language).of(facts)));
                            figures.get(entry.section()).add(new Numbered(charts.size(), entry.id()));
                        },
                        () -> undrawn.add(material.published()
                                .card(use.indicator())
                                .name()
                                .in(language)));
    }

    /** The number of every figure by its id, so that claims can point at it. */
    private Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        figures.values().forEach(shown -> shown.forEach(figure -> numbers.put(figure.id(), figure.number())));
        return numbers;
    }

    /** What the file says of policy, and the dated targets of the indicators of this proposal. */
    private List<String> policies() {
        Stream<String> written = proposal.policies().stream().map(policy -> policy.in(language));
        Stream<String> targets = Targets.read().all().stream()
                .filter(target -> indicators().contains(target.indicator())
                        && target.dimension().equals("all"))
                .map(target -> {
                    var card = material.published().card(target.indicator());
                    return texts.filled(
                            "policy.target",
                            language,
                            card.name().in(language),
                            material.words().quantity(card, target.value(), language),
                            material.words()
                                    .year(card.yearKind(), target.year())
                                    .in(language),
                            target.source().in(language));
                });
        return Stream.concat(written, targets).toList();
    }

    private Set<String> indicators() {
        Set<String> ids = new LinkedHashSet<>();
        Stream.of(proposal.headlines(), proposal.size(), proposal.gaps())
                .flatMap(List::stream)
                .map(Proposal.Claim::uses)
                .forEach(use -> ids.add(use.indicator()));
        proposal.figures().stream().flatMap(entry -> entry.uses().stream()).forEach(use -> ids.add(use.indicator()));
        return ids;
    }

    private List<IndicatorNote> notes() {
        return indicators().stream()
                .map(id -> IndicatorNote.of(material.published().card(id), language))
                .toList();
    }
}
