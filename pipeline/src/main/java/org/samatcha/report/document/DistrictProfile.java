package org.samatcha.report.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.samatcha.base.Area;
import org.samatcha.base.Language;
import org.samatcha.indicator.Compared;
import org.samatcha.indicator.Figure;
import org.samatcha.report.claim.DistrictFacts;
import org.samatcha.report.claim.Proposal;
import org.samatcha.report.page.PageTexts;

/**
 * Two pages on one district: what stands out against the province, a picture of where it lies among the districts, and
 * every indicator with its interval, its comparison and the ranks that the data do not rule out.
 */
final class DistrictProfile {

    private static final int TILES = 3;
    private static final int LISTED = 2;

    /** The indicators of one proposal; templates read these by name. */
    public record Group(String title, List<ProfileRow> rows) {}

    private final Material material;
    private final Area district;
    private final Language language;
    private final PageTexts texts;
    private final ProfileWords words;
    private final List<DistrictFacts> facts;

    private DistrictProfile(Material material, Area district, Language language) {
        this.material = material;
        this.district = district;
        this.language = language;
        this.texts = material.pages().texts();
        this.words = new ProfileWords(material.words(), texts, language);
        this.facts = material.proposals().stream().flatMap(this::facts).toList();
    }

    static Document of(Material material, Area district, Language language) {
        return new DistrictProfile(material, district, language).document();
    }

    private Stream<DistrictFacts> facts(Proposal proposal) {
        return proposal.profile().stream()
                .map(id -> DistrictFacts.of(id, district, material.published()))
                .flatMap(Optional::stream);
    }

    private Document document() {
        String name = "district-" + district.code();
        Optional<Document.Chart> chart = new ProfileChart(material, district, language).of(facts);
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("overview", overview());
        model.put("tiles", tiles());
        model.put("worse", stands(Compared.WORSE));
        model.put("better", stands(Compared.BETTER));
        model.put("hidden", hidden());
        model.put("groups", groups());
        model.put("has_chart", chart.isPresent());
        model.put("file", name);
        return new Document(
                name,
                "district.html",
                new Heads(material, language)
                        .of(
                                texts.filled(
                                        "district.title",
                                        language,
                                        district.name().in(language)),
                                texts.filled(
                                        "district.description",
                                        language,
                                        district.name().in(language)),
                                name),
                texts.filled("district.description", language, district.name().in(language)),
                material.edition(),
                model,
                chart.stream().toList());
    }

    private List<DistrictFacts> known() {
        return facts.stream().filter(fact -> fact.isSound()).toList();
    }

    private List<DistrictFacts> standing(Compared compared) {
        return facts.stream()
                .filter(fact -> fact.compared() == compared)
                .sorted(Comparator.comparingDouble(DistrictFacts::distance).reversed())
                .toList();
    }

    /** How many indicators are published, and how the district compares in them. */
    private List<String> overview() {
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.filled("district.published", language, known().size(), facts.size()));
        int worse = standing(Compared.WORSE).size();
        int better = standing(Compared.BETTER).size();
        int similar = standing(Compared.SIMILAR).size();
        if (worse + better + similar == 0) {
            sentences.add(texts.text("district.none_compared", language));
        } else if (worse + better == 0) {
            sentences.add(texts.filled("district.all_similar", language, similar));
        } else {
            sentences.add(texts.filled("district.compared", language, worse, better, similar));
        }
        return sentences;
    }

    /** What stands out most, then the first known indicator of each proposal. */
    private List<ProfileRow> tiles() {
        List<DistrictFacts> order = new ArrayList<>(standing(Compared.WORSE));
        order.addAll(standing(Compared.BETTER));
        order.sort(Comparator.comparingDouble(DistrictFacts::distance).reversed());
        material.proposals()
                .forEach(proposal -> facts(proposal)
                        .filter(fact -> fact.isSound() && !fact.exceedsWhole())
                        .findFirst()
                        .ifPresent(order::add));
        order.addAll(known());
        return order.stream().distinct().limit(TILES).map(words::row).toList();
    }

    private List<String> stands(Compared compared) {
        List<DistrictFacts> all = standing(compared);
        List<String> sentences =
                new ArrayList<>(all.stream().limit(LISTED).map(words::against).toList());
        if (all.size() > LISTED) {
            sentences.add(texts.filled("district.more", language, all.size() - LISTED));
        }
        return sentences;
    }

    /** One sentence on what is not disclosed; empty where everything is. */
    private String hidden() {
        long hidden = facts.stream()
                .filter(fact -> fact.figure() instanceof Figure.Hidden)
                .count();
        return hidden == 0 ? "" : texts.filled("district.hidden", language, hidden);
    }

    private List<Group> groups() {
        return material.proposals().stream()
                .map(proposal -> new Group(
                        texts.filled(
                                "district.group",
                                language,
                                proposal.agenda(),
                                proposal.shortTitle().in(language)),
                        facts(proposal).map(words::row).toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }
}
