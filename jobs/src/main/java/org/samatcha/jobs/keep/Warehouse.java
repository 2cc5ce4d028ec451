package org.samatcha.jobs.keep;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.hdfs.protocol.AlreadyBeingCreatedException;
import org.apache.hadoop.ipc.RemoteException;
import org.apache.hadoop.security.AccessControlException;
import org.samatcha.jobs.RequestException;

/**
 * The layout on disk, on any Hadoop file system.
 *
 * <p>A release is written under {@code releases/.staging-<id>}, renamed when it is whole, and only then named by
 * {@code current.json}, which is replaced in one step: a reader sees the old release or the new one, never half of one.
 */
public final class Warehouse {

    private static final FsPermission OWNER_ONLY = new FsPermission((short) 0700);
    private static final String STAGING = ".staging-";

    private final Path root;
    private final Configuration configuration;
    private final FileSystem files;

    private Warehouse(Path root, Configuration configuration, FileSystem files) {
        this.root = root;
        this.configuration = configuration;
        this.files = files;
    }

    /** {@code root} is a path or a URI that Hadoop knows; it is made when it does not exist. */
    public static Warehouse open(String root, Configuration configuration) throws IOException {
        Warehouse warehouse = at(root, configuration);
        boolean isMade;
        try {
            isMade = warehouse.files.mkdirs(warehouse.restricted());
            warehouse.files.setPermission(warehouse.restricted(), OWNER_ONLY);
        } catch (IOException refused) {
            throw cannotWrite(root, refused.getMessage());
        }
        if (!isMade) {
            throw cannotWrite(root, "its folder cannot be made");
        }
        return warehouse;
    }

    private static RequestException cannotWrite(String root, String why) {
        return new RequestException("The warehouse " + root + " cannot be written: " + why + ".");
    }

    /** The warehouse at {@code root}, which need not exist; nothing is made. */
    public static Warehouse at(String root, Configuration configuration) throws IOException {
        Path path = new Path(root);
        FileSystem files = path.getFileSystem(configuration);
        files.setWriteChecksum(false);
        return new Warehouse(files.makeQualified(path), configuration, files);
    }

    public Configuration configuration() {
        return configuration;
    }

    public FileSystem files() {
        return files;
    }

    /** Rows about people and unprotected counts: never published, readable by the owner alone. */
    public Path restricted() {
        return new Path(root, "restricted");
    }

    public Path runs() {
        return new Path(root, "runs");
    }

    public Path run(String runId) {
        return new Path(runs(), runId);
    }

    public Path releasesFolder() {
        return new Path(root, "releases");
    }

    public Path release(String releaseId) {
        return new Path(releasesFolder(), releaseId);
    }

    public Path lock() {
        return new Path(root, ".lock");
    }

    private Path pointer() {
        return new Path(root, "current.json");
    }

    /** The id of the current release. */
    public Optional<String> currentRelease() throws IOException {
        Optional<String> text = findText(pointer());
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            JsonNode release = new ObjectMapper().readTree(text.get()).path("release");
            return release.isTextual() ? Optional.of(release.asText()) : Optional.empty();
        } catch (JsonProcessingException damaged) {
            return Optional.empty();
        }
    }

    /** An empty folder to write a release in. What interrupted runs left is removed. */
    public Path emptyStaging(String releaseId) throws IOException {
        removeLeftovers();
        Path staging = new Path(releasesFolder(), STAGING + releaseId);
        files.mkdirs(staging);
        return staging;
    }

    private void removeLeftovers() throws IOException {
        if (files.exists(releasesFolder())) {
            for (FileStatus left : files.listStatus(releasesFolder())) {
                if (left.getPath().getName().startsWith(".")) {
                    files.delete(left.getPath(), true);
                }
            }
        }
    }

    /**
     * Makes a staged release the current one. One that is there already, the same to the byte, stays as it is; one that
     * is damaged is replaced.
     */
    public void publish(Path staging, String releaseId) throws IOException {
        Path target = release(releaseId);
        if (files.exists(target) && sums(target, "").equals(sums(staging, ""))) {
            files.delete(staging, true);
        } else {
            if (files.exists(target)) {
                move(target, new Path(releasesFolder(), ".replaced-" + releaseId));
            }
            move(staging, target);
            removeLeftovers();
        }
        use(releaseId);
    }

    /** Makes a release the current one, in one step; it must be whole. */
    public void use(String releaseId) throws IOException {
        Path next = new Path(root, ".current.json.next");
        writeJson(next, Map.of("release", releaseId));
        replace(next, pointer());
    }

    private void move(Path from, Path to) throws IOException {
        if (!files.rename(from, to)) {
            throw new IOException("Could not move " + from + " to " + to);
        }
    }

    /** Names and checksums of all files below a folder, in order. */
    private List<String> sums(Path folder, String within) throws IOException {
        List<String> sums = new ArrayList<>();
        for (FileStatus status : files.listStatus(folder)) {
            String name = within + "/" + status.getPath().getName();
            if (status.isDirectory()) {
                sums.addAll(sums(status.getPath(), name));
            } else {
                sums.add(name + " " + Checksums.ofFile(files, status.getPath()));
            }
        }
        return sums.stream().sorted().toList();
    }

    private void replace(Path from, Path to) throws IOException {
        if (isLocal()) {
            Files.move(local(from), local(to), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } else {
            FileContext.getFileContext(root.toUri(), configuration).rename(from, to, Options.Rename.OVERWRITE);
        }
    }

    private boolean isLocal() {
        return "file".equals(root.toUri().getScheme());
    }

    /** By its text: a URI with Thai letters in it is none that Java turns into a path. */
    private static java.nio.file.Path local(Path path) {
        return new File(path.toUri().getPath()).toPath();
    }

    /** The ids of all releases, in the order of the alphabet. */
    public List<String> releases() throws IOException {
        Path folder = new Path(root, "releases");
        if (!files.exists(folder)) {
            return List.of();
        }
        return Arrays.stream(files.listStatus(folder))
                .filter(FileStatus::isDirectory)
                .map(status -> status.getPath().getName())
                .filter(name -> !name.startsWith("."))
                .sorted()
                .toList();
    }

    /** Every file below a folder by its path from there, in the order of the alphabet. */
    public SortedMap<String, Path> filesBelow(Path folder) throws IOException {
        SortedMap<String, Path> found = new TreeMap<>();
        Path from = files.makeQualified(folder);
        RemoteIterator<LocatedFileStatus> all = files.listFiles(from, true);
        while (all.hasNext()) {
            Path file = all.next().getPath();
            found.put(from.toUri().relativize(file.toUri()).getPath(), file);
        }
        return found;
    }

    public byte[] readBytes(Path file) throws IOException {
        try (InputStream in = files.open(file)) {
            return in.readAllBytes();
        }
    }

    public void writeBytes(Path file, byte[] bytes) throws IOException {
        try (OutputStream out = create(file)) {
            out.write(bytes);
        }
    }

    public boolean exists(Path path) throws IOException {
        return files.exists(path);
    }

    /** Bytes of a file or of all files below a folder; 0 when it is not there. */
    public long bytes(Path path) throws IOException {
        return files.exists(path) ? files.getContentSummary(path).getLength() : 0;
    }

    public OutputStream create(Path file) throws IOException {
        return files.create(file, true);
    }

    public void delete(Path path) throws IOException {
        files.delete(path, true);
    }

    /** Creates a file that must not exist yet; false when it does. */
    public boolean createNew(Path file, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            if (isLocal()) {
                Files.write(local(file), bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            } else {
                try (OutputStream out = files.create(file, false)) {
                    out.write(bytes);
                }
            }
            return true;
        } catch (java.nio.file.FileAlreadyExistsException | FileAlreadyExistsException taken) {
            return false;
        } catch (AccessDeniedException | AccessControlException refused) {
            throw cannotWrite(shown(root), "no right to write there");
        } catch (RemoteException refused) {
            if (refused.getClassName().equals(AlreadyBeingCreatedException.class.getName())) {
                return false; // on HDFS another is writing it at this moment
            }
            throw refused;
        }
    }

    /** The SHA-256 of a file in 64 hexadecimal digits. */
    public String checksum(Path file) throws IOException {
        return Checksums.ofFile(files, file);
    }

    public String readText(Path file) throws IOException {
        return findText(file).orElseThrow(() -> new java.io.FileNotFoundException("There is no file " + file));
    }

    /** The text of a file; empty when there is none. */
    public Optional<String> findText(Path file) throws IOException {
        if (!files.exists(file)) {
            return Optional.empty();
        }
        try (InputStream in = files.open(file)) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (java.io.FileNotFoundException goneMeanwhile) {
            return Optional.empty();
        }
    }

    /** What the file system knows of a file; empty when there is none. */
    public Optional<FileStatus> findStatus(Path file) throws IOException {
        try {
            return Optional.of(files.getFileStatus(file));
        } catch (java.io.FileNotFoundException none) {
            return Optional.empty();
        }
    }

    public void writeText(Path file, String text) throws IOException {
        try (OutputStream out = create(file)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    public void writeJson(Path file, Object value) throws IOException {
        writeText(file, new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n");
    }

    /** As users read it: a plain path for local files. */
    public String shown(Path path) {
        return path.toUri().getScheme() == null || path.toUri().getScheme().equals("file")
                ? path.toUri().getPath()
                : path.toString();
    }
}
