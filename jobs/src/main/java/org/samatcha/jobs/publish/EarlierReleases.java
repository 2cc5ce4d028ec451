package org.samatcha.jobs.publish;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.fs.Path;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.jobs.keep.Warehouse;
import org.samatcha.jobs.protect.ReleasedFigures;
import org.samatcha.protect.linked.Told;
import org.samatcha.release.metadata.Checksums;

/**
 * What the releases of a warehouse have told so far. One that is still there has been published, the current one, too;
 * what was removed is not remembered.
 */
public record EarlierReleases(Warehouse warehouse, PrintWriter out) {

    /** Releases with the same tables are read once; one that is not whole is named and passed over. */
    public Told told() throws IOException {
        List<IndicatorRow> rows = new ArrayList<>();
        Set<Map<String, String>> read = new HashSet<>();
        for (String id : warehouse.releases()) {
            Optional<Map<String, String>> tables = findTables(id);
            if (tables.isEmpty()) {
                out.println("Release " + id + " is not whole; what it told is not taken into account.");
            } else if (read.add(tables.get())) {
                rows.addAll(ReleasedFigures.of(warehouse.release(id), warehouse.configuration()));
            }
        }
        return Told.of(rows.stream());
    }

    /** The Parquet files of a release with their checksums; empty when one of them is not as it was written. */
    private Optional<Map<String, String>> findTables(String id) throws IOException {
        Path release = warehouse.release(id);
        Optional<String> list = warehouse.findText(new Path(release, Checksums.NAME));
        if (list.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> files = Checksums.read(list.get());
        files.keySet().removeIf(file -> !file.startsWith("tables/indicators/") && !file.startsWith("tables/flows/"));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = new Path(release, file.getKey());
            if (!warehouse.exists(path) || !warehouse.checksum(path).equals(file.getValue())) {
                return Optional.empty();
            }
        }
        return Optional.of(files);
    }
}
