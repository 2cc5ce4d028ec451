package org.samatcha.jobs.cluster;

import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.samatcha.jobs.keep.Checksums;
import org.samatcha.jobs.keep.Warehouse;

/** What the current release of a warehouse holds. */
record Released(Path folder, SortedMap<String, String> tables, String manifest) {

    /** {@code tables} is file → SHA-256. */
    static Released in(Object root, Configuration configuration) throws IOException {
        Warehouse warehouse = Warehouse.open(root.toString(), configuration);
        Path release = warehouse.release(warehouse.currentRelease().orElseThrow());
        SortedMap<String, String> sums = new TreeMap<>();
        for (var file : warehouse.filesBelow(new Path(release, "tables")).entrySet()) {
            sums.put(file.getKey(), Checksums.ofFile(file.getValue().getFileSystem(configuration), file.getValue()));
        }
        Path manifest = new Path(warehouse.run(release.getName()), "manifest.json");
        return new Released(release, sums, warehouse.readText(manifest));
    }
}
