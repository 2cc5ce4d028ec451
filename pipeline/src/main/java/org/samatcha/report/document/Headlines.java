package org.samatcha.report.document;

import java.util.Map;
import org.samatcha.base.Language;
import org.samatcha.indicator.Figure;
import org.samatcha.report.claim.Facts;
import org.samatcha.report.claim.Proposal;
import org.samatcha.report.claim.Published;
import org.samatcha.report.claim.Template;
import org.samatcha.report.claim.Use;
import org.samatcha.report.claim.Words;
import org.samatcha.report.page.PageTexts;

/** Claims → headlines: every number looked up, or the claim withheld and the reason said. */
public final class Headlines {

    private final Published published;
    private final PageTexts texts;
    private final Language language;
    private final Facts facts;

    public Headlines(Published published, Words words, PageTexts texts, Language language) {
        this.published = published;
        this.texts = texts;
        this.language = language;
        this.facts = new Facts(published, words, language);
    }

    public Headline of(Proposal.Claim claim) {
        Map<String, String> known = facts.of(claim.uses());
        Template number = new Template(claim.number().in(language));
        Template sentence = new Template(claim.sentence().in(language));
        if (!known.keySet().containsAll(number.names()) || !known.keySet().containsAll(sentence.names())) {
            String name = published.card(claim.uses().indicator()).name().in(language);
            return new Headline(claim.id(), "", filled("claim.withheld", name), "");
        }
        return new Headline(claim.id(), number.filled(known), sentence.filled(known), strength(claim.uses()));
    }

    private String strength(Use use) {
        Use base = use.comparesGroups() ? use.inGroup(use.to()) : use;
        int year = published.years(base).stream().max(Integer::compare).orElseThrow();
        Figure figure = published.figure(base, published.province(), year);
        return figure instanceof Figure.Known known ? texts.text("claim.quality_" + known.quality(), language) : "";
    }

    private String filled(String key, String value) {
        return texts.text(key, language).replace("{0}", value);
    }
}
