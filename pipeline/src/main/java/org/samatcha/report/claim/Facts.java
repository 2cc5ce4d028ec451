package org.samatcha.report.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samatcha.base.Area;
import org.samatcha.base.Direction;
import org.samatcha.base.Language;
import org.samatcha.base.NumberText;
import org.samatcha.base.Status;
import org.samatcha.indicator.Compared;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.IndicatorCard;
import org.samatcha.indicator.Kind;
import org.samatcha.indicator.Target;
import org.samatcha.indicator.Targets;

/**
 * Everything that a sentence may say about one use of an indicator, looked up in the published figures and written out
 * in one language. What is not published has no fact.
 *
 * <p>Percentages are written without a sign, so that the sentence says ร้อยละ or percent; {@code quantity} and its
 * like, for sentences of the program, have their unit.
 */
public final class Facts {

    private static final int NAMES_SHOWN = 3;
    private static final Targets TARGETS = Targets.read();

    private final Published published;
    private final Words words;
    private final Language language;

    public Facts(Published published, Words words, Language language) {
        this.published = published;
        this.words = words;
        this.language = language;
    }

    /** By name; empty where its area has no published number at all. */
    public Map<String, String> of(Use use) {
        Map<String, String> facts = new HashMap<>();
        IndicatorCard card = published.card(use.indicator());
        Use base = use.base();
        List<Integer> years = published.years(base);
        if (years.isEmpty()) {
            return facts;
        }
        int year = years.get(years.size() - 1);
        facts.put("name", card.name().in(language));
        facts.put("year", Integer.toString(year));
        whole(facts, card, base, years);
        if (use.isOfDistrict()) {
            district(facts, card, base, year);
        } else {
            districts(facts, card, base, year);
        }
        if (use.comparesGroups()) {
            groups(facts, card, use, year);
        }
        return facts;
    }

    private void whole(Map<String, String> facts, IndicatorCard card, Use use, List<Integer> years) {
        Area area = published.area(use);
        int year = years.get(years.size() - 1);
        Figure.Known now = (Figure.Known) published.figure(use, area, year);
        facts.put("value", text(card, now.value()));
        facts.put("quantity", words.quantity(card, now.value(), language));
        facts.put("numerator", NumberText.count(now.numerator()));
        facts.put("denominator", NumberText.count(now.denominator()));
        if (now.hasInterval()) {
            facts.put("lower", text(card, now.lower()));
            facts.put("upper", text(card, now.upper()));
        }
        switch (card.kind()) {
            case PROPORTION, RATIO -> facts.put("about", words.about(now.value(), language));
            case COUNT -> facts.put("about_count", Words.aboutCount(now.value()));
            case DENSITY, INDEX -> {}
        }
        target(facts, card, use, year, now);
        Figure.Known first = (Figure.Known) published.figure(use, area, years.get(0));
        facts.put("first_year", Integer.toString(years.get(0)));
        facts.put("first_value", text(card, first.value()));
        facts.put("change_size", text(card, Math.abs(now.value() - first.value())));
        if (years.size() > 1) {
            facts.put("change", words.change(now, first, language));
            facts.put("since", words.since(card, now, first, years.get(0), language));
        } else {
            facts.put("change", words.phrase("first_year", language));
            facts.put("since", words.phrase("first_year", language));
        }
    }

    /** Of the target in force that year; before the first one, of that. */
    private void target(Map<String, String> facts, IndicatorCard card, Use use, int year, Figure.Known now) {
        Optional<Target> due = TARGETS.find(use.indicator(), use.dimension(), use.category(), year)
                .or(() -> TARGETS.all().stream()
                        .filter(target -> target.isFor(use.indicator(), use.dimension(), use.category()))
                        .min(Comparator.comparingInt(Target::year)));
        due.ifPresent(target -> {
            boolean isLess = card.direction() == Direction.ADVERSE;
            double near = isLess ? now.lower() : now.upper();
            double far = isLess ? now.upper() : now.lower();
            boolean isMet = isLess ? far <= target.value() : far >= target.value();
            boolean isMissed = isLess ? near > target.value() : near < target.value();
            facts.put("target", text(card, target.value()));
            facts.put("target_year", Integer.toString(target.year()));
            facts.put(
                    "to_target",
                    words.phrase(isMet ? "target_met" : isMissed ? "target_not_met" : "target_not_told", language));
        });
    }

    private void district(Map<String, String> facts, IndicatorCard card, Use use, int year) {
        facts.put("district", published.area(use).name().in(language));
        facts.put("compared", words.compared(published.compared(use, published.area(use), year), language));
        if (published.figure(use, published.province(), year) instanceof Figure.Known province) {
            facts.put("province_value", text(card, province.value()));
        }
    }

    private void districts(Map<String, String> facts, IndicatorCard card, Use use, int year) {
        record Placed(Area area, Figure.Known figure) {}
        List<Placed> known = new ArrayList<>();
        int hidden = 0;
        for (Area district : published.districts()) {
            Figure figure = published.figure(use, district, year);
            if (figure instanceof Figure.Known number) {
                known.add(new Placed(district, number));
            }
            hidden += figure instanceof Figure.Hidden ? 1 : 0;
        }
        int all = published.districts().size();
        facts.put("district_count", Integer.toString(all));
        facts.put("known_count", Integer.toString(known.size()));
        facts.put("hidden_count", Integer.toString(hidden));
        if (known.isEmpty()) {
            return;
        }
        if (card.kind() != Kind.COUNT) {
            for (Compared compared : Compared.values()) {
                int count = compared(use, year, compared).size();
                facts.put(compared.id() + "_count", Integer.toString(count));
                facts.put(compared.id() + "_districts", words.districts(count, known.size(), all, language));
            }
            List<String> worse = compared(use, year, Compared.WORSE);
            facts.put(
                    "worse_names",
                    worse.isEmpty()
                            ? words.phrase("no_districts", language, 0, all)
                            : words.list(worse, NAMES_SHOWN, language));
        }
        known.removeIf(placed -> placed.figure().status() == Status.UNRELIABLE);
        if (known.size() > 1) {
            known.sort(Comparator.comparingDouble(placed -> placed.figure().value()));
            Placed lowest = known.get(0);
            Placed highest = known.get(known.size() - 1);
            facts.put("lowest", lowest.area().name().in(language));
            facts.put("lowest_value", text(card, lowest.figure().value()));
            facts.put("lowest_quantity", words.quantity(card, lowest.figure().value(), language));
            facts.put("highest", highest.area().name().in(language));
            facts.put("highest_value", text(card, highest.figure().value()));
            facts.put("highest_quantity", words.quantity(card, highest.figure().value(), language));
        }
    }

    /** The names of the districts that stand so against the province, most people first. */
    private List<String> compared(Use use, int year, Compared compared) {
        return published.districts().stream()
                .filter(district -> published.figure(use, district, year) instanceof Figure.Known
                        && published.compared(use, district, year) == compared)
                .sorted(Comparator.comparingLong(
                        district -> -((Figure.Known) published.figure(use, district, year)).denominator()))
                .map(district -> district.name().in(language))
                .toList();
    }

    private void groups(Map<String, String> facts, IndicatorCard card, Use use, int year) {
        Area area = published.area(use);
        Figure from = published.figure(use.inGroup(use.from()), area, year);
        Figure to = published.figure(use.inGroup(use.to()), area, year);
        facts.put("from", words.category(use.dimension(), use.from()).in(language));
        facts.put("to", words.category(use.dimension(), use.to()).in(language));
        if (from instanceof Figure.Known first && to instanceof Figure.Known second) {
            facts.put("from_value", text(card, first.value()));
            facts.put("to_value", text(card, second.value()));
            facts.put("gap", text(card, Math.abs(second.value() - first.value())));
            facts.put("than", words.than(second, first, language));
            if (first.value() > 0) {
                facts.put("times", NumberText.decimal(second.value() / first.value(), 1));
            }
        }
    }

    private String text(IndicatorCard card, double value) {
        return words.number(card, value);
    }
}
