package org.samatcha.report.document;

import java.util.List;
import java.util.Map;
import org.samatcha.base.Direction;
import org.samatcha.base.Language;
import org.samatcha.evidence.Split;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.IndicatorCard;
import org.samatcha.report.claim.Facts;
import org.samatcha.report.claim.Proposal;
import org.samatcha.report.claim.Use;
import org.samatcha.report.page.PageTexts;

/** What the numbers say about each option of a proposal: where the indicators that should show it stand today. */
record Options(Material material, Language language) {

    /** One option; templates read these by name. */
    public record Option(String title, List<String> moves) {}

    List<Option> of(List<Proposal.Choice> choices) {
        return choices.stream()
                .map(choice -> new Option(
                        choice.title().in(language),
                        choice.moves().stream().map(this::move).toList()))
                .toList();
    }

    private String move(Use use) {
        PageTexts texts = material.pages().texts();
        IndicatorCard card = material.published().card(use.indicator());
        Map<String, String> facts = new Facts(material.published(), material.words(), language).of(use);
        String name = use.dimension().equals(Split.ALL)
                ? card.name().in(language)
                : texts.filled(
                        "option.group",
                        language,
                        card.name().in(language),
                        material.words()
                                .category(use.dimension(), use.category())
                                .in(language));
        String better = texts.text("option." + wanted(card.direction()), language);
        if (!facts.containsKey("value")) {
            String why = material.published().hides(use) ? "option.hidden" : "option.missing";
            return texts.filled(why, language, name, better);
        }
        int year = Integer.parseInt(facts.get("year"));
        double value = ((Figure.Known)
                        material.published().figure(use, material.published().area(use), year))
                .value();
        String now = texts.filled(
                "option.move",
                language,
                name,
                material.words().quantity(card, value, language),
                material.words().year(card.yearKind(), year).in(language),
                better);
        return facts.containsKey("worse_districts") && card.direction() != Direction.NEUTRAL
                ? texts.filled("option.districts", language, now, facts.get("worse_districts"))
                : now;
    }

    private static String wanted(Direction direction) {
        return switch (direction) {
            case FAVOURABLE -> "should_rise";
            case ADVERSE -> "should_fall";
            case NEUTRAL -> "to_watch";
        };
    }
}
