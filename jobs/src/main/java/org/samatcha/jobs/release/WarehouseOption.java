package org.samatcha.jobs.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.samatcha.jobs.RequestException;
import org.samatcha.jobs.keep.Warehouse;
import picocli.CommandLine.Option;

/** {@code --warehouse}, for commands that read one. */
final class WarehouseOption {

    @Option(
            names = "--warehouse",
            defaultValue = "warehouse",
            paramLabel = "DIR|URI",
            description = "Where a run keeps its results (default: ${DEFAULT-VALUE}).")
    private String warehouse;

    /** The warehouse, which must exist: reading never makes one. */
    Warehouse open() throws IOException {
        boolean isLocal = !warehouse.contains("://");
        if (isLocal && !Files.isDirectory(Path.of(warehouse))) {
            throw new RequestException("There is no warehouse in " + warehouse + " (--warehouse).");
        }
        return Warehouse.open(warehouse, new Configuration());
    }

    /** The id of a release that exists; the current one when {@code asked} is blank. */
    static String choose(Warehouse store, String asked) throws IOException {
        if (asked.isBlank()) {
            return store.currentRelease()
                    .orElseThrow(() ->
                            new RequestException("This warehouse has no release yet; make one with: samatcha run"));
        }
        if (!store.releases().contains(asked)) {
            throw new RequestException("There is no release [" + asked + "]; there are " + store.releases());
        }
        return asked;
    }
}
