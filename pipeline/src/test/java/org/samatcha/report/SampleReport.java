package org.samatcha.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.samatcha.base.DateText;
import org.samatcha.base.Language;
import org.samatcha.base.Numerals;
import org.samatcha.report.chart.ChartSpec;
import org.samatcha.report.drawing.Charts;
import org.samatcha.report.drawing.Demo;
import org.samatcha.report.page.FigureBlock;
import org.samatcha.report.page.Medium;
import org.samatcha.report.page.PageHead;
import org.samatcha.report.page.Pages;
import org.samatcha.report.pdf.DocumentFacts;
import org.samatcha.report.pdf.PdfWriter;

/** A short report on made-up numbers with the real layout: two charts, as browsers and as paper get it. */
final class SampleReport {

    private static final String TEMPLATE = """
            {% extends "layout.html" %}
            {% block content %}
            <h2>สถานการณ์</h2>
            <p>เด็กอายุ 3–5 ปีได้เรียนร้อยละ <strong>{{ rate | percent }}</strong> จากเด็ก {{ children | count }} คน
            เปลี่ยนแปลง {{ change | points }} จุดร้อยละ นับถึงวันที่ {{ day | date }}</p>
            {% for figure in figures %}
            {% include "figure.html" with {"figure": figure} %}
            {% endfor %}
            <h2>ขั้นต่อไป</h2>
            <ul><li>ติดตามอำเภอที่ต่ำกว่าจังหวัด</li><li><a href="https://example.org/">วิธีการ</a></li></ul>
            {% endblock %}
            """;

    private final Pages pages;
    private final PdfWriter writer = new PdfWriter(Demo.typeface());
    private final Charts charts = new Charts(Demo.typeface());
    private final Map<String, ChartSpec> specs = new LinkedHashMap<>();

    /** {@code folder} receives a copy of the templates with the sample's own beside them. */
    SampleReport(Path folder) throws IOException {
        Path templates = Path.of(System.getProperty("samatcha.root", "."), "reports-templates");
        try (Stream<Path> files = Files.walk(templates)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(templates.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        }
        Files.writeString(folder.resolve("sample.html"), TEMPLATE);
        pages = Pages.load(folder, Demo.typeface());
        specs.put("ranked", Demo.caterpillar());
        specs.put("map", Demo.charts().get("tile-map"));
    }

    String html(Numerals numerals) {
        return page(Medium.HTML, numerals);
    }

    byte[] pdf() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(
                page(Medium.PDF, Numerals.ARABIC),
                specs,
                out,
                new DocumentFacts(
                        Language.TH, "วาระที่ 1", "สมัชชา", "ตัวอย่าง", Instant.parse("2026-01-01T00:00:00Z")));
        return out.toByteArray();
    }

    private String page(Medium medium, Numerals numerals) {
        List<FigureBlock> figures = specs.entrySet().stream()
                .map(spec -> FigureBlock.of(
                        spec.getKey(),
                        spec.getValue(),
                        charts,
                        medium,
                        "จุดคือค่าของแต่ละอำเภอ เส้นคือช่วงความเชื่อมั่น & ขีดประคือค่าของจังหวัด",
                        "2569-01",
                        FigureBlock.Table.PRINTED))
                .toList();
        PageHead head = new PageHead(
                Language.TH,
                "ระเบียบวาระที่ 1 เด็กปฐมวัยทุกคนได้เรียน",
                "หลักฐานประกอบระเบียบวาระที่ 1",
                "../en/agenda-1.html",
                DateText.brief(LocalDate.of(2024, 6, 10), Language.TH),
                "2569-01",
                numerals);
        return pages.render(
                "sample.html",
                medium,
                head,
                Map.of(
                        "figures",
                        figures,
                        "rate",
                        0.62,
                        "change",
                        -0.131,
                        "children",
                        39_630,
                        "day",
                        LocalDate.of(2023, 11, 24)));
    }
}
