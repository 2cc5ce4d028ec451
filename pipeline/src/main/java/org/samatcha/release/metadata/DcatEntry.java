package org.samatcha.release.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.samatcha.base.BilingualText;
import org.samatcha.release.TableSpec;

/**
 * The entry of a release for a data catalogue: a {@code dcat:Dataset} after DCAT-AP 3, as JSON-LD
 * ({@code dcat.jsonld}).
 *
 * <p>Addresses of files are relative to the release unless the publisher has said where releases are published.
 */
public final class DcatEntry {

    private static final String EDUCATION = "http://publications.europa.eu/resource/authority/data-theme/EDUC";
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
    private static final List<String> LANGUAGES = List.of(
            "http://publications.europa.eu/resource/authority/language/THA",
            "http://publications.europa.eu/resource/authority/language/ENG");

    private DcatEntry() {}

    public static Map<String, Object> of(Described release) {
        ReleaseCard card = release.card();
        Map<String, Object> dataset = Json.object(
                "@context", context(),
                "@id", Address.of(release, ""),
                "@type", "dcat:Dataset",
                "dct:identifier", release.id(),
                "dct:title", Json.languages(card.title()),
                "dct:description", Json.languages(description(release)),
                "dct:publisher", publisher(card),
                "dcat:keyword",
                        card.keywords().stream()
                                .flatMap(word -> Json.languages(word).stream())
                                .toList(),
                "dcat:theme", Json.object("@id", EDUCATION),
                "dct:language",
                        LANGUAGES.stream()
                                .map(language -> Json.object("@id", language))
                                .toList(),
                "dct:spatial",
                        Json.object(
                                "@type", "dct:Location",
                                "dct:identifier", card.place().code(),
                                "skos:prefLabel", Json.languages(card.place().name())),
                "dct:temporal",
                        Json.object(
                                "@type", "dct:PeriodOfTime",
                                "dcat:startDate", date(release.firstYear() + "-01-01"),
                                "dcat:endDate", date(release.lastYear() + "-12-31")),
                "dcat:version", release.version().toString());
        if (!card.contact().isBlank()) {
            dataset.put(
                    "dcat:contactPoint",
                    Json.object(
                            "@type", "vcard:Kind", "vcard:hasEmail", Json.object("@id", "mailto:" + card.contact())));
        }
        if (!release.replaces().isEmpty()) {
            dataset.put(
                    "dcat:previousVersion",
                    Json.object(
                            "@id",
                            "urn:samatcha:release:" + release.replaces().get(0).id()));
        }
        dataset.put("dcat:distribution", distributions(release));
        return dataset;
    }

    private static BilingualText description(Described release) {
        BilingualText text = release.card().description();
        return release.isSynthetic()
                ? BilingualText.of(
                        text.th() + " ข้อมูลสังเคราะห์: บุคคลในข้อมูลไม่มีอยู่จริง",
                        text.en() + " Synthetic data: the people in it are invented.")
                : text;
    }

    private static Map<String, Object> publisher(ReleaseCard card) {
        return Json.object("@type", "foaf:Organization", "foaf:name", Json.languages(card.publisher()));
    }

    private static Map<String, Object> date(String date) {
        return Json.object("@value", date, "@type", "xsd:date");
    }

    private static List<Map<String, Object>> distributions(Described release) {
        List<Map<String, Object>> distributions = new ArrayList<>();
        for (TableSpec table : release.specs()) {
            distributions.add(
                    distribution(release, table, table.parquetPath(), "application/vnd.apache.parquet", "Parquet"));
            distributions.add(distribution(release, table, table.csvPath(), "text/csv", "CSV"));
        }
        return distributions;
    }

    private static Map<String, Object> distribution(
            Described release, TableSpec table, String path, String mediaType, String format) {
        WrittenFile file = release.file(path);
        return Json.object(
                "@type",
                "dcat:Distribution",
                "dct:title",
                Json.languages(BilingualText.of(table.name() + " " + format, table.name() + " " + format)),
                "dct:description",
                Json.languages(table.grain()),
                "dcat:accessURL",
                Json.object("@id", Address.of(release, path)),
                "dcat:downloadURL",
                Json.object("@id", Address.of(release, path)),
                "dcat:mediaType",
                Json.object("@id", MEDIA_TYPES + mediaType),
                "dcat:byteSize",
                Json.object("@value", Long.toString(file.bytes()), "@type", "xsd:nonNegativeInteger"),
                "dct:license",
                Json.object("@id", release.card().licence().address()),
                "spdx:checksum",
                Json.object(
                        "@type",
                        "spdx:Checksum",
                        "spdx:algorithm",
                        Json.object("@id", "http://spdx.org/rdf/terms#checksumAlgorithm_sha256"),
                        "spdx:checksumValue",
                        Json.object("@value", file.sha256(), "@type", "xsd:hexBinary")));
    }

    private static Map<String, Object> context() {
        return Json.object(
                "dcat", "http://www.w3.org/ns/dcat#",
                "dct", "http://purl.org/dc/terms/",
                "foaf", "http://xmlns.com/foaf/0.1/",
                "skos", "http://www.w3.org/2004/02/skos/core#",
                "spdx", "http://spdx.org/rdf/terms#",
                "vcard", "http://www.w3.org/2006/vcard/ns#",
                "xsd", "http://www.w3.org/2001/XMLSchema#");
    }
}
