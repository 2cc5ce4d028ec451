package org.samatcha.jobs.keep;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileChecksum;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Work of an earlier run that a later one need not do again: folders of Parquet files, and a mark that says what they
 * were made of and what they came to.
 *
 * <p>The mark is written last and names every file with its checksum. So work that was interrupted has no mark, and
 * folders in which a file is missing, new, cut short or changed are not found; both are done again.
 */
public final class Kept {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final FileSystem files;
    private final Path mark;
    private final List<Path> folders;

    /** {@code name} names the work among others under {@code root}; the {@code folders} are what it makes. */
    public Kept(FileSystem files, Path root, String name, List<Path> folders) {
        this.files = files;
        this.mark = new Path(new Path(root, "kept"), name + ".json");
        this.folders = List.copyOf(folders);
    }

    /** What the work came to, if it was made of just what {@code key} stands for and lies there whole. */
    public <T> Optional<T> find(String key, Class<T> type) throws IOException {
        Optional<JsonNode> read = readMark();
        if (read.isEmpty()
                || !read.get().path("key").asText().equals(key)
                || !isWhole(read.get().path("files"))) {
            return Optional.empty();
        }
        return Optional.of(JSON.treeToValue(read.get().path("result"), type));
    }

    /** The key of the work that lies there, whole or not. */
    public Optional<String> findKey() throws IOException {
        return readMark().map(node -> node.path("key").asText());
    }

    /** Says that the folders are no longer what the mark says; to be called before they are touched. */
    public void forget() throws IOException {
        files.delete(mark, false);
    }

    /** Marks what lies in the folders as made of what {@code key} stands for. */
    public void keep(String key, Object result) throws IOException {
        SortedMap<String, String> sums = new TreeMap<>();
        for (Map.Entry<String, FileStatus> file : present().entrySet()) {
            sums.put(file.getKey(), sum(file.getValue().getPath()));
        }
        files.mkdirs(mark.getParent());
        Path next = mark.suffix(".next");
        try (OutputStream out = files.create(next, true)) {
            Map<String, Object> text = new TreeMap<>(Map.of("key", key, "files", sums, "result", result));
            out.write(JSON.writerWithDefaultPrettyPrinter()
                    .writeValueAsString(text)
                    .getBytes(StandardCharsets.UTF_8));
        }
        files.delete(mark, false);
        if (!files.rename(next, mark)) {
            throw new IOException("Could not move " + next + " to " + mark);
        }
    }

    private Optional<JsonNode> readMark() throws IOException {
        if (!files.exists(mark)) {
            return Optional.empty();
        }
        try (InputStream in = files.open(mark)) {
            return Optional.of(JSON.readTree(in));
        } catch (JsonProcessingException cutShort) {
            return Optional.empty();
        }
    }

    private boolean isWhole(JsonNode sums) throws IOException {
        SortedMap<String, FileStatus> present = present();
        if (present.size() != sums.size()) {
            return false;
        }
        for (Map.Entry<String, FileStatus> file : present.entrySet()) {
            String sum = sums.path(file.getKey()).asText();
            if (sum.isEmpty() || !sum.equals(sum(file.getValue().getPath()))) {
                return false;
            }
        }
        return true;
    }

    /** What the file system knows of itself, as HDFS does without reading the file; otherwise SHA-256. */
    private String sum(Path file) throws IOException {
        FileChecksum known = files.getFileChecksum(file);
        return known == null ? Checksums.ofFile(files, file) : known.toString();
    }

    /** The files of all folders, by their place below the folder that holds the folders. */
    private SortedMap<String, FileStatus> present() throws IOException {
        SortedMap<String, FileStatus> present = new TreeMap<>();
        for (Path folder : folders) {
            if (files.exists(folder)) {
                Path top = files.makeQualified(folder);
                walk(top, top.getParent().getName() + "/" + top.getName(), present);
            }
        }
        return present;
    }

    private void walk(Path folder, String name, SortedMap<String, FileStatus> present) throws IOException {
        for (FileStatus status : files.listStatus(folder)) {
            String below = name + "/" + status.getPath().getName();
            if (status.isDirectory()) {
                walk(status.getPath(), below, present);
            } else {
                present.put(below, status);
            }
        }
    }
}
