package org.samatcha.jobs.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.samatcha.base.Area;
import org.samatcha.base.AreaLevel;
import org.samatcha.jobs.keep.Warehouse;
import org.samatcha.report.chart.Boundaries;
import org.samatcha.report.chart.BoundaryFile;

/**
 * The districts' outlines, from {@code boundaries.geojson} at the top of the first folder of inputs that has one; kept
 * in the warehouse for runs that read no inputs. Without any, or when something is wrong with the file, which is
 * printed and never stops a run, maps are drawn as tiles.
 */
record MapBoundaries(Warehouse warehouse, PrintWriter out) {

    static final String FILE = "boundaries.geojson";

    Boundaries of(RunRequest request, List<Area> areas) throws IOException {
        if (request.from() == FromStage.INGEST) {
            keep(request.inputs());
        }
        Path kept = kept(warehouse);
        return warehouse.exists(kept) ? read(warehouse.readBytes(kept), areas) : Boundaries.NONE;
    }

    /** What stands for the kept outlines in the id of a run that takes them as they lie; blank without any. */
    static String nameOfKept(Warehouse warehouse) throws IOException {
        Path kept = kept(warehouse);
        return warehouse.exists(kept) ? warehouse.checksum(kept) : "";
    }

    private static Path kept(Warehouse warehouse) {
        return new Path(warehouse.restricted(), "kept/" + FILE);
    }

    private void keep(List<String> inputs) throws IOException {
        for (String folder : inputs) {
            Path file = new Path(folder, FILE);
            FileSystem files = file.getFileSystem(warehouse.configuration());
            if (files.exists(file)) {
                try (InputStream in = files.open(file)) {
                    warehouse.writeBytes(kept(warehouse), in.readAllBytes());
                }
                return;
            }
        }
        warehouse.delete(kept(warehouse));
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
