package org.samatcha.report.document;

import org.samatcha.base.Language;
import org.samatcha.indicator.IndicatorCard;

/** What a report's notes say of one indicator, in one language. */
public record IndicatorNote(String id, String name, String definition, String source, String standard, String limits) {

    static IndicatorNote of(IndicatorCard card, Language language) {
        return new IndicatorNote(
                card.id(),
                card.name().in(language),
                card.definition().in(language),
                card.source().in(language),
                card.standard(),
                card.limits().in(language));
    }
}
