package org.samatcha.jobs.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * The layout on disk, on any Hadoop file system.
 *
 * <p>A release is written under {@code releases/.staging-<id>}, renamed when it is whole, and only then named by
 * {@code current.json}, which is replaced in one step: a reader sees the old release or the new one, never half of one.
 */
public final class Warehouse {

    private static final FsPermission OWNER_ONLY = new FsPermission((short) 0700);

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
        Path path = new Path(root);
        FileSystem files = path.getFileSystem(configuration);
        files.setWriteChecksum(false);
        Path absolute = files.makeQualified(path);
        files.mkdirs(absolute);
        Warehouse warehouse = new Warehouse(absolute, configuration, files);
        files.mkdirs(warehouse.restricted());
        files.setPermission(warehouse.restricted(), OWNER_ONLY);
        return warehouse;
    }

    public Configuration configuration() {
        return configuration;
    }

    /** Rows about people and unprotected counts: never published, readable by the owner alone. */
    public Path restricted() {
        return new Path(root, "restricted");
    }

    public Path run(String runId) {
        return new Path(new Path(root, "runs"), runId);
    }

    public Path release(String releaseId) {
        return new Path(new Path(root, "releases"), releaseId);
    }

    Path lock() {
        return new Path(root, ".lock");
    }

    private Path pointer() {
        return new Path(root, "current.json");
    }

    /** The id of the current release. */
    public Optional<String> currentRelease() throws IOException {
        if (!files.exists(pointer())) {
            return Optional.empty();
        }
        try (InputStream in = files.open(pointer())) {
            JsonNode release = new ObjectMapper().readTree(in).path("release");
            return release.isTextual() ? Optional.of(release.asText()) : Optional.empty();
        }
    }

    /** An empty folder to write a release in. What an interrupted run left there is removed. */
    Path emptyStaging(String releaseId) throws IOException {
        Path staging = new Path(new Path(root, "releases"), ".staging-" + releaseId);
        files.delete(staging, true);
        files.mkdirs(staging);
        return staging;
    }

    /** Makes a staged release the current one. */
    void publish(Path staging, String releaseId) throws IOException {
        Path target = release(releaseId);
        files.delete(target, true);
        if (!files.rename(staging, target)) {
            throw new IOException("Could not move " + staging + " to " + target);
        }
        Path next = new Path(root, ".current.json.next");
        writeJson(next, Map.of("release", releaseId));
        FileContext.getFileContext(root.toUri(), configuration).rename(next, pointer(), Options.Rename.OVERWRITE);
    }

    public boolean exists(Path path) throws IOException {
        return files.exists(path);
    }

    /** The files below a folder, each with {@code prefix} before its path in it, in order. */
    List<String> filesBelow(Path folder, String prefix) throws IOException {
        List<String> paths = new ArrayList<>();
        String top = files.makeQualified(folder).toUri().getPath() + "/";
        RemoteIterator<LocatedFileStatus> found = files.listFiles(folder, true);
        while (found.hasNext()) {
            paths.add(prefix + found.next().getPath().toUri().getPath().substring(top.length()));
        }
        Collections.sort(paths);
        return paths;
    }

    OutputStream create(Path file) throws IOException {
        return files.create(file, true);
    }

    void delete(Path path) throws IOException {
        files.delete(path, true);
    }

    /** Creates a file that must not exist yet; false when it does. */
    boolean createNew(Path file, String text) throws IOException {
        if (files.exists(file)) {
            return false;
        }
        try (OutputStream out = files.create(file, false)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (org.apache.hadoop.fs.FileAlreadyExistsException taken) {
            return false;
        }
    }

    /** The SHA-256 of a file, in hexadecimal digits. */
    String checksum(Path file) throws IOException {
        try (DigestInputStream in = new DigestInputStream(files.open(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    String readText(Path file) throws IOException {
        try (InputStream in = files.open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    void writeText(Path file, String text) throws IOException {
        try (OutputStream out = create(file)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    void writeJson(Path file, Object value) throws IOException {
        writeText(file, new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n");
    }

    /** As users read it: a plain path for local files. */
    public String shown(Path path) {
        return path.toUri().getScheme() == null || path.toUri().getScheme().equals("file")
                ? path.toUri().getPath()
                : path.toString();
    }
}
