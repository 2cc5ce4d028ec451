package org.samatcha.release.metadata;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.samatcha.release.file.CsvTable;

/** Every description of a release, all made from the same catalogue of tables and columns. */
public final class MetadataFiles {

    private MetadataFiles() {}

    /** Path below the release, to content. */
    public static Map<String, byte[]> of(Described release) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("csv/csv-metadata.json", Json.bytes(CsvOnTheWeb.of(release)));
        files.put("datapackage.json", Json.bytes(DataPackage.of(release)));
        files.put("dcat.jsonld", Json.bytes(DcatEntry.of(release)));
        files.put("schema-org.jsonld", Json.bytes(SchemaOrgDataset.of(release)));
        files.put("dictionary.csv", CsvTable.bytes(Dictionary.of(release.specs())));
        files.put("dictionary.html", DictionaryPage.of(release).getBytes(StandardCharsets.UTF_8));
        files.put("CITATION.cff", Citation.cff(release).getBytes(StandardCharsets.UTF_8));
        files.put("CITATION.md", Citation.text(release).getBytes(StandardCharsets.UTF_8));
        return files;
    }
}
