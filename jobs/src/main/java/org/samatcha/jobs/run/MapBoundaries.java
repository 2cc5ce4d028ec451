package org.samatcha.jobs.run;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.samatcha.base.Area;
import org.samatcha.base.AreaLevel;
import org.samatcha.report.chart.Boundaries;
import org.samatcha.report.chart.BoundaryFile;

/**
 * The districts' outlines, from {@code boundaries.geojson} at the top of the inputs; none when there is no such file.
 * What is wrong with the file is printed and never stops a run: maps are then drawn as tiles.
 */
record MapBoundaries(PrintWriter out) {

    static final String FILE = "boundaries.geojson";

    Boundaries of(Path inputs, List<Area> areas) throws IOException {
        Path file = inputs.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Boundaries.NONE;
        }
        List<Area> districts = areas.stream()
                .filter(area -> area.level() == AreaLevel.DISTRICT)
                .toList();
        BoundaryFile read = BoundaryFile.read(FILE, Files.readAllBytes(file), districts);
        if (!read.remarks().isEmpty()) {
            out.println();
            out.println("Maps");
            read.remarks().forEach(remark -> out.println("  " + remark));
        }
        return read.boundaries();
    }
}
