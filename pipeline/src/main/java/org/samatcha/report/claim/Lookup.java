package org.samatcha.report.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.samatcha.base.Area;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Direction;
import org.samatcha.base.Language;
import org.samatcha.indicator.Compared;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.IndicatorCard;
import org.samatcha.report.chart.Caption;
import org.samatcha.report.chart.ChartValue;
import org.samatcha.report.chart.Comparison;
import org.samatcha.report.chart.ValueFormat;

/** What every chart needs from the published figures: values, order, units and captions, in one language. */
final class Lookup {

    private final Published published;
    private final Words words;
    private final Language language;

    Lookup(Published published, Words words, Language language) {
        this.published = published;
        this.words = words;
        this.language = language;
    }

    Published published() {
        return published;
    }

    Words words() {
        return words;
    }

    Language language() {
        return language;
    }

    /** Districts from the highest value to the lowest; then those without a published number, by name. */
    List<Area> byValue(Use use, int year) {
        List<Area> order = new ArrayList<>(published.districtsByName(language));
        ToDoubleFunction<Area> value = area -> published.figure(use, area, year) instanceof Figure.Known known
                ? known.value()
                : Double.NEGATIVE_INFINITY;
        order.sort(Comparator.comparingDouble(value).reversed());
        return value.applyAsDouble(order.get(0)) == Double.NEGATIVE_INFINITY ? List.of() : order;
    }

    ChartValue value(Use use, Area area, int year) {
        return Course.value(published.figure(use, area, year));
    }

    Figure.Known known(Use use, Area area, int year) {
        return (Figure.Known) published.figure(use, area, year);
    }

    static Comparison comparison(Compared compared) {
        return switch (compared) {
            case BETTER -> Comparison.BETTER;
            case SIMILAR -> Comparison.SIMILAR;
            case WORSE -> Comparison.WORSE;
            case HIGHER -> Comparison.HIGHER;
            case LOWER -> Comparison.LOWER;
            case NONE -> Comparison.NONE;
        };
    }

    Caption caption(Use use, String title, String years, BilingualText alt) {
        IndicatorCard card = card(use);
        List<String> about = new ArrayList<>(List.of(card.name().in(language)));
        if (!use.dimension().equals("all")) {
            about.add(words.category(use.dimension(), use.category()).in(language));
        }
        about.addAll(List.of(place(), years));
        String subtitle = String.join(language == Language.TH ? " " : ", ", about);
        return new Caption(
                language,
                title,
                subtitle,
                alt.in(language),
                card.source().in(language),
                card.limits().in(language));
    }

    String yearText(Use use, int year) {
        return words.year(card(use).yearKind(), year).in(language);
    }

    IndicatorCard card(Use use) {
        return published.card(use.indicator());
    }

    ValueFormat format(Use use) {
        return Formats.of(card(use));
    }

    Direction direction(Use use) {
        return card(use).direction();
    }

    private String place() {
        return switch (language) {
            case TH -> "จังหวัด" + published.province().name().th();
            case EN -> published.province().name().en() + " province";
        };
    }
}
