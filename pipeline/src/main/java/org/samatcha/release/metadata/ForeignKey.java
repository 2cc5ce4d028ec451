package org.samatcha.release.metadata;

import java.util.List;
import java.util.stream.Stream;
import org.samatcha.release.TableSpec;
import org.samatcha.release.catalogue.CatalogueTable;

/**
 * Columns of one table whose values are rows of another; worked out from their names, which mean the same everywhere.
 */
record ForeignKey(List<String> columns, String table) {

    private static final List<ForeignKey> ALL = List.of(
            new ForeignKey(List.of("indicator"), CatalogueTable.NAME),
            new ForeignKey(List.of("area_code"), "areas"),
            new ForeignKey(List.of("dimension", "category"), "categories"));

    /** Those of a table, to tables that the release has. */
    static List<ForeignKey> of(TableSpec table, List<TableSpec> all) {
        Stream<ForeignKey> applying = ALL.stream()
                .filter(key -> !key.table().equals(table.name()))
                .filter(key -> key.columns().stream().allMatch(table::hasColumn))
                .filter(key -> all.stream()
                        .anyMatch(spec ->
                                spec.name().equals(key.table()) && spec.key().equals(key.columns())));
        return applying.toList();
    }
}
