package org.samatcha.jobs.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.samatcha.base.Area;
import org.samatcha.base.BilingualText;
import org.samatcha.evidence.Categories;
import org.samatcha.indicator.Indicator;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.indicator.Indicators;
import org.samatcha.release.DataPackage;
import org.samatcha.release.ParquetTable;
import org.samatcha.release.ReleasedTable;
import org.samatcha.release.Tables;

/** Writes the tables of a release and their description. */
final class ReleaseFolder {

    private static final BilingualText TITLE = BilingualText.of(
            "หลักฐานเพื่อสมัชชาความเสมอภาคทางการศึกษา", "Evidence for the Assembly for Educational Equity");

    private ReleaseFolder() {}

    static void write(
            Warehouse warehouse,
            Path folder,
            String releaseId,
            List<IndicatorRow> rows,
            List<Area> areas,
            boolean isSynthetic)
            throws IOException {
        List<ReleasedTable> tables = new ArrayList<>();
        tables.add(Tables.indicators(rows));
        tables.add(
                Tables.catalogue(Indicators.all().stream().map(Indicator::card).toList()));
        tables.add(Tables.areas(areas));
        tables.add(Tables.categories(rows, Categories.read()));
        for (ReleasedTable table : tables) {
            ParquetTable.write(table, new Path(folder, DataPackage.path(table.spec())), warehouse.configuration());
        }
        warehouse.writeJson(
                new Path(folder, "datapackage.json"),
                new DataPackage(releaseId, TITLE, isSynthetic, tables).describe());
    }
}
