package org.samatcha.report.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samatcha.base.Language;
import org.samatcha.report.page.PageTexts;

/** One page for everybody: few numbers, large, in short sentences, and a question to talk about for each proposal. */
record CitizensPage(Material material, Language language) {

    /** One proposal; templates read these by name. */
    public record Part(int agenda, String title, List<Headline> claims, String question) {}

    Document document() {
        PageTexts texts = material.pages().texts();
        Headlines claims = new Headlines(material.published(), material.words(), texts, language);
        Map<String, Object> model = new LinkedHashMap<>();
        model.put(
                "parts",
                material.proposals().stream()
                        .map(proposal -> new Part(
                                proposal.agenda(),
                                proposal.shortTitle().in(language),
                                proposal.plain().stream().map(claims::of).toList(),
                                proposal.question().in(language)))
                        .toList());
        return new Document(
                "citizens",
                "citizens.html",
                new Heads(material, language)
                        .of(
                                texts.text("citizens.title", language),
                                texts.text("citizens.description", language),
                                "citizens"),
                texts.text("citizens.description", language),
                material.edition(),
                model,
                List.of());
    }
}
