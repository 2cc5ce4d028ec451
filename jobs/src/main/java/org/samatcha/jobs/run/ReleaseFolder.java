package org.samatcha.jobs.run;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.samatcha.base.Area;
import org.samatcha.base.BilingualText;
import org.samatcha.evidence.Categories;
import org.samatcha.indicator.Targets;
import org.samatcha.inequality.figure.InequalityRow;
import org.samatcha.inequality.figure.PublishedFunnels;
import org.samatcha.inequality.figure.PublishedTrends;
import org.samatcha.release.DataPackage;
import org.samatcha.release.FlowsTable;
import org.samatcha.release.FunnelsTable;
import org.samatcha.release.InequalityTable;
import org.samatcha.release.ParquetTable;
import org.samatcha.release.QualityTable;
import org.samatcha.release.ReleasedTable;
import org.samatcha.release.Tables;
import org.samatcha.release.TargetsTable;
import org.samatcha.release.TrendsTable;

/** Writes the tables of a release and their description. */
final class ReleaseFolder {

    private static final BilingualText TITLE = BilingualText.of(
            "หลักฐานเพื่อสมัชชาความเสมอภาคทางการศึกษา", "Evidence for the Assembly for Educational Equity");

    private ReleaseFolder() {}

    /** Every table of a release, in the order of its description; made of published figures and names alone. */
    static List<ReleasedTable> tables(Computed computed, List<InequalityRow> inequality, List<Area> areas) {
        Targets targets = Targets.read();
        return List.of(
                Tables.indicators(computed.rows()),
                InequalityTable.of(inequality),
                FunnelsTable.of(PublishedFunnels.of(Computed.cards(), computed.rows())),
                TrendsTable.of(PublishedTrends.of(Computed.cards(), computed.rows(), targets)),
                FlowsTable.of(computed.outcomes()),
                QualityTable.of(computed.rows()),
                TargetsTable.of(targets.all()),
                Tables.catalogue(Computed.cards()),
                Tables.areas(areas),
                Tables.categories(computed.rows(), Categories.read()));
    }

    static void write(
            Warehouse warehouse, Path folder, String releaseId, List<ReleasedTable> tables, boolean isSynthetic)
            throws IOException {
        for (ReleasedTable table : tables) {
            ParquetTable.write(table, new Path(folder, DataPackage.path(table.spec())), warehouse.configuration());
        }
        warehouse.writeJson(
                new Path(folder, "datapackage.json"),
                new DataPackage(releaseId, TITLE, isSynthetic, tables).describe());
    }
}
