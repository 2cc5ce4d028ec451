package org.samatcha.report.slides;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.samatcha.base.Language;
import org.samatcha.report.annex.ZipTimes;
import org.samatcha.report.chart.ChartSpec;
import org.samatcha.report.claim.ChartSpecs;
import org.samatcha.report.claim.Proposal;
import org.samatcha.report.claim.Published;
import org.samatcha.report.claim.Words;
import org.samatcha.report.document.Edition;
import org.samatcha.report.document.Headlines;
import org.samatcha.report.drawing.Charts;
import org.samatcha.report.page.PageTexts;

/**
 * The key figures of all proposals for the meeting room, in one language: for each proposal its three headlines, then
 * its first charts. Every word and number is text that can be edited; charts are pictures with the numbers beside them
 * in a table. The same release gives the same bytes.
 */
public final class Slides {

    private static final int CHARTS_PER_PROPOSAL = 2;

    private final List<Proposal> proposals;
    private final Published published;
    private final Words words;
    private final PageTexts texts;
    private final Edition edition;

    public Slides(List<Proposal> proposals, Published published, Words words, PageTexts texts, Edition edition) {
        this.proposals = List.copyOf(proposals);
        this.published = published;
        this.words = words;
        this.texts = texts;
        this.edition = edition;
    }

    public byte[] pptx(Charts charts, Language language) throws IOException {
        Headlines headlines = new Headlines(published, words, texts, language);
        ChartSpecs specs = new ChartSpecs(published, words, language);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XMLSlideShow show = new XMLSlideShow()) {
            describe(show, language);
            Deck deck = new Deck(show, language, edition.numerals());
            deck.opening(
                    texts.text("slides.title", language),
                    List.of(
                            texts.text("layout.assembly", language),
                            texts.text("layout.data_as_of", language)
                                    .replace("{0}", texts.text("agenda.academic_year", language))
                                    .replace("{0}", Integer.toString(edition.latestYear())),
                            texts.text("layout.release", language).replace("{0}", edition.release())),
                    edition.people() == Edition.People.SYNTHETIC
                            ? Optional.of(texts.text("agenda.synthetic", language))
                            : Optional.empty());
            for (Proposal proposal : proposals) {
                String agenda = texts.text("home.agenda", language).replace("{0}", Integer.toString(proposal.agenda()));
                deck.headlines(
                        agenda + "  " + proposal.title().in(language),
                        proposal.headlines().stream().map(headlines::of).toList(),
                        footer(language));
                List<ChartSpec> drawn = proposal.figures().stream()
                        .map(specs::of)
                        .flatMap(Optional::stream)
                        .limit(CHARTS_PER_PROPOSAL)
                        .toList();
                for (ChartSpec spec : drawn) {
                    deck.chart(agenda, spec, charts.picture(spec), footer(language));
                }
            }
            deck.closing(
                    texts.text("slides.how_to_read", language),
                    List.of(
                            texts.text("agenda.symbols", language),
                            texts.text("agenda.intervals", language),
                            texts.text("agenda.cite", language).replace("{0}", edition.release())));
            show.write(out);
        }
        return ZipTimes.fixed(out.toByteArray());
    }

    private String footer(Language language) {
        String synthetic = edition.people() == Edition.People.SYNTHETIC ? texts.text("slides.synthetic", language) : "";
        return synthetic + texts.text("layout.release", language).replace("{0}", edition.release());
    }

    private void describe(XMLSlideShow show, Language language) {
        POIXMLProperties.CoreProperties core = show.getProperties().getCoreProperties();
        Date dated = Date.from(edition.dated());
        core.setCreated(Optional.of(dated));
        core.setModified(Optional.of(dated));
        core.setTitle(texts.text("slides.title", language));
        core.setCreator(texts.text("layout.assembly", language));
        core.setIdentifier(edition.release());
    }
}
