package org.samatcha.jobs.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.samatcha.jobs.keep.Warehouse;

/**
 * Removes releases beyond the newest {@code releases}, and the runs that belong to none that is kept. The current
 * release and its run always stay; 0 keeps everything.
 */
record Retention(int releases) {

    /** The ids of the releases that were removed, oldest first. */
    List<String> apply(Warehouse warehouse) throws IOException {
        if (releases == 0) {
            return List.of();
        }
        String current = warehouse.currentRelease().orElse("");
        List<String> newestFirst = new ArrayList<>(folders(warehouse, warehouse.releasesFolder()));
        newestFirst.remove(current);
        List<String> gone =
                new ArrayList<>(newestFirst.subList(Math.min(newestFirst.size(), releases - 1), newestFirst.size()));
        java.util.Collections.reverse(gone);
        for (String id : gone) {
            warehouse.delete(warehouse.release(id));
        }
        Set<String> kept = newestFirst.stream().filter(id -> !gone.contains(id)).collect(Collectors.toSet());
        List<String> otherRuns = folders(warehouse, warehouse.runs()).stream()
                .filter(id -> !id.equals(current) && !kept.contains(id))
                .toList();
        for (String id : otherRuns.subList(Math.min(otherRuns.size(), releases), otherRuns.size())) {
            warehouse.delete(warehouse.run(id));
        }
        return gone;
    }

    private static List<String> folders(Warehouse warehouse, Path parent) throws IOException {
        if (!warehouse.exists(parent)) {
            return List.of();
        }
        return Arrays.stream(warehouse.files().listStatus(parent))
                .filter(FileStatus::isDirectory)
                .filter(folder -> !folder.getPath().getName().startsWith("."))
                .sorted(Comparator.comparingLong(FileStatus::getModificationTime)
                        .reversed()
                        .thenComparing(folder -> folder.getPath().getName()))
                .map(folder -> folder.getPath().getName())
                .toList();
    }
}
