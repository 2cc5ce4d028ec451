package org.samatcha.report.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.samatcha.base.Language;
import org.samatcha.report.chart.ChartSpec;
import org.samatcha.report.drawing.Charts;
import org.samatcha.report.page.FigureBlock;
import org.samatcha.report.page.Medium;
import org.samatcha.report.page.PageHead;
import org.samatcha.report.page.Pages;
import org.samatcha.report.pdf.DocumentFacts;
import org.samatcha.report.pdf.PdfWriter;

/**
 * One report in one language, ready to be written as a page for browsers and as PDF.
 *
 * @param name of its files, without the ending: {@code agenda-1}
 * @param template the file that lays it out
 * @param subject one line on what it is about
 * @param model what the template prints, beside {@code charts}
 * @param charts by id, in the order they stand
 */
public record Document(
        String name,
        String template,
        PageHead head,
        String subject,
        Edition edition,
        Map<String, Object> model,
        List<Chart> charts) {

    /** A chart with its long description. */
    public record Chart(String id, ChartSpec spec, String description) {}

    public Document {
        model = Map.copyOf(model);
        charts = List.copyOf(charts);
    }

    public Language language() {
        return head.language();
    }

    public String html(Pages pages, Charts drawer) {
        return page(Medium.HTML, pages, drawer);
    }

    public void pdf(Pages pages, PdfWriter writer, Charts drawer, OutputStream out) throws IOException {
        Map<String, ChartSpec> specs = new HashMap<>();
        charts.forEach(chart -> specs.put(chart.id(), chart.spec()));
        writer.write(
                page(Medium.PDF, pages, drawer),
                specs,
                out,
                new DocumentFacts(
                        language(),
                        head.title(),
                        pages.texts().text("layout.assembly", language()),
                        subject,
                        edition.dated()));
    }

    private String page(Medium medium, Pages pages, Charts drawer) {
        Map<String, FigureBlock> figures = new HashMap<>();
        charts.forEach(chart -> figures.put(
                chart.id(),
                FigureBlock.of(
                        chart.id(),
                        chart.spec(),
                        drawer,
                        medium,
                        chart.description(),
                        edition.release(),
                        FigureBlock.Table.LEFT_TO_THE_ANNEX)));
        Map<String, Object> all = new HashMap<>(model);
        all.put("synthetic", edition.people() == Edition.People.SYNTHETIC);
        all.put("charts", figures);
        return pages.render(template, medium, head, all);
    }
}
