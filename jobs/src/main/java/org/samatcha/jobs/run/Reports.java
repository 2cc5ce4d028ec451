package org.samatcha.jobs.run;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.samatcha.base.Language;
import org.samatcha.evidence.Categories;
import org.samatcha.release.ReleasedTable;
import org.samatcha.report.claim.Proposal;
import org.samatcha.report.claim.ProposalFile;
import org.samatcha.report.claim.Published;
import org.samatcha.report.claim.Words;
import org.samatcha.report.document.AgendaReport;
import org.samatcha.report.document.Edition;
import org.samatcha.report.drawing.Charts;
import org.samatcha.report.drawing.Typeface;
import org.samatcha.report.page.Pages;
import org.samatcha.report.pdf.PdfWriter;

/** Writes the reports of a release: each proposal in each language as HTML and PDF; then the site and the annex. */
final class Reports {

    private static final List<Integer> AGENDAS = List.of(1, 2, 3, 4);

    private Reports() {}

    /** {@code templates} is the folder that users edit; all documents are written under {@code folder}. */
    static void write(
            Warehouse warehouse,
            Path folder,
            java.nio.file.Path templates,
            Published published,
            Edition edition,
            Computed computed,
            List<ReleasedTable> tables)
            throws IOException {
        Typeface typeface = Typeface.load(templates.resolve("fonts"));
        Pages pages = Pages.load(templates, typeface);
        Charts charts = new Charts(typeface);
        PdfWriter writer = new PdfWriter(typeface);
        Words words = new Words(Categories.read());
        List<Proposal> proposals = AGENDAS.stream()
                .map(agenda -> ProposalFile.read(
                        templates.resolve("proposals").resolve("agenda-" + agenda + ".yaml"), published))
                .toList();
        record Job(Proposal proposal, Language language) {}
        List<Job> jobs = new ArrayList<>();
        proposals.forEach(
                proposal -> List.of(Language.values()).forEach(language -> jobs.add(new Job(proposal, language))));
        jobs.parallelStream().forEach(job -> {
            AgendaReport report = new AgendaReport(job.proposal(), published, words, pages, job.language(), edition);
            Path file = new Path(
                    folder,
                    "reports/" + job.language().tag() + "/agenda-"
                            + job.proposal().agenda());
            try (OutputStream pdf = warehouse.create(file.suffix(".pdf"))) {
                warehouse.writeText(file.suffix(".html"), report.html(charts));
                report.pdf(writer, charts, pdf);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
        new SiteFolder(warehouse, folder, pages, charts)
                .write(templates, computed, tables, published, proposals, words, edition);
    }
}
