package org.samatcha.jobs;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsAction;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * The files of this machine as Hadoop sees them, without a process started for every file.
 *
 * <p>Where Hadoop's native library is missing, which is almost everywhere, its own class runs {@code chmod} for each
 * file and folder that Spark writes, and {@code ls} for each that is listed; on a small province that takes longer than
 * all the work. Checksum files are neither written nor looked for: Parquet pages carry their own. It is a
 * {@link LocalFileSystem} because Hadoop's clients of object stores and HDFS take for granted that local files are one.
 */
public final class LocalFiles extends LocalFileSystem {

    public LocalFiles() {
        super(new WithoutProcesses());
    }

    @Override
    public void initialize(URI name, Configuration configuration) throws IOException {
        super.initialize(name, configuration);
        setWriteChecksum(false);
        setVerifyChecksum(false);
    }

    private static final class WithoutProcesses extends RawLocalFileSystem {

        @Override
        public void setPermission(Path path, FsPermission permission) throws IOException {
            java.nio.file.Path file = pathToFile(path).toPath();
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(file, posix(permission));
            }
        }

        /** All at once: Hadoop's own would run {@code ls} when somebody asks for the owner or the rights. */
        @Override
        public FileStatus getFileStatus(Path path) throws IOException {
            File file = pathToFile(path);
            Path found = new Path(file.getPath()).makeQualified(getUri(), getWorkingDirectory());
            PosixFileAttributeView posix = Files.getFileAttributeView(file.toPath(), PosixFileAttributeView.class);
            try {
                return posix == null
                        ? status(found, Files.readAttributes(file.toPath(), BasicFileAttributes.class), null, "", "")
                        : status(found, posix.readAttributes());
            } catch (FileSystemException unreadable) {
                boolean isMissing = unreadable instanceof NoSuchFileException || !file.exists(); // or leads in a circle
                if (!isMissing) {
                    throw unreadable;
                }
                FileNotFoundException missing = new FileNotFoundException("File " + path + " does not exist");
                missing.initCause(unreadable);
                throw missing;
            }
        }

        private FileStatus status(Path path, PosixFileAttributes file) {
            return status(
                    path,
                    file,
                    FsPermission.valueOf("-" + PosixFilePermissions.toString(file.permissions())),
                    file.owner().getName(),
                    file.group().getName());
        }

        private FileStatus status(
                Path path, BasicFileAttributes file, FsPermission permission, String owner, String group) {
            return new FileStatus(
                    file.size(),
                    file.isDirectory(),
                    1,
                    getDefaultBlockSize(path),
                    file.lastModifiedTime().toMillis(),
                    file.lastAccessTime().toMillis(),
                    permission,
                    owner,
                    group,
                    path);
        }

        @Override
        public FileStatus[] listStatus(Path path) throws IOException {
            FileStatus status = getFileStatus(path);
            return status.isDirectory() ? super.listStatus(path) : new FileStatus[] {status};
        }
    }

    private static Set<PosixFilePermission> posix(FsPermission permission) {
        Set<PosixFilePermission> set = EnumSet.noneOf(PosixFilePermission.class);
        PosixFilePermission[] all = {
            PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.OWNER_EXECUTE,
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE,
            PosixFilePermission.OTHERS_EXECUTE
        };
        FsAction[] actions = {permission.getUserAction(), permission.getGroupAction(), permission.getOtherAction()};
        for (int who = 0; who < actions.length; who++) {
            if (actions[who].implies(FsAction.READ)) {
                set.add(all[who * 3]);
            }
            if (actions[who].implies(FsAction.WRITE)) {
                set.add(all[who * 3 + 1]);
            }
            if (actions[who].implies(FsAction.EXECUTE)) {
                set.add(all[who * 3 + 2]);
            }
        }
        return set;
    }
}
