package org.samatcha.report.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samatcha.base.Language;
import org.samatcha.indicator.Kind;
import org.samatcha.report.chart.Caption;
import org.samatcha.report.claim.ChartSpecs;
import org.samatcha.report.claim.Commitment;
import org.samatcha.report.claim.Proposal;
import org.samatcha.report.page.PageTexts;

/** Two pages on all four proposals: the three headlines of each, the districts at a glance, and the commitments. */
record Summary(Material material, Language language) {

    private static final int COLUMNS_PER_PROPOSAL = 2;

    /** One proposal; templates read these by name. */
    public record Part(int agenda, String title, List<Headline> headlines) {}

    Document document() {
        PageTexts texts = material.pages().texts();
        Headlines claims = new Headlines(material.published(), material.words(), texts, language);
        Commitments commitments = new Commitments(material, language);
        Optional<Document.Chart> districts = districts(texts);
        List<Commitments.Printed> adopted = new ArrayList<>();
        material.proposals()
                .forEach(proposal ->
                        adopted.addAll(commitments.of(proposal.commitments(), Commitment.Standing.ADOPTED)));
        Map<String, Object> model = new LinkedHashMap<>();
        model.put(
                "parts",
                material.proposals().stream()
                        .map(proposal -> new Part(
                                proposal.agenda(),
                                proposal.title().in(language),
                                proposal.headlines().stream().map(claims::of).toList()))
                        .toList());
        model.put("adopted", adopted);
        model.put("has_districts", districts.isPresent());
        return new Document(
                "summary",
                "summary.html",
                new Heads(material, language)
                        .of(
                                texts.text("summary.title", language),
                                texts.text("summary.description", language),
                                "summary"),
                texts.text("summary.description", language),
                material.edition(),
                model,
                districts.stream().toList());
    }

    /** The first indicators of each proposal's profile, for all districts. */
    private Optional<Document.Chart> districts(PageTexts texts) {
        List<String> indicators = material.proposals().stream()
                .map(Proposal::profile)
                .flatMap(profile -> profile.stream().limit(COLUMNS_PER_PROPOSAL))
                .filter(id -> material.published().card(id).kind() != Kind.COUNT)
                .toList();
        Caption caption = new Caption(
                language,
                texts.text("summary.chart_title", language),
                texts.text("summary.chart_subtitle", language),
                texts.text("summary.chart_alt", language),
                texts.text("summary.chart_source", language),
                texts.text("summary.chart_note", language));
        return new ChartSpecs(material.published(), material.words(), language)
                .table(indicators, caption)
                .map(spec -> new Document.Chart("districts", spec, ""));
    }
}
