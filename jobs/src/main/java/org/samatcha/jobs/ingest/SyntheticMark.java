package org.samatcha.jobs.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.samatcha.jobs.HadoopFiles;

/**
 * Whether data say of themselves that no real person is in them: the first line of a {@code README.md}, in the file's
 * folder or one above it up to the folder of the request, holds the word "synthetic".
 */
public final class SyntheticMark {

    private static final String WORD = "synthetic";

    private SyntheticMark() {}

    /** Whether one of the folders, or a folder right below one, is marked. */
    public static boolean isOnAny(List<String> folders) throws IOException {
        for (String folder : folders) {
            Path path = new Path(folder);
            FileSystem store = path.getFileSystem(HadoopFiles.configuration());
            if (isOn(store, path)) {
                return true;
            }
            if (store.exists(path)) {
                for (var child : store.listStatus(path)) {
                    if (child.isDirectory() && isOn(store, child.getPath())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    static boolean isOn(HadoopSource file) throws IOException {
        Path root = new Path(file.root());
        FileSystem store = root.getFileSystem(HadoopFiles.configuration());
        Path folder = new Path(file.uri()).getParent();
        while (folder != null) {
            if (isOn(store, folder)) {
                return true;
            }
            folder = folder.equals(root) ? null : folder.getParent();
        }
        return false;
    }

    private static boolean isOn(FileSystem store, Path folder) throws IOException {
        Path readme = new Path(folder, "README.md");
        if (!store.exists(readme)) {
            return false;
        }
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(store.open(readme), StandardCharsets.UTF_8))) {
            String first = lines.readLine();
            return first != null && first.toLowerCase(Locale.ROOT).contains(WORD);
        }
    }
}
