package org.samatcha.jobs.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.samatcha.base.Area;
import org.samatcha.base.AreaLevel;
import org.samatcha.report.chart.Boundaries;
import org.samatcha.report.chart.BoundaryFile;

/**
 * The districts' outlines, from {@code boundaries.geojson} at the top of the first folder of inputs that has one; none
 * when there is no such file. What is wrong with the file is printed and never stops a run: maps are then drawn as
 * tiles.
 */
record MapBoundaries(Configuration configuration, PrintWriter out) {

    static final String FILE = "boundaries.geojson";

    Boundaries of(List<String> inputs, List<Area> areas) throws IOException {
        for (String folder : inputs) {
            Path file = new Path(folder, FILE);
            FileSystem files = file.getFileSystem(configuration);
            if (files.exists(file)) {
                try (InputStream in = files.open(file)) {
                    return read(in.readAllBytes(), areas);
                }
            }
        }
        return Boundaries.NONE;
    }

    private Boundaries read(byte[] geoJson, List<Area> areas) throws IOException {
        List<Area> districts = areas.stream()
                .filter(area -> area.level() == AreaLevel.DISTRICT)
                .toList();
        BoundaryFile read = BoundaryFile.read(FILE, geoJson, districts);
        if (!read.remarks().isEmpty()) {
            out.println();
            out.println("Maps");
            read.remarks().forEach(remark -> out.println("  " + remark));
        }
        return read.boundaries();
    }
}
