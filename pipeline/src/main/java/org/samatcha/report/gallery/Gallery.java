package org.samatcha.report.gallery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.samatcha.base.DateText;
import org.samatcha.base.Language;
import org.samatcha.base.Numerals;
import org.samatcha.report.chart.ChartSpec;
import org.samatcha.report.drawing.Charts;
import org.samatcha.report.page.FigureBlock;
import org.samatcha.report.page.Medium;
import org.samatcha.report.page.PageHead;
import org.samatcha.report.page.Pages;

/** A page with every form of chart, to choose from and to look at after a change; the numbers are made up. */
public final class Gallery {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 10);

    private Gallery() {}

    /** The name of the page's file. */
    public static String file(Language language) {
        return "gallery-" + language.tag() + ".html";
    }

    public static String page(Pages pages, Charts charts, Language language) {
        List<FigureBlock> figures = new ArrayList<>();
        for (Map.Entry<String, ChartSpec> form : new Examples(language).charts().entrySet()) {
            figures.add(FigureBlock.of(
                    form.getKey(), form.getValue(), charts, Medium.HTML, "", form.getKey(), FigureBlock.Table.PRINTED));
        }
        PageHead head = new PageHead(
                language,
                pages.texts().text("gallery.title", language),
                pages.texts().text("gallery.description", language),
                file(language == Language.TH ? Language.EN : Language.TH),
                DateText.brief(DAY, language),
                "gallery",
                Numerals.ARABIC);
        return pages.render("site/gallery.html", Medium.HTML, head, Map.of("figures", figures));
    }
}
