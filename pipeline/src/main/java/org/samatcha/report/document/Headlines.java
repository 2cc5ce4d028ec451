package org.samatcha.report.document;

import java.util.Map;
import java.util.Set;
import org.samatcha.base.Language;
import org.samatcha.indicator.IndicatorCard;
import org.samatcha.report.claim.Facts;
import org.samatcha.report.claim.Proposal;
import org.samatcha.report.claim.Published;
import org.samatcha.report.claim.Template;
import org.samatcha.report.claim.Use;
import org.samatcha.report.claim.Words;
import org.samatcha.report.page.PageTexts;

/**
 * Claims → what is printed of them: every number looked up, or the claim withheld and the reason said. A number that is
 * not disclosed is told apart from one that the sources do not have.
 */
public final class Headlines {

    private final Published published;
    private final Words words;
    private final PageTexts texts;
    private final Language language;
    private final Facts facts;
    private final Strength strength;

    public Headlines(Published published, Words words, PageTexts texts, Language language) {
        this.published = published;
        this.words = words;
        this.texts = texts;
        this.language = language;
        this.facts = new Facts(published, words, language);
        this.strength = new Strength(published, words, texts, language);
    }

    public Headline of(Proposal.Claim claim) {
        Map<String, String> known = facts.of(claim.uses());
        Template number = new Template(claim.number().in(language));
        Template sentence = new Template(claim.sentence().in(language));
        IndicatorCard card = published.card(claim.uses().indicator());
        if (!known.keySet().containsAll(number.names()) || !known.keySet().containsAll(sentence.names())) {
            String reason = published.hides(claim.uses()) ? "claim.withheld_hidden" : "claim.withheld_missing";
            return new Headline(
                    claim.id(), "", texts.filled(reason, language, card.name().in(language)), "", "", "", "");
        }
        return new Headline(
                claim.id(),
                number.filled(known),
                sentence.filled(known),
                strength.of(claim.uses(), Set.copyOf(sentence.names())),
                card.limits().in(language),
                evidence(claim.uses(), known),
                claim.figure());
    }

    private String evidence(Use use, Map<String, String> known) {
        IndicatorCard card = published.card(use.indicator());
        String group = use.comparesGroups()
                ? known.get("to") + " / " + known.get("from")
                : words.category(use.dimension(), use.category()).in(language);
        return texts.filled(
                "claim.evidence",
                language,
                use.indicator(),
                place(use),
                group,
                words.year(card.yearKind(), Integer.parseInt(known.get("year"))).in(language));
    }

    private String place(Use use) {
        String key = use.isOfDistrict() ? "claim.district" : "claim.province";
        return texts.filled(key, language, published.area(use).name().in(language));
    }
}
