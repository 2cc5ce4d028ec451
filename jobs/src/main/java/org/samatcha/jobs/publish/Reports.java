package org.samatcha.jobs.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.samatcha.base.Area;
import org.samatcha.base.AreaLevel;
import org.samatcha.base.Language;
import org.samatcha.base.SideBySide;
import org.samatcha.evidence.Categories;
import org.samatcha.jobs.keep.Warehouse;
import org.samatcha.protect.Foremost;
import org.samatcha.release.ReleasedTable;
import org.samatcha.report.annex.Annex;
import org.samatcha.report.claim.Proposal;
import org.samatcha.report.claim.ProposalFile;
import org.samatcha.report.claim.Published;
import org.samatcha.report.claim.Words;
import org.samatcha.report.document.Document;
import org.samatcha.report.document.Documents;
import org.samatcha.report.document.Edition;
import org.samatcha.report.document.EvidenceTrace;
import org.samatcha.report.document.Material;
import org.samatcha.report.drawing.Charts;
import org.samatcha.report.drawing.Typeface;
import org.samatcha.report.page.Pages;
import org.samatcha.report.pdf.PdfWriter;
import org.samatcha.report.slides.Slides;

/**
 * Writes the reports of a release in each language as HTML and PDF, the annex, the slides and the trace of their
 * claims; then the site, which links to every document there is.
 */
public final class Reports {

    private static final List<Integer> AGENDAS = List.of(1, 2, 3, 4);

    private Reports() {}

    /** What the assembly proposes, from the folder of templates that users edit. */
    public static List<Proposal> proposals(java.nio.file.Path templates, List<Area> areas) {
        List<Area> districts = areas.stream()
                .filter(area -> area.level() == AreaLevel.DISTRICT)
                .toList();
        return AGENDAS.stream()
                .map(agenda -> ProposalFile.read(templates.resolve("proposals/agenda-" + agenda + ".yaml"), districts))
                .toList();
    }

    /** The figures that proposals speak of, and the same indicators by sex, as the global goals ask for. */
    public static Foremost foremost(List<Proposal> proposals) {
        return new Foremost(proposals.stream()
                .flatMap(proposal -> proposal.uses().stream())
                .flatMap(use -> Stream.of(use.dimension(), "sex")
                        .map(dimension -> new Foremost.Table(use.indicator(), dimension)))
                .collect(Collectors.toSet()));
    }

    /** {@code templates} is the folder that users edit; all documents are written under {@code folder}. */
    public static void write(
            Warehouse warehouse,
            Path folder,
            java.nio.file.Path templates,
            List<Proposal> proposals,
            Published published,
            Edition edition,
            Computed computed,
            List<ReleasedTable> tables)
            throws IOException {
        Typeface typeface = Typeface.load(templates.resolve("fonts"));
        Pages pages = Pages.load(templates, typeface);
        Charts charts = new Charts(typeface);
        PdfWriter writer = new PdfWriter(typeface);
        Words words = new Words(Categories.read(), pages.texts());
        Material material = new Material(
                proposals,
                published,
                words,
                pages,
                edition,
                warehouse.checksum(new Path(folder, "tables/indicators/part-0.parquet")));
        SideBySide.oneOnEachCore(allButTheSite(warehouse, folder, material, tables, writer, charts));
        warehouse.writeJson(new Path(folder, "reports/evidence.json"), EvidenceTrace.of(material));
        new SiteFolder(warehouse, folder, pages, charts)
                .write(templates, computed, tables, published, proposals, words, edition);
    }

    /** What takes longest first. */
    private static List<Work> allButTheSite(
            Warehouse warehouse,
            Path folder,
            Material material,
            List<ReleasedTable> tables,
            PdfWriter writer,
            Charts charts) {
        Pages pages = material.pages();
        List<Work> work = new ArrayList<>();
        work.add(() -> warehouse.writeBytes(
                new Path(folder, "reports/annex.xlsx"), Annex.of(tables, pages.texts(), material.edition())));
        for (Supplier<Document> one : Documents.of(material)) {
            work.add(() -> {
                Document document = one.get();
                Path file = new Path(folder, "reports/" + document.language().tag() + "/" + document.name());
                warehouse.writeText(file.suffix(".html"), document.html(pages, charts));
                try (OutputStream pdf = warehouse.create(file.suffix(".pdf"))) {
                    document.pdf(pages, writer, charts, pdf);
                }
            });
        }
        Slides slides = new Slides(
                material.proposals(), material.published(), material.words(), pages.texts(), material.edition());
        for (Language language : Language.values()) {
            work.add(() -> warehouse.writeBytes(
                    new Path(folder, "reports/" + language.tag() + "/slides.pptx"), slides.pptx(charts, language)));
        }
        return work;
    }
}
