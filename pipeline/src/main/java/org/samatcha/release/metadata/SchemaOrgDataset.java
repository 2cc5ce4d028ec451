package org.samatcha.release.metadata;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samatcha.base.BilingualText;
import org.samatcha.release.ReleasedTable;
import org.samatcha.release.TableSpec;

/** A release for search engines: a schema.org {@code Dataset} as JSON-LD ({@code schema-org.jsonld}). */
public final class SchemaOrgDataset {

    private SchemaOrgDataset() {}

    public static Map<String, Object> of(Described release) {
        ReleaseCard card = release.card();
        Map<String, Object> publisher = Json.object("@type", "Organization", "name", both(card.publisher()));
        return Json.object(
                "@context", "https://schema.org/",
                "@type", "Dataset",
                "name", card.title().en(),
                "alternateName", card.title().th(),
                "description",
                        card.description().en() + " / " + card.description().th(),
                "url", Address.of(release, ""),
                "identifier", release.id(),
                "version", release.version().toString(),
                "inLanguage", List.of("th", "en"),
                "license", card.licence().address(),
                "isAccessibleForFree", true,
                "creator", publisher,
                "publisher", publisher,
                "keywords",
                        card.keywords().stream()
                                .flatMap(word -> Stream.of(word.en(), word.th()))
                                .toList(),
                "spatialCoverage",
                        Json.object(
                                "@type", "Place",
                                "name", both(card.place().name()),
                                "identifier", card.place().code()),
                "temporalCoverage", release.firstYear() + "/" + release.lastYear(),
                "creativeWorkStatus", release.isSynthetic() ? "Synthetic demonstration data" : "Published",
                "variableMeasured", variables(release.catalogue()),
                "distribution", distributions(release));
    }

    private static String both(BilingualText text) {
        return text.th() + " / " + text.en();
    }

    private static List<Map<String, Object>> variables(ReleasedTable catalogue) {
        return catalogue.rows().stream()
                .map(row -> Json.object(
                        "@type", "PropertyValue",
                        "propertyID", row[catalogue.indexOf("indicator")],
                        "name", row[catalogue.indexOf("name_en")],
                        "alternateName", row[catalogue.indexOf("name_th")],
                        "description", row[catalogue.indexOf("definition_en")],
                        "unitText", row[catalogue.indexOf("unit_en")],
                        "measurementTechnique", row[catalogue.indexOf("source_en")]))
                .collect(Collectors.toList());
    }

    private static List<Map<String, Object>> distributions(Described release) {
        return release.specs().stream()
                .flatMap(table -> Stream.of(
                        download(release, table, table.parquetPath(), "application/vnd.apache.parquet"),
                        download(release, table, table.csvPath(), "text/csv")))
                .toList();
    }

    private static Map<String, Object> download(Described release, TableSpec table, String path, String mediaType) {
        WrittenFile file = release.file(path);
        return Json.object(
                "@type",
                "DataDownload",
                "name",
                table.name(),
                "encodingFormat",
                mediaType,
                "contentUrl",
                Address.of(release, path),
                "contentSize",
                file.bytes() + " B",
                "sha256",
                file.sha256());
    }
}
