package org.samatcha.jobs.ingest;

import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.util.SerializableConfiguration;
import org.samatcha.capture.PersonId;
import org.samatcha.catalog.Areas;
import org.samatcha.check.Notice;
import org.samatcha.check.file.FileMustBeAKnownKind;
import org.samatcha.check.file.FilesMustNotBeLinks;
import org.samatcha.jobs.RequestException;

/**
 * What lies in the folders of a request: files to read, in the order of their names, and files passed over.
 *
 * <p>Folders are walked to their bottom; the names of files begin with their folder's when a request names several.
 * Hidden files, documents about the data (README, {@code .md}, {@code .yaml}) and boundaries of maps ({@code .geojson})
 * are no data about people and not mentioned; a link that leads out of the folder is passed over and named.
 */
record InputFolder(List<HadoopSource> files, List<HadoopSource> areas, List<Notice> passedOver) {

    /** A table of further districts, at the top of a folder of the request. */
    private static final String AREAS = "areas.csv";

    private static final List<String> READ = List.of(".csv", ".txt", ".tsv", ".json", ".xlsx");

    /** Tables under other names; what cannot be read of them is refused with what would be right. */
    private static final List<String> OPENED = List.of(".xlsm", ".xls", ".xlsb", ".ods", ".zip");

    /** What programs leave behind. */
    private static final List<String> LEFT_BEHIND = List.of("thumbs.db", "desktop.ini");

    private static final List<String> ABOUT_DATA = List.of(".md", ".yaml", ".yml", ".sha256", ".geojson");

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

        /** Without personal numbers; of files that then have one name, each says which it is. */
        private String shown(String relative) {
            String hidden = PersonId.hiddenIn(relative);
            long alike = files.stream()
                    .filter(file -> file.name().equals(hidden) || file.name().startsWith(hidden + " ("))
                    .count();
            return alike == 0 ? hidden : hidden + " (" + (alike + 1) + ")";
        }

        /** A folder that this program may not list is passed over and named, unless it is one of the request. */
        private List<FileStatus> listed(Path folder, String within) throws IOException {
            try {
                FileStatus[] all = store.listStatus(folder);
                Arrays.sort(all);
                return List.of(all);
            } catch (IOException closed) {
                if (folder.toString().equals(root)) {
                    throw closed;
                }
                passedOver.add(notice(within, "a folder that cannot be listed"));
                return List.of();
            }
        }

        /** Hadoop's local file system follows links silently and leaves out those that lead nowhere. */
        private void passOverLinks(Path folder, String within) throws IOException {
            if (!"file".equals(folder.toUri().getScheme())) {
                return;
            }
            try (Stream<java.nio.file.Path> children = Files.list(local(folder))) {
                for (java.nio.file.Path child : children.sorted().toList()) {
                    String name = child.getFileName().toString();
                    if (Files.isSymbolicLink(child) && !isNoData(name)) {
                        boolean leadsNowhere = !Files.exists(child);
                        passedOver.add(
                                link(within + name, leadsNowhere ? "a link that leads nowhere" : "a symbolic link"));
                    }
                }
            } catch (AccessDeniedException closed) {
                // told when the folder is listed
            }
        }

        void into(Path folder, String within) throws IOException {
            passOverLinks(folder, within);
            for (FileStatus status : listed(folder, within)) {
                String name = status.getPath().getName();
                String relative = within + name;
                String lower = name.toLowerCase(Locale.ROOT);
                if (isNoData(name) || isLink(status)) {
                    continue;
                }
                if (status.isDirectory()) {
                    into(status.getPath(), relative + "/");
                } else if (!isPlain(status)) {
                    passedOver.add(notice(PersonId.hiddenIn(relative), "a pipe or a device"));
                } else if (isOpened(lower)) {
                    String shown = shown(relative);
                    files.add(new HadoopSource(status.getPath().toString(), root, shown, status.getLen(), shared));
                } else {
                    int dot = name.lastIndexOf('.');
                    passedOver.add(
                            notice(PersonId.hiddenIn(relative), dot < 0 ? "no file extension" : name.substring(dot)));
                }
            }
        }
    }

    private static boolean isOpened(String lower) {
        return Stream.concat(READ.stream(), OPENED.stream()).anyMatch(lower::endsWith);
    }

    /** Hidden files, marks of open documents, and documents about the data. */
    private static boolean isNoData(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return name.startsWith(".")
                || name.startsWith("_")
                || name.startsWith("~$")
                || lower.startsWith("readme")
                || LEFT_BEHIND.contains(lower)
                || ABOUT_DATA.stream().anyMatch(lower::endsWith);
    }

    private static boolean isOfAreas(HadoopSource file) {
        Path path = new Path(file.uri());
        return path.getName().equals(AREAS) && path.getParent().equals(new Path(file.root()));
    }

    /** The file of that name, or of a name that ends so. */
    HadoopSource choose(String name) {
        return files.stream()
                .filter(file -> file.name().equals(name)
                        || file.name().endsWith("/" + name)
                        || new Path(file.uri()).toUri().getPath().endsWith("/" + name))
                .findFirst()
                .orElseThrow(() -> new RequestException("There is no file " + name + " in the inputs."));
    }

    /** The districts of this program and those of the tables of further districts. */
    Areas knownAreas() throws IOException {
        Areas known = Areas.builtIn();
        for (HadoopSource table : areas) {
            known = known.withDistricts(new InputStreamReader(table.open(), StandardCharsets.UTF_8));
        }
        return known;
    }

    private static boolean isLink(FileStatus status) {
        return status.isSymlink() || (isLocal(status) && Files.isSymbolicLink(local(status)));
    }

    /** Opening a pipe would wait for a writer, for ever. */
    private static boolean isPlain(FileStatus status) {
        return !isLocal(status) || Files.isRegularFile(local(status));
    }

    private static boolean isLocal(FileStatus status) {
        return "file".equals(status.getPath().toUri().getScheme());
    }

    /** By its text: a URI with Thai letters in it is none that Java turns into a path. */
    private static java.nio.file.Path local(Path path) {
        return new File(path.toUri().getPath()).toPath();
    }

    private static java.nio.file.Path local(FileStatus status) {
        return local(status.getPath());
    }

    private static Notice link(String file, String seen) {
        return new FilesMustNotBeLinks().card().notice(file, 0, "", seen, "the file itself in the folder");
    }

    private static Notice notice(String file, String seen) {
        return new FileMustBeAKnownKind().card().notice(file, 0, "", seen, "one of " + String.join(", ", READ));
    }
}
