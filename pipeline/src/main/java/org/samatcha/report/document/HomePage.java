package org.samatcha.report.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samatcha.base.Language;
import org.samatcha.report.claim.Proposal;
import org.samatcha.report.claim.Published;
import org.samatcha.report.claim.Words;
import org.samatcha.report.page.Medium;
import org.samatcha.report.page.PageHead;
import org.samatcha.report.page.Pages;

/** The way in: each proposal with its first headline, its reports, and the tables for researchers. */
public final class HomePage {

    private HomePage() {}

    /** File name, below {@code site/}, to page: Thai is {@code index.html}. */
    public static Map<String, String> of(
            List<Proposal> proposals, Published published, Words words, Pages pages, Edition edition) {
        Map<String, String> files = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            files.put(file(language), page(proposals, published, words, pages, edition, language));
        }
        return files;
    }

    private static String file(Language language) {
        return switch (language) {
            case TH -> "index.html";
            case EN -> "index-en.html";
        };
    }

    /** One proposal on the home page; templates read these by name. */
    public record Tile(int agenda, String title, Headline headline) {}

    private static String page(
            List<Proposal> proposals,
            Published published,
            Words words,
            Pages pages,
            Edition edition,
            Language language) {
        Headlines claims = new Headlines(published, words, pages.texts(), language);
        List<Tile> tiles = proposals.stream()
                .map(proposal -> new Tile(
                        proposal.agenda(),
                        proposal.title().in(language),
                        claims.of(proposal.headlines().get(0))))
                .toList();
        Language other = language == Language.TH ? Language.EN : Language.TH;
        PageHead head = new PageHead(
                language,
                pages.texts().text("home.title", language),
                pages.texts().text("home.description", language),
                file(other),
                pages.texts()
                        .text("agenda.academic_year", language)
                        .replace("{0}", Integer.toString(edition.latestYear())),
                edition.release(),
                edition.numerals());
        return pages.render(
                "home.html",
                Medium.HTML,
                head,
                Map.of("synthetic", edition.people() == Edition.People.SYNTHETIC, "tiles", tiles));
    }
}
