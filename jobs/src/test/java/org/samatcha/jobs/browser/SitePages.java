package org.samatcha.jobs.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The HTML pages of a release: those of the site and the documents beside it. */
record SitePages(Path release) {

    /** Every page, in the order of their paths. */
    List<Path> all() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (String folder : List.of("site", "reports")) {
            try (Stream<Path> files = Files.walk(release.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".html")).sorted().forEach(pages::add);
            }
        }
        return pages;
    }

    /** One page of every kind in both languages: pages that differ by a number or a name only are of one kind. */
    List<Path> ofEachKind() throws IOException {
        List<String> kinds = new ArrayList<>();
        Predicate<Path> isFirst = page -> {
            String kind = kind(page);
            return !kinds.contains(kind) && kinds.add(kind);
        };
        return all().stream().filter(isFirst).toList();
    }

    String name(Path page) {
        return release.relativize(page).toString().replace('\\', '/');
    }

    private String kind(Path page) {
        return name(page).replaceFirst("(indicator|district|agenda)-[a-z0-9_]+", "$1");
    }
}
