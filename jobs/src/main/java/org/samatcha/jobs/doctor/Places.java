package org.samatcha.jobs.doctor;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.hadoop.fs.FileSystem;
import org.samatcha.jobs.HadoopFiles;
import org.samatcha.jobs.RequestException;
import org.samatcha.jobs.ingest.PseudonymKey;
import org.samatcha.report.drawing.Typeface;

/** Looks at the folders and files that a run will use. */
final class Places {

    private static final long LITTLE = 1L << 30;

    private Places() {}

    static Finding inputs(String place) {
        if (isElsewhere(place)) {
            return inputsElsewhere(place);
        }
        Path folder = local(place);
        if (!Files.isDirectory(folder)) {
            return Finding.fail("inputs", folder + " is no folder", "Name the folder with the source files.");
        }
        return Files.isReadable(folder)
                ? Finding.ok("inputs", folder + " can be read")
                : Finding.fail("inputs", folder + " cannot be read", "Give your user the right to read it.");
    }

    private static Finding inputsElsewhere(String place) {
        try {
            org.apache.hadoop.fs.Path folder = new org.apache.hadoop.fs.Path(place);
            int files = folder.getFileSystem(HadoopFiles.configuration()).listStatus(folder).length;
            return Finding.ok("inputs", place + " can be read, it holds " + files + " files and folders");
        } catch (IOException | RuntimeException refused) {
            return unreachable("inputs", place, refused);
        }
    }

    static List<Finding> warehouse(String place) throws IOException {
        return isElsewhere(place) ? List.of(warehouseElsewhere(place)) : warehouseHere(local(place));
    }

    /** A file is made where the warehouse is or will be, and deleted. */
    private static Finding warehouseElsewhere(String place) {
        try {
            org.apache.hadoop.fs.Path folder = new org.apache.hadoop.fs.Path(place);
            FileSystem files = folder.getFileSystem(HadoopFiles.configuration());
            while (!files.exists(folder) && folder.getParent() != null) {
                folder = folder.getParent();
            }
            org.apache.hadoop.fs.Path probe =
                    new org.apache.hadoop.fs.Path(folder, ".samatcha-" + UUID.randomUUID() + ".probe");
            files.create(probe, false).close();
            files.delete(probe, false);
            return Finding.ok("warehouse", place + " can be written");
        } catch (IOException | RuntimeException refused) {
            return unreachable("warehouse", place, refused);
        }
    }

    private static Finding unreachable(String what, String place, Exception refused) {
        String why = String.valueOf(refused.getMessage()).lines().findFirst().orElse("");
        return Finding.fail(
                what,
                place + " cannot be used: " + why,
                "Look at the address and your rights there; Hadoop's settings are read from HADOOP_CONF_DIR.");
    }

    /** A plain path is one of this machine unless Hadoop's settings say that plain paths are on HDFS. */
    private static boolean isElsewhere(String place) {
        try {
            FileSystem files = new org.apache.hadoop.fs.Path(place).getFileSystem(HadoopFiles.configuration());
            return !files.getUri().getScheme().equals("file");
        } catch (IOException unknown) {
            return true;
        }
    }

    private static Path local(String place) {
        return (place.startsWith("file:") ? Path.of(java.net.URI.create(place)) : Path.of(place)).toAbsolutePath();
    }

    private static List<Finding> warehouseHere(Path folder) throws IOException {
        List<Finding> findings = new ArrayList<>();
        Path there = folder;
        while (!Files.exists(there)) {
            there = there.getParent();
        }
        findings.add(writable(folder, there));
        FileStore disk = Files.getFileStore(there);
        String free = Machine.gigabytes(disk.getUsableSpace()) + " free";
        findings.add(
                disk.getUsableSpace() < LITTLE
                        ? Finding.warn("disk of the warehouse", free, "Make room: a run wants twice its inputs.")
                        : Finding.ok("disk of the warehouse", free));
        restricted(folder.resolve("restricted")).ifPresent(findings::add);
        return findings;
    }

    private static Finding writable(Path folder, Path there) {
        try {
            Path probe = Files.createTempFile(there, ".samatcha", ".probe");
            Files.delete(probe);
            return Finding.ok("warehouse", folder + " can be written");
        } catch (IOException cannot) {
            return Finding.fail(
                    "warehouse", there + " cannot be written", "Give your user the right to write, or name another.");
        }
    }

    private static Optional<Finding> restricted(Path folder) throws IOException {
        if (!Files.isDirectory(folder) || !Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            return Optional.empty();
        }
        Set<PosixFilePermission> may = Files.getPosixFilePermissions(folder);
        String seen = PosixFilePermissions.toString(may);
        return Optional.of(
                seen.endsWith("------")
                        ? Finding.ok("rows about people", "readable by you alone")
                        : Finding.fail("rows about people", "mode " + seen, "Close the folder: chmod 700 " + folder));
    }

    static Finding templates(Path folder) {
        try {
            Typeface.load(folder.resolve("fonts"));
            return Finding.ok("fonts", "Sarabun in " + folder.resolve("fonts"));
        } catch (RuntimeException missing) {
            return Finding.fail(
                    "fonts", "not readable in " + folder.resolve("fonts"), "Copy reports-templates/fonts there.");
        }
    }

    static Finding key(Optional<Path> file, Optional<String> variable) throws IOException {
        if (file.isEmpty()) {
            return variable.isPresent()
                    ? Finding.ok("secret key", "in the environment variable " + PseudonymKey.VARIABLE)
                    : Finding.warn(
                            "secret key",
                            "none",
                            "Real files about people need one: openssl rand -hex 32 > key && chmod 600 key");
        }
        try {
            PseudonymKey.ofFile(file.get());
            return Finding.ok("secret key", file.get() + " is readable by you alone");
        } catch (RequestException wrong) {
            return Finding.fail("secret key", "not usable", wrong.getMessage());
        }
    }
}
