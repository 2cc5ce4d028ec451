package org.samatcha.report.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samatcha.report.chart.ChartSpec;
import org.samatcha.report.claim.ChartSpecs;
import org.samatcha.report.claim.Facts;
import org.samatcha.report.claim.Proposal;
import org.samatcha.report.document.Description;
import org.samatcha.report.document.Headline;
import org.samatcha.report.document.Headlines;
import org.samatcha.report.drawing.Charts;
import org.samatcha.report.page.FigureBlock;
import org.samatcha.report.page.Medium;

/** The way in: the four proposals with their first headlines, the map and list of districts, and what else there is. */
record HomePages(Desk desk, Charts charts) {

    /** One proposal; templates read these by name. */
    public record Tile(int agenda, String title, String href, Headline headline, List<Desk.Document> documents) {}

    /** A district and where its page is. */
    public record Place(String name, String href) {}

    SitePage page() {
        Address address = Address.home(desk.language());
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("tiles", tiles(address));
        model.put("overviews", overviews(address));
        model.put("places", places(address));
        return new SitePage(address.path(), () -> {
            model.put("maps", map().stream().toList());
            return desk.page(address, "home", desk.text("home.title"), desk.text("home.description"), model)
                    .content()
                    .get();
        });
    }

    private List<Tile> tiles(Address from) {
        Material material = desk.material();
        Headlines headlines = new Headlines(
                material.published(), material.words(), desk.pages().texts(), desk.language());
        return material.proposals().stream()
                .map(proposal -> new Tile(
                        proposal.agenda(),
                        proposal.title().in(desk.language()),
                        from.root() + "reports/" + desk.language().tag() + "/agenda-" + proposal.agenda() + ".html",
                        headlines.of(proposal.headlines().get(0)),
                        desk.documents(from, documents("agenda-" + proposal.agenda()))))
                .toList();
    }

    private Map<String, String> documents(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(name + ".html", desk.text("home.web"));
        texts.put(name + ".pdf", desk.text("home.pdf"));
        return texts;
    }

    /** What speaks of all proposals at once. */
    private List<Desk.Document> overviews(Address from) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("summary.html", desk.text("site.home.summary"));
        texts.put("summary.pdf", desk.text("site.home.summary_pdf"));
        texts.put("citizens.html", desk.text("site.home.easy"));
        texts.put("citizens.pdf", desk.text("site.home.easy_pdf"));
        texts.put("slides.pptx", desk.text("site.home.slides"));
        return desk.documents(from, texts);
    }

    private List<Place> places(Address from) {
        return desk.material().published().districtsByName(desk.language()).stream()
                .map(area -> new Place(area.name().in(desk.language()), from.here() + Address.district(area.code())))
                .toList();
    }

    /** The first map that a proposal asks for. */
    private Optional<FigureBlock> map() {
        Material material = desk.material();
        ChartSpecs specs = new ChartSpecs(material.published(), material.words(), desk.language());
        Facts facts = new Facts(material.published(), material.words(), desk.language());
        Description description = new Description(desk.pages().texts(), desk.language());
        for (Proposal proposal : material.proposals()) {
            for (Proposal.ChartEntry entry : proposal.figures()) {
                Optional<ChartSpec> spec = entry.form() == Proposal.Form.TILE_MAP ? specs.of(entry) : Optional.empty();
                if (spec.isPresent()) {
                    return Optional.of(FigureBlock.of(
                            "map",
                            spec.get(),
                            charts,
                            Medium.HTML,
                            description.of(facts.of(entry.uses().get(0))),
                            material.edition().release(),
                            FigureBlock.Table.PRINTED));
                }
            }
        }
        return Optional.empty();
    }
}
