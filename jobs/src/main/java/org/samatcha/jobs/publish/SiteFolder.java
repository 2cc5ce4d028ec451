package org.samatcha.jobs.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.fs.Path;
import org.samatcha.base.Language;
import org.samatcha.jobs.keep.Warehouse;
import org.samatcha.release.ReleasedTable;
import org.samatcha.report.annex.Annex;
import org.samatcha.report.claim.Proposal;
import org.samatcha.report.claim.Published;
import org.samatcha.report.claim.Words;
import org.samatcha.report.document.Edition;
import org.samatcha.report.drawing.Charts;
import org.samatcha.report.page.Pages;
import org.samatcha.report.site.Material;
import org.samatcha.report.site.Site;
import org.samatcha.report.slides.Slides;

/** Writes the annex, the slides and the site of a release, side by side; the site links to every document there is. */
public record SiteFolder(Warehouse warehouse, Path folder, Pages pages, Charts charts) {

    private static final String ANNEX = "reports/annex.xlsx";

    /** Something to write that may take a while. */
    private interface Work {
        void take() throws IOException;
    }

    public void write(
            java.nio.file.Path templates,
            Computed computed,
            List<ReleasedTable> tables,
            Published published,
            List<Proposal> proposals,
            Words words,
            Edition edition)
            throws IOException {
        List<Work> work = new ArrayList<>();
        work.add(() -> write(ANNEX, Annex.of(tables, pages.texts(), edition)));
        List<String> documents = new ArrayList<>();
        warehouse.filesBelow(new Path(folder, "reports")).keySet().forEach(file -> documents.add("reports/" + file));
        documents.add(ANNEX);
        Slides slides = new Slides(proposals, published, words, pages.texts(), edition);
        for (Language language : Language.values()) {
            String file = "reports/" + language.tag() + "/slides.pptx";
            work.add(() -> write(file, slides.pptx(charts, language)));
            documents.add(file);
        }
        Material material = new Material(
                computed.rows(), Computed.cards(), tables, published, proposals, words, edition, Set.copyOf(documents));
        new Site(material, pages, templates)
                .files(charts)
                .forEach(file -> work.add(() -> warehouse.writeText(
                        new Path(folder, "site/" + file.path()), file.content().get())));
        work.parallelStream().forEach(SiteFolder::take);
    }

    private static void take(Work work) {
        try {
            work.take();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void write(String file, byte[] bytes) throws IOException {
        try (OutputStream out = warehouse.create(new Path(folder, file))) {
            out.write(bytes);
        }
    }
}
