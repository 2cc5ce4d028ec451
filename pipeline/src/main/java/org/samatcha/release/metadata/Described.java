package org.samatcha.release.metadata;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.samatcha.release.ReleasedTable;
import org.samatcha.release.TableSpec;
import org.samatcha.release.catalogue.CatalogueTable;
import org.samatcha.release.version.Version;

/**
 * Everything that the descriptions of a release are generated from.
 *
 * @param replaces the release before; empty for the first
 * @param isSynthetic whether the people behind the numbers are invented; then every description says so
 * @param files the tables as written
 */
public record Described(
        String id,
        Version version,
        List<Predecessor> replaces,
        ReleaseCard card,
        boolean isSynthetic,
        List<ReleasedTable> tables,
        List<WrittenFile> files) {

    /** The release that this one replaces. */
    public record Predecessor(String id, String version) {}

    private static final int BUDDHIST_OFFSET = 543;

    public Described {
        replaces = List.copyOf(replaces);
        tables = List.copyOf(tables);
        files = List.copyOf(files);
        if (replaces.size() > 1) {
            throw new IllegalArgumentException("A release replaces one other at most, got " + replaces);
        }
    }

    /** The file at a path below the release. */
    WrittenFile file(String path) {
        return files.stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The release has no file " + path));
    }

    Optional<ReleasedTable> findTable(String name) {
        return tables.stream().filter(table -> table.spec().name().equals(name)).findFirst();
    }

    /** One row per indicator. */
    ReleasedTable catalogue() {
        return findTable(CatalogueTable.NAME)
                .orElseThrow(() -> new IllegalArgumentException("The release has no table of indicators' names"));
    }

    /** The first year of any indicator, of the common era. */
    long firstYear() {
        return years().min().orElseThrow();
    }

    /** The last year of any indicator, of the common era. */
    long lastYear() {
        return years().max().orElseThrow();
    }

    private LongStream years() {
        ReleasedTable indicators = findTable("indicators")
                .filter(table -> !table.rows().isEmpty())
                .orElseThrow(() -> new IllegalArgumentException("The release has no indicators"));
        int year = indicators.indexOf("year");
        return indicators.rows().stream().mapToLong(row -> (Long) row[year] - BUDDHIST_OFFSET);
    }

    List<TableSpec> specs() {
        return tables.stream().map(ReleasedTable::spec).toList();
    }
}
