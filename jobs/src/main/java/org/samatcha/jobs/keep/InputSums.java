package org.samatcha.jobs.keep;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.samatcha.base.SideBySide;
import org.samatcha.capture.PersonId;
import org.samatcha.jobs.InputChanged;

/**
 * The SHA-256 of every file of a folder, on any file system that Hadoop knows, as they were when the run began. Hidden
 * files are left out.
 *
 * @param files file's URI → its name below the folder and its SHA-256
 */
public record InputSums(SortedMap<String, Sum> files) {

    private static final String UNREADABLE = "unreadable";

    /** A file's name, beginning with its folder's and without personal numbers, and its SHA-256. */
    public record Sum(String name, String sha256) {}

    public static InputSums of(List<String> folders, Configuration configuration) throws IOException {
        SortedMap<String, Sum> sums = new TreeMap<>();
        for (String folder : folders) {
            Path root = new Path(folder);
            FileSystem store = root.getFileSystem(configuration);
            if (!store.exists(root)) {
                continue;
            }
            Path top = store.resolvePath(root);
            List<Found> found = new ArrayList<>();
            walk(store, top, top.getName(), found);
            found.parallelStream()
                    .map(file -> Map.entry(file, sha256(store, file.path())))
                    .toList()
                    .forEach(sum -> sums.put(
                            sum.getKey().path().toString(), new Sum(sum.getKey().name(), sum.getValue())));
        }
        return new InputSums(sums);
    }

    private record Found(Path path, String name) {}

    private static void walk(FileSystem store, Path folder, String name, List<Found> found) throws IOException {
        for (FileStatus status : store.listStatus(folder)) {
            String below = name + "/" + status.getPath().getName();
            if (status.getPath().getName().startsWith(".")) {
                continue;
            }
            if (status.isDirectory()) {
                walk(store, status.getPath(), below, found);
            } else if (status.isFile()) {
                found.add(new Found(status.getPath(), PersonId.hiddenIn(below)));
            }
        }
    }

    /** A file that cannot be read is refused by itself later on. */
    private static String sha256(FileSystem store, Path file) {
        try {
            return Checksums.ofFile(store, file);
        } catch (IOException unreadable) {
            return UNREADABLE;
        }
    }

    /** Name → SHA-256. */
    public SortedMap<String, String> byName() {
        return files.values().stream().collect(Collectors.toMap(Sum::name, Sum::sha256, (a, b) -> a + b, TreeMap::new));
    }

    /** Name and SHA-256 of some files, by their URIs, as one text each. */
    public List<String> of(Collection<String> uris) {
        return uris.stream()
                .map(uri -> files.getOrDefault(uri, new Sum(uri, "")))
                .map(sum -> sum.name() + " " + sum.sha256())
                .sorted()
                .toList();
    }

    /** Stops when one of the files is no longer what it was. */
    public void requireUnchanged(Collection<String> uris, Configuration configuration) throws IOException {
        List<String> known = uris.stream().filter(files::containsKey).toList();
        List<Boolean> unchanged = SideBySide.oneOnEachCore(known.stream()
                .<Callable<Boolean>>map(uri -> () -> isUnchanged(uri, configuration))
                .toList());
        if (unchanged.contains(false)) {
            throw new InputChanged(
                    files.get(known.get(unchanged.indexOf(false))).name());
        }
    }

    private boolean isUnchanged(String uri, Configuration configuration) throws IOException {
        Path path = new Path(uri);
        FileSystem store = path.getFileSystem(configuration);
        return store.exists(path) && files.get(uri).sha256().equals(sha256(store, path));
    }
}
