package org.samatcha.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalDirAllocator;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalFilesTest {

    @TempDir
    private Path folder;

    private FileSystem files;

    @BeforeEach
    void open() throws IOException {
        files = path("").getFileSystem(HadoopFiles.configuration());
        assertInstanceOf(LocalFiles.class, files);
    }

    @Test
    void clientsOfObjectStoresKeepTheirBlocksInLocalFiles() throws IOException {
        var configuration = HadoopFiles.configuration();
        configuration.set("blocks", folder.toString());
        assertTrue(new LocalDirAllocator("blocks")
                .createTmpFileForWrite("block", 10, configuration)
                .exists());
    }

    @Test
    void nothingLiesBesideAFileThatIsWrittenAndMoved() throws IOException {
        try (OutputStream out = files.create(path("a/first"))) {
            out.write("ก".getBytes(StandardCharsets.UTF_8));
        }
        assertTrue(files.rename(path("a/first"), path("a/second")));
        try (Stream<Path> left = Files.list(folder.resolve("a"))) {
            assertEquals(
                    List.of("second"),
                    left.map(file -> file.getFileName().toString()).toList());
        }
        assertEquals("ก", Files.readString(folder.resolve("a/second")));
    }

    @Test
    void aFileThatWasChangedByOthersIsReadAsItIs() throws IOException {
        Files.writeString(folder.resolve("file"), "new");
        byte[] sumOfSomethingElse = {'c', 'r', 'c', 0, 0, 0, 2, 0, 1, 2, 3, 4};
        Files.write(folder.resolve(".file.crc"), sumOfSomethingElse);
        try (var in = files.open(path("file"))) {
            assertEquals("new", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void rightsAreThoseThatWereAskedFor() throws IOException {
        files.mkdirs(path("restricted"));
        files.setPermission(path("restricted"), new FsPermission((short) 0750));
        assertEquals(
                "rwxr-x---",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("restricted"))));
    }

    @Test
    void aFileIsDescribedAsHadoopsOwnClassDescribesIt() throws IOException {
        Files.createDirectories(folder.resolve("a"));
        Files.writeString(folder.resolve("a/ก ข.csv"), "ก,ข");
        Files.setPosixFilePermissions(folder.resolve("a/ก ข.csv"), PosixFilePermissions.fromString("rw-r-----"));
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("a"));
        try (RawLocalFileSystem hadoops = new RawLocalFileSystem()) {
            hadoops.initialize(folder.toUri(), HadoopFiles.configuration());
            for (String name : List.of("", "a", "link", "a/ก ข.csv")) {
                assertSame(hadoops.getFileStatus(path(name)), files.getFileStatus(path(name)));
            }
            assertSame(hadoops.listStatus(path("a"))[0], files.listStatus(path("a"))[0]);
            assertSame(hadoops.listStatus(path("a/ก ข.csv"))[0], files.listStatus(path("a/ก ข.csv"))[0]);
        }
        Files.createSymbolicLink(folder.resolve("circle"), folder.resolve("circle"));
        assertThrows(FileNotFoundException.class, () -> files.getFileStatus(path("circle")));
        assertThrows(FileNotFoundException.class, () -> files.getFileStatus(path("b")));
        assertThrows(FileNotFoundException.class, () -> files.listStatus(path("b")));
    }

    private static void assertSame(FileStatus hadoops, FileStatus ours) {
        assertEquals(facts(hadoops), facts(ours));
    }

    private static List<Object> facts(FileStatus status) {
        return List.of(
                status.getPath(),
                status.getLen(),
                status.isDirectory(),
                status.getModificationTime(),
                status.getBlockSize(),
                status.getPermission(),
                status.getOwner(),
                status.getGroup());
    }

    private org.apache.hadoop.fs.Path path(String name) {
        return new org.apache.hadoop.fs.Path("file://" + folder + "/" + name);
    }
}
