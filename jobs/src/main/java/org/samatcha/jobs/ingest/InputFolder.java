package org.samatcha.jobs.ingest;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.util.SerializableConfiguration;
import org.samatcha.catalog.Areas;
import org.samatcha.check.Notice;
import org.samatcha.check.file.FileMustBeAKnownKind;
import org.samatcha.check.file.FilesMustNotBeLinks;
import org.samatcha.jobs.RequestException;

/**
 * What lies in the folders of a request: files to read, in the order of their names, and files passed over.
 *
 * <p>Folders are walked to their bottom; the names of files begin with their folder's when a request names several.
 * Hidden files and documents about the data (README, {@code .md}, {@code .yaml}) are no data and not mentioned; a link
 * that leads out of the folder is passed over and named.
 */
record InputFolder(List<HadoopSource> files, List<HadoopSource> areas, List<Notice> passedOver) {

    /** A table of further districts, at the top of a folder of the request. */
    private static final String AREAS = "areas.csv";

    private static final List<String> READ = List.of(".csv", ".txt", ".tsv", ".json", ".xlsx");
    private static final List<String> ABOUT_DATA = List.of(".md", ".yaml", ".yml", ".sha256");

    static InputFolder of(List<String> folders, Configuration configuration) throws IOException {
        SerializableConfiguration shared = new SerializableConfiguration(configuration);
        List<HadoopSource> files = new ArrayList<>();
        List<Notice> passedOver = new ArrayList<>();
        for (String folder : folders) {
            Path root = new Path(folder);
            FileSystem store = root.getFileSystem(configuration);
            if (!store.exists(root)) {
                throw new RequestException("There is no folder " + folder + ".");
            }
            if (!store.getFileStatus(root).isDirectory()) {
                throw new RequestException(folder + " is a file; name the folder that holds the inputs.");
            }
            Path top = store.resolvePath(root);
            String prefix = folders.size() > 1 ? top.getName() + "/" : "";
            new Walk(store, top.toString(), shared, files, passedOver).into(top, prefix);
        }
        files.sort(Comparator.comparing(HadoopSource::name));
        List<HadoopSource> areas = files.stream().filter(InputFolder::isOfAreas).toList();
        files.removeAll(areas);
        return new InputFolder(List.copyOf(files), areas, List.copyOf(passedOver));
    }

    private record Walk(
            FileSystem store,
            String root,
            SerializableConfiguration shared,
            List<HadoopSource> files,
            List<Notice> passedOver) {

        void into(Path folder, String within) throws IOException {
            brokenLinks(folder).forEach(name -> passedOver.add(link(within + name, "a link that leads nowhere")));
            for (FileStatus status : store.listStatus(folder)) {
                String name = status.getPath().getName();
                String relative = within + name;
                String lower = name.toLowerCase(Locale.ROOT);
                if (isNoData(name)) {
                    continue;
                }
                if (isLink(status)) {
                    passedOver.add(link(relative, "a symbolic link"));
                } else if (status.isDirectory()) {
                    into(status.getPath(), relative + "/");
                } else if (READ.stream().anyMatch(lower::endsWith)) {
                    files.add(new HadoopSource(status.getPath().toString(), root, relative, status.getLen(), shared));
                } else {
                    int dot = name.lastIndexOf('.');
                    passedOver.add(notice(relative, dot < 0 ? "no file extension" : name.substring(dot)));
                }
            }
        }
    }

    private static boolean isNoData(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return name.startsWith(".")
                || name.startsWith("_")
                || ABOUT_DATA.stream().anyMatch(lower::endsWith);
    }

    /** Names of links to nothing: Hadoop's local file system leaves them out of a listing without a word. */
    private static List<String> brokenLinks(Path folder) throws IOException {
        if (!"file".equals(folder.toUri().getScheme())) {
            return List.of();
        }
        try (Stream<java.nio.file.Path> entries = Files.list(java.nio.file.Path.of(folder.toUri()))) {
            return entries.filter(entry -> Files.isSymbolicLink(entry) && !Files.exists(entry))
                    .map(entry -> entry.getFileName().toString())
                    .filter(name -> !isNoData(name))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isOfAreas(HadoopSource file) {
        Path path = new Path(file.uri());
        return path.getName().equals(AREAS) && path.getParent().equals(new Path(file.root()));
    }

    /** The districts of this program and those of the tables of further districts. */
    Areas knownAreas() throws IOException {
        Areas known = Areas.builtIn();
        for (HadoopSource table : areas) {
            known = known.withDistricts(new InputStreamReader(table.open(), StandardCharsets.UTF_8));
        }
        return known;
    }

    /** Hadoop's local file system follows links silently, so local paths are asked directly. */
    private static boolean isLink(FileStatus status) {
        boolean local = "file".equals(status.getPath().toUri().getScheme());
        return status.isSymlink()
                || (local
                        && Files.isSymbolicLink(
                                java.nio.file.Path.of(status.getPath().toUri())));
    }

    private static Notice link(String file, String seen) {
        return new FilesMustNotBeLinks().card().notice(file, 0, "", seen, "the file itself in the folder");
    }

    private static Notice notice(String file, String seen) {
        return new FileMustBeAKnownKind().card().notice(file, 0, "", seen, "one of " + String.join(", ", READ));
    }
}
