package org.samatcha.report.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.samatcha.base.Area;
import org.samatcha.base.Language;
import org.samatcha.base.NumberText;
import org.samatcha.indicator.Compared;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.IndicatorCard;
import org.samatcha.indicator.Kind;
import org.samatcha.indicator.Targets;
import org.samatcha.inequality.figure.Aim;
import org.samatcha.inequality.figure.PublishedTrends;

/**
 * Everything that a sentence may say about one use of an indicator, looked up in the published figures and written out
 * in one language. What is not published has no fact.
 *
 * <p>Percentages are written without a sign, so that the sentence says ร้อยละ or percent.
 */
public final class Facts {

    /** Every name that a template may use. */
    public static final List<String> NAMES = List.of(
            "name",
            "year",
            "value",
            "lower",
            "upper",
            "numerator",
            "denominator",
            "first_year",
            "first_value",
            "change",
            "change_size",
            "trend",
            "progress",
            "target",
            "target_distance",
            "target_reached",
            "district_count",
            "known_count",
            "better_count",
            "worse_count",
            "higher_count",
            "lower_count",
            "hidden_count",
            "lowest",
            "lowest_value",
            "highest",
            "highest_value",
            "worse_names",
            "from",
            "from_value",
            "to",
            "to_value",
            "gap",
            "times");

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

    /** By name; empty where the province has no published number at all. */
    public Map<String, String> of(Use use) {
        Map<String, String> facts = new HashMap<>();
        IndicatorCard card = published.card(use.indicator());
        Use base = use.comparesGroups() ? use.whole() : use;
        List<Integer> years = published.years(base);
        if (years.isEmpty()) {
            return facts;
        }
        int year = years.get(years.size() - 1);
        facts.put("name", card.name().in(language));
        facts.put("year", Integer.toString(year));
        province(facts, card.kind(), base, years);
        trend(facts, card, base);
        districts(facts, card.kind(), base, year);
        if (use.comparesGroups()) {
            groups(facts, card.kind(), use, year);
        }
        return facts;
    }

    private void province(Map<String, String> facts, Kind kind, Use use, List<Integer> years) {
        Area province = published.province();
        Figure.Known now = (Figure.Known) published.figure(use, province, years.get(years.size() - 1));
        facts.put("value", text(kind, now.value()));
        facts.put("numerator", NumberText.count(now.numerator()));
        facts.put("denominator", NumberText.count(now.denominator()));
        if (now.hasInterval()) {
            facts.put("lower", text(kind, now.lower()));
            facts.put("upper", text(kind, now.upper()));
        }
        if (years.size() > 1) {
            Figure.Known first = (Figure.Known) published.figure(use, province, years.get(0));
            double change = now.value() - first.value();
            facts.put("first_year", Integer.toString(years.get(0)));
            facts.put("first_value", text(kind, first.value()));
            facts.put("change_size", text(kind, Math.abs(change)));
            facts.put("change", words.change(now, first).in(language));
        }
    }

    /** Of the province: the trend in words, and the target with the distance to it and the year it is reached. */
    private void trend(Map<String, String> facts, IndicatorCard card, Use use) {
        PublishedTrends.find(card, published.series(use, published.province()), TARGETS)
                .ifPresent(trend -> {
                    Aim aim = trend.aim();
                    facts.put("trend", trend.words().in(language));
                    facts.put("progress", trend.progress().text().in(language));
                    if (aim.state() != Aim.State.NO_TARGET) {
                        facts.put("target", text(card.kind(), aim.target()));
                        facts.put("target_distance", text(card.kind(), Math.abs(aim.distance())));
                    }
                    if (aim.state() == Aim.State.APPROACHING) {
                        facts.put("target_reached", Integer.toString(aim.reached()));
                    }
                });
    }

    private void districts(Map<String, String> facts, Kind kind, Use use, int year) {
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
        facts.put("district_count", Integer.toString(published.districts().size()));
        facts.put("known_count", Integer.toString(known.size()));
        facts.put("hidden_count", Integer.toString(hidden));
        for (Compared compared : Compared.values()) {
            facts.put(
                    compared.id() + "_count",
                    Integer.toString(compared(use, year, compared).size()));
        }
        List<String> worse = compared(use, year, Compared.WORSE);
        if (!worse.isEmpty()) {
            facts.put("worse_names", words.list(worse, NAMES_SHOWN, language));
        }
        if (known.size() > 1) {
            known.sort(Comparator.comparingDouble(placed -> placed.figure().value()));
            Placed lowest = known.get(0);
            Placed highest = known.get(known.size() - 1);
            facts.put("lowest", lowest.area().name().in(language));
            facts.put("lowest_value", text(kind, lowest.figure().value()));
            facts.put("highest", highest.area().name().in(language));
            facts.put("highest_value", text(kind, highest.figure().value()));
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

    private void groups(Map<String, String> facts, Kind kind, Use use, int year) {
        Figure from = published.figure(use.inGroup(use.from()), published.province(), year);
        Figure to = published.figure(use.inGroup(use.to()), published.province(), year);
        facts.put("from", words.category(use.dimension(), use.from()).in(language));
        facts.put("to", words.category(use.dimension(), use.to()).in(language));
        if (from instanceof Figure.Known first && to instanceof Figure.Known second) {
            facts.put("from_value", text(kind, first.value()));
            facts.put("to_value", text(kind, second.value()));
            facts.put("gap", text(kind, Math.abs(second.value() - first.value())));
            if (first.value() > 0) {
                facts.put("times", NumberText.decimal(second.value() / first.value(), 1));
            }
        }
    }

    private static String text(Kind kind, double value) {
        return Formats.of(kind).text(value);
    }
}
