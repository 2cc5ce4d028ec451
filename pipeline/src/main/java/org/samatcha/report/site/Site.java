package org.samatcha.report.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.samatcha.base.Language;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.report.drawing.Charts;
import org.samatcha.report.page.Pages;

/**
 * The site of a release: static pages in both languages that need no server, no network and no script. Scripts only add
 * searching, sorting and filtering.
 */
public final class Site {

    private final Material material;
    private final Pages pages;
    private final Path templates;

    /** {@code templates} is the folder that users edit; the site's own are in its folder {@code site}. */
    public Site(Material material, Pages pages, Path templates) {
        this.material = material;
        this.pages = pages;
        this.templates = templates.resolve("site");
    }

    /** Every file below {@code site/}; each makes its content when asked, on any thread. */
    public List<SitePage> files(Charts charts) {
        Map<String, List<IndicatorRow>> province = material.rows().stream()
                .filter(row -> row.key()
                        .areaCode()
                        .equals(material.published().province().code()))
                .collect(Collectors.groupingBy(row -> row.key().indicator()));
        List<SitePage> files = new ArrayList<>();
        for (Language language : Language.values()) {
            Desk desk = new Desk(material, pages, language);
            files.add(new HomePages(desk, charts).page());
            new DistrictPages(desk).pages().forEach(files::add);
            new IndicatorPages(desk, charts, province).pages().forEach(files::add);
            files.add(new MethodsPage(desk).page());
            files.add(new QualityPage(desk).page());
            files.add(new DataPage(desk).page());
            files.add(new SearchIndex(desk).page());
        }
        files.add(new SitePage("assets/site.css", () -> pages.styleSheet() + read("site.css")));
        files.add(new SitePage("assets/site.js", () -> read("site.js")));
        return files;
    }

    private String read(String name) {
        try {
            return Files.readString(templates.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + templates.resolve(name) + " cannot be read", e);
        }
    }
}
