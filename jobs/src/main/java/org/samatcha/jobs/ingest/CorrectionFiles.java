package org.samatcha.jobs.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.samatcha.curate.correction.Correction;
import org.samatcha.curate.correction.CorrectionException;
import org.samatcha.curate.correction.CorrectionFile;
import org.samatcha.curate.correction.Corrections;
import org.samatcha.jobs.RequestException;

/**
 * The corrections of a request: the file of {@code --corrections}, otherwise {@value #NAME} at the top of each folder
 * of inputs that has one.
 */
public final class CorrectionFiles {

    private static final String NAME = "corrections.yaml";

    private CorrectionFiles() {}

    public static Corrections find(Optional<java.nio.file.Path> named, List<String> inputs, Configuration configuration)
            throws IOException {
        List<Correction> all = new ArrayList<>();
        try {
            if (named.isPresent()) {
                all.addAll(read(new Path(named.get().toUri()), configuration));
            } else {
                for (String folder : inputs) {
                    Path file = new Path(folder, NAME);
                    if (file.getFileSystem(configuration).exists(file)) {
                        all.addAll(read(file, configuration));
                    }
                }
            }
            return new Corrections(all);
        } catch (CorrectionException wrong) {
            throw new RequestException(wrong.getMessage());
        }
    }

    private static List<Correction> read(Path file, Configuration configuration) throws IOException {
        FileSystem store = file.getFileSystem(configuration);
        if (!store.exists(file) || store.getFileStatus(file).isDirectory()) {
            throw new RequestException(
                    "There is no file of corrections " + file.toUri().getPath() + ".");
        }
        try (InputStream bytes = store.open(file)) {
            return CorrectionFile.read(file.getName(), new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
