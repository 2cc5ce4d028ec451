package org.samatcha.report.document;

import org.samatcha.base.Language;
import org.samatcha.indicator.Compared;
import org.samatcha.indicator.Figure;
import org.samatcha.report.claim.DistrictFacts;
import org.samatcha.report.claim.Words;
import org.samatcha.report.page.PageTexts;

/** The facts of a district in words. */
record ProfileWords(Words words, PageTexts texts, Language language) {

    /** A place among fewer districts says nothing of the province. */
    private static final int FEWEST_RANKED = 5;

    ProfileRow row(DistrictFacts facts) {
        String name = facts.card().name().in(language);
        String year = words.year(facts.card().yearKind(), facts.year()).in(language);
        String province = words.quantity(facts.card(), facts.province().value(), language);
        if (!(facts.figure() instanceof Figure.Known known)) {
            String why = facts.figure().status().words().in(language);
            return new ProfileRow(name, year, why, "", province, "", "", "", "hidden");
        }
        return new ProfileRow(
                name,
                year,
                words.quantity(facts.card(), known.value(), language),
                interval(facts, known),
                province,
                standing(facts),
                rank(facts),
                facts.isSound() ? since(facts, known) : "",
                tone(facts.compared()));
    }

    /** A sentence on one indicator that differs from the province. */
    String against(DistrictFacts facts) {
        Figure.Known known = (Figure.Known) facts.figure();
        return texts.filled(
                "district.against",
                language,
                facts.card().name().in(language),
                words.quantity(facts.card(), known.value(), language),
                words.quantity(facts.card(), facts.province().value(), language),
                words.year(facts.card().yearKind(), facts.year()).in(language));
    }

    private String standing(DistrictFacts facts) {
        if (!facts.isSound()) {
            return texts.text("district.unreliable", language);
        }
        return facts.exceedsWhole()
                ? texts.text("district.exceeds", language)
                : texts.text("district.is_" + facts.compared().id(), language);
    }

    private String interval(DistrictFacts facts, Figure.Known known) {
        return known.hasInterval()
                ? words.number(facts.card(), known.lower()) + "–" + words.number(facts.card(), known.upper())
                : "";
    }

    private String rank(DistrictFacts facts) {
        if (!facts.standing().isRanked() || facts.ranked() < FEWEST_RANKED) {
            return "";
        }
        int low = facts.standing().rankLow();
        int high = facts.standing().rankHigh();
        return low == high
                ? texts.filled("district.rank_one", language, low, facts.ranked())
                : texts.filled("district.rank", language, low, high, facts.ranked());
    }

    private String since(DistrictFacts facts, Figure.Known known) {
        return facts.first()
                .map(first -> words.since(facts.card(), known, first.figure(), first.year(), language))
                .orElse("");
    }

    private static String tone(Compared compared) {
        return switch (compared) {
            case WORSE -> "worse";
            case BETTER -> "better";
            case SIMILAR, HIGHER, LOWER, NONE -> "plain";
        };
    }
}
