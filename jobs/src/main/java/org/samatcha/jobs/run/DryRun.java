package org.samatcha.jobs.run;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import org.samatcha.jobs.keep.Warehouse;
import org.samatcha.jobs.publish.Fingerprint;

/** Says what a run would do, and does nothing: which files are new, changed or gone since the current release. */
final class DryRun {

    private final Warehouse warehouse;
    private final PrintWriter out;

    DryRun(Warehouse warehouse, PrintWriter out) {
        this.warehouse = warehouse;
        this.out = out;
    }

    void print(Fingerprint fingerprint) throws IOException {
        String id = fingerprint.runId();
        String current = warehouse.currentRelease().orElse("");
        if (id.equals(current) && new Manifest(warehouse).isComplete(id)) {
            out.println("Nothing changed since release " + id + "; a run would do nothing.");
            return;
        }
        SortedMap<String, String> before = new Manifest(warehouse).inputs(current);
        for (Map.Entry<String, String> file : fingerprint.files().entrySet()) {
            String sum = before.get(file.getKey());
            if (sum == null) {
                out.println("new      " + file.getKey());
            } else if (!sum.equals(file.getValue())) {
                out.println("changed  " + file.getKey());
            }
        }
        TreeSet<String> gone = new TreeSet<>(before.keySet());
        gone.removeAll(fingerprint.files().keySet());
        gone.forEach(name -> out.println("gone     " + name));
        if (before.equals(fingerprint.files())) {
            out.println("No file changed; the settings or the program did.");
        }
        out.println("A run would make release " + id
                + (current.isEmpty() ? ", the first." : "; current is " + current + "."));
    }
}
