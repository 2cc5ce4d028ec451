package org.samatcha.report.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.samatcha.base.Language;
import org.samatcha.report.document.Edition;
import org.samatcha.report.page.Medium;
import org.samatcha.report.page.PageHead;
import org.samatcha.report.page.Pages;

/** Turns what a page has to show into the page: the frame around it, its texts and its links. */
final class Desk {

    private final Material material;
    private final Pages pages;
    private final Language language;

    Desk(Material material, Pages pages, Language language) {
        this.material = material;
        this.pages = pages;
        this.language = language;
    }

    Material material() {
        return material;
    }

    Language language() {
        return language;
    }

    /** The fixed text with this key, {@code {0}}, {@code {1}} … filled in. */
    String text(String key, Object... values) {
        String text = pages.texts().text(key, language);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    Pages pages() {
        return pages;
    }

    /** A document beside the site, in this language. */
    public record Document(String href, String text) {}

    /** Links to those of the files of {@code reports/<language>/} that the release has. */
    List<Document> documents(Address from, Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(entry -> Map.entry("reports/" + language.tag() + "/" + entry.getKey(), entry.getValue()))
                .filter(entry -> material.documents().contains(entry.getKey()))
                .map(entry -> new Document(from.root() + entry.getKey(), entry.getValue()))
                .toList();
    }

    /** @param page the name of the template in {@code site/}, and of the entry of the menu it belongs to */
    SitePage page(Address address, String page, String title, String description, Map<String, Object> model) {
        return new SitePage(address.path(), () -> render(address, page, title, description, model));
    }

    private String render(Address address, String page, String title, String description, Map<String, Object> model) {
        Edition edition = material.edition();
        PageHead head = new PageHead(
                language,
                title,
                description,
                address.otherLanguage(),
                text("agenda.academic_year", edition.latestYear()),
                edition.release(),
                edition.numerals());
        Map<String, Object> all = new HashMap<>(model);
        all.put("address", address);
        all.put("current", page);
        all.put("synthetic", edition.people() == Edition.People.SYNTHETIC);
        all.put("menu", menu(address));
        return pages.render("site/" + page + ".html", Medium.HTML, head, all);
    }

    /** One entry of the menu. */
    public record Entry(String id, String href, String text) {}

    private List<Entry> menu(Address from) {
        return Stream.of("districts", "indicators", "methods", "quality", "data")
                .map(id -> new Entry(id, from.here() + id + ".html", text("site.menu." + id)))
                .toList();
    }
}
