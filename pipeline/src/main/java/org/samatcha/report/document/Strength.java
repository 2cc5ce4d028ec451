package org.samatcha.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.samatcha.base.Area;
import org.samatcha.base.Language;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.IndicatorCard;
import org.samatcha.indicator.Standing;
import org.samatcha.report.claim.Published;
import org.samatcha.report.claim.Use;
import org.samatcha.report.claim.Words;
import org.samatcha.report.page.PageTexts;

/**
 * How far a claim can be relied on, in words: the grade of its figure, the width of its interval, how many districts
 * have a published figure, and whether the order of districts is certain.
 */
final class Strength {

    private static final Set<String> OF_ENDS = Set.of("lowest", "lowest_value", "highest", "highest_value");
    private static final Set<String> OF_DISTRICTS = Set.of(
            "worse_count",
            "better_count",
            "higher_count",
            "lower_count",
            "worse_districts",
            "better_districts",
            "higher_districts",
            "lower_districts",
            "worse_names");

    private final Published published;
    private final Words words;
    private final PageTexts texts;
    private final Language language;

    Strength(Published published, Words words, PageTexts texts, Language language) {
        this.published = published;
        this.words = words;
        this.texts = texts;
        this.language = language;
    }

    /** {@code facts} are the names that the claim's sentence uses. */
    String of(Use use, Set<String> facts) {
        List<String> parts = new ArrayList<>();
        IndicatorCard card = published.card(use.indicator());
        Use base = use.comparesGroups() ? use.inGroup(use.to()) : use;
        int year = published.years(use.base()).stream().max(Integer::compare).orElseThrow();
        if (published.figure(base, published.area(base), year) instanceof Figure.Known known) {
            parts.add(texts.text("claim.quality_" + known.quality(), language));
            parts.add(
                    known.hasInterval()
                            ? texts.filled(
                                    "claim.width",
                                    language,
                                    words.difference(card, (known.upper() - known.lower()) / 2, language))
                            : texts.text("claim.no_interval", language));
        }
        boolean speaksOfEnds = facts.stream().anyMatch(OF_ENDS::contains);
        if (speaksOfEnds || facts.stream().anyMatch(OF_DISTRICTS::contains)) {
            parts.add(coverage(use, year));
        }
        if (speaksOfEnds) {
            parts.add(order(use, year));
        }
        return String.join(texts.text("claim.joint", language), parts);
    }

    private String coverage(Use use, int year) {
        long known = published.districts().stream()
                .filter(area -> published.figure(use, area, year) instanceof Figure.Known)
                .count();
        return texts.filled(
                "claim.coverage", language, known, published.districts().size());
    }

    /** How many districts may truly be the last, and the first. */
    private String order(Use use, int year) {
        List<Standing> ranked = new ArrayList<>();
        for (Area area : published.districts()) {
            Standing standing = published.standing(use, area, year);
            if (standing.isRanked()) {
                ranked.add(standing);
            }
        }
        if (ranked.isEmpty()) {
            return texts.text("claim.not_ranked", language);
        }
        long highest =
                ranked.stream().filter(standing -> standing.rankLow() == 1).count();
        long lowest = ranked.stream()
                .filter(standing -> standing.rankHigh() == ranked.size())
                .count();
        if (highest == 1 && lowest == 1) {
            return texts.text("claim.ends_certain", language);
        }
        return texts.filled("claim.ends_open", language, highest, lowest);
    }
}
