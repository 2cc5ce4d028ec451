package org.samatcha.jobs.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.Path;
import org.samatcha.base.SideBySide;
import org.samatcha.jobs.keep.Warehouse;
import org.samatcha.release.metadata.Checksums;
import org.samatcha.release.metadata.WrittenFile;

/**
 * Tells a whole release from one that lost something: every file that its list of checksums names is as it was written.
 */
public final class WholeRelease {

    private WholeRelease() {}

    /** Lists every file of a release with its checksum; the last thing that is written. */
    public static void seal(Warehouse warehouse, Path release) throws IOException {
        List<WrittenFile> files = SideBySide.oneOnEachCore(warehouse.filesBelow(release).entrySet().stream()
                .<Callable<WrittenFile>>map(
                        file -> () -> WrittenFile.of(file.getKey(), warehouse.readBytes(file.getValue())))
                .toList());
        warehouse.writeText(new Path(release, Checksums.NAME), Checksums.of(files));
    }

    /** What is wrong with a release, a sentence each; empty when it is whole. */
    public static List<String> problems(Warehouse warehouse, String releaseId) throws IOException {
        Path release = warehouse.release(releaseId);
        Path list = new Path(release, Checksums.NAME);
        if (!warehouse.exists(list)) {
            return List.of("it has no " + Checksums.NAME + ", which is written last");
        }
        List<String> problems = new ArrayList<>();
        for (Map.Entry<String, String> expected :
                Checksums.read(warehouse.readText(list)).entrySet()) {
            Path file = new Path(release, expected.getKey());
            if (!warehouse.exists(file)) {
                problems.add(expected.getKey() + " is missing");
            } else if (!WrittenFile.of(expected.getKey(), warehouse.readBytes(file))
                    .sha256()
                    .equals(expected.getValue())) {
                problems.add(expected.getKey() + " is not as it was written");
            }
        }
        return problems;
    }
}
