package org.samatcha.jobs.publish;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;
import org.samatcha.base.SideBySide;
import org.samatcha.jobs.keep.Warehouse;
import org.samatcha.release.ReleasedTable;
import org.samatcha.report.claim.Proposal;
import org.samatcha.report.claim.Published;
import org.samatcha.report.claim.Words;
import org.samatcha.report.document.Edition;
import org.samatcha.report.drawing.Charts;
import org.samatcha.report.page.Pages;
import org.samatcha.report.site.Material;
import org.samatcha.report.site.Site;

/** Writes the site of a release, which links to every document that has been written before. */
record SiteFolder(Warehouse warehouse, Path folder, Pages pages, Charts charts) {

    void write(
            java.nio.file.Path templates,
            Computed computed,
            List<ReleasedTable> tables,
            Published published,
            List<Proposal> proposals,
            Words words,
            Edition edition)
            throws IOException {
        Set<String> documents = warehouse.filesBelow(new Path(folder, "reports")).keySet().stream()
                .map(file -> "reports/" + file)
                .collect(Collectors.toSet());
        Material material = new Material(
                computed.rows(), Computed.cards(), tables, published, proposals, words, edition, documents);
        SideBySide.oneOnEachCore(new Site(material, pages, templates)
                .files(charts).stream()
                        .<Work>map(file -> () -> warehouse.writeText(
                                new Path(folder, "site/" + file.path()),
                                file.content().get()))
                        .toList());
    }
}
