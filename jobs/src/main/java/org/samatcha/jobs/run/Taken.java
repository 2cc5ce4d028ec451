package org.samatcha.jobs.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.samatcha.catalog.Datasets;
import org.samatcha.jobs.keep.Checksums;
import org.samatcha.jobs.keep.Kept;
import org.samatcha.jobs.keep.KeptCounts;
import org.samatcha.jobs.keep.Warehouse;

/** What a run takes as it lies in the warehouse instead of reading the inputs. */
final class Taken {

    private static final String SYNTHETIC = "synthetic";

    private final Warehouse warehouse;

    Taken(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    /** Answers from the inputs. */
    interface Marked {
        boolean isMarked() throws IOException;
    }

    /** One text that changes when anything that is taken does. */
    String names(RunRequest request) throws IOException {
        if (request.from() == FromStage.INDICATORS) {
            String outlines = MapBoundaries.nameOfKept(warehouse);
            String counts = new KeptCounts(warehouse).keysThatLie();
            return outlines.isEmpty() ? counts : Checksums.of(List.of(counts, outlines));
        }
        List<String> keys = new ArrayList<>();
        if (request.from() == FromStage.EVIDENCE) {
            keys.add("outlines " + MapBoundaries.nameOfKept(warehouse));
        }
        for (String dataset : Datasets.all().stream().map(card -> card.id()).toList()) {
            if (request.from() == FromStage.EVIDENCE || !request.only().contains(dataset)) {
                Kept rows = new Kept(warehouse.files(), warehouse.restricted(), "rows-" + dataset, List.of());
                keys.add(dataset + " " + rows.findKey().orElse("none"));
            }
        }
        return Checksums.of(keys);
    }

    /** Whether the data say of themselves that they are synthetic; remembered for runs that do not read them. */
    boolean isSynthetic(Marked inputs, RunRequest request) throws IOException {
        Path note = new Path(warehouse.restricted(), "kept/people.txt");
        if (request.from() == FromStage.INGEST) {
            boolean isMarked = inputs.isMarked();
            warehouse.writeText(note, isMarked ? SYNTHETIC : "real");
            return isMarked;
        }
        return warehouse.findText(note).map(SYNTHETIC::equals).orElse(false);
    }
}
