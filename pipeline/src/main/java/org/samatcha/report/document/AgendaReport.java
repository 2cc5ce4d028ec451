package org.samatcha.report.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.samatcha.base.Language;
import org.samatcha.report.chart.ChartSpec;
import org.samatcha.report.claim.ChartSpecs;
import org.samatcha.report.claim.Facts;
import org.samatcha.report.claim.Proposal;
import org.samatcha.report.claim.Published;
import org.samatcha.report.claim.Use;
import org.samatcha.report.claim.Words;
import org.samatcha.report.drawing.Charts;
import org.samatcha.report.page.FigureBlock;
import org.samatcha.report.page.Medium;
import org.samatcha.report.page.PageHead;
import org.samatcha.report.page.Pages;
import org.samatcha.report.pdf.DocumentFacts;
import org.samatcha.report.pdf.PdfWriter;

/** The report on one proposal in one language: three headlines, the charts with their tables, and the notes. */
public final class AgendaReport {

    private final Proposal proposal;
    private final Language language;
    private final Edition edition;
    private final Pages pages;
    private final Map<String, ChartSpec> specs = new LinkedHashMap<>();
    private final Map<String, String> descriptions = new LinkedHashMap<>();
    private final List<String> undrawn = new ArrayList<>();
    private final List<Headline> headlines;
    private final List<IndicatorNote> notes;

    public AgendaReport(
            Proposal proposal, Published published, Words words, Pages pages, Language language, Edition edition) {
        this.proposal = proposal;
        this.language = language;
        this.edition = edition;
        this.pages = pages;
        Headlines claims = new Headlines(published, words, pages.texts(), language);
        this.headlines = proposal.headlines().stream().map(claims::of).toList();
        ChartSpecs charts = new ChartSpecs(published, words, language);
        Facts facts = new Facts(published, words, language);
        Description description = new Description(pages.texts(), language);
        for (Proposal.ChartEntry entry : proposal.figures()) {
            Use use = entry.uses().get(0);
            charts.of(entry)
                    .ifPresentOrElse(
                            spec -> {
                                specs.put(entry.id(), spec);
                                descriptions.put(entry.id(), description.of(facts.of(use)));
                            },
                            () -> undrawn.add(
                                    published.card(use.indicator()).name().in(language)));
        }
        this.notes = indicators().stream()
                .map(id -> IndicatorNote.of(published.card(id), language))
                .toList();
    }

    private Set<String> indicators() {
        Set<String> ids = new LinkedHashSet<>();
        Stream.concat(
                        proposal.headlines().stream().map(Proposal.Claim::uses),
                        proposal.figures().stream().flatMap(entry -> entry.uses().stream()))
                .forEach(use -> ids.add(use.indicator()));
        return ids;
    }

    public String html(Charts charts) {
        return page(Medium.HTML, charts);
    }

    public void pdf(PdfWriter writer, Charts charts, OutputStream out) throws IOException {
        writer.write(
                page(Medium.PDF, charts),
                specs,
                out,
                new DocumentFacts(
                        language,
                        title(),
                        pages.texts().text("layout.assembly", language),
                        proposal.shortTitle().in(language),
                        edition.dated()));
    }

    private String page(Medium medium, Charts charts) {
        List<FigureBlock> figures = specs.entrySet().stream()
                .map(spec -> FigureBlock.of(
                        spec.getKey(),
                        spec.getValue(),
                        charts,
                        medium,
                        descriptions.get(spec.getKey()),
                        edition.release(),
                        FigureBlock.Table.PRINTED))
                .toList();
        return pages.render(
                "agenda.html",
                medium,
                head(),
                Map.of(
                        "synthetic", edition.people() == Edition.People.SYNTHETIC,
                        "agenda", proposal.agenda(),
                        "situation", proposal.situation().in(language).strip(),
                        "headlines", headlines,
                        "figures", figures,
                        "undrawn", undrawn,
                        "notes", notes));
    }

    private PageHead head() {
        Language other = language == Language.TH ? Language.EN : Language.TH;
        return new PageHead(
                language,
                title(),
                proposal.situation().in(language).strip(),
                "../" + other.tag() + "/agenda-" + proposal.agenda() + ".html",
                pages.texts()
                        .text("agenda.academic_year", language)
                        .replace("{0}", Integer.toString(edition.latestYear())),
                edition.release(),
                edition.numerals());
    }

    private String title() {
        return pages.texts()
                .text("agenda.title", language)
                .replace("{0}", Integer.toString(proposal.agenda()))
                .replace("{1}", proposal.title().in(language));
    }
}
