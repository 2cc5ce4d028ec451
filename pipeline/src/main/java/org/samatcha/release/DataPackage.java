package org.samatcha.release;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samatcha.base.BilingualText;

/**
 * The description of a release as a Frictionless data package ({@code datapackage.json}): every table with its columns,
 * types, key and meaning.
 *
 * @param isSynthetic whether the people behind the numbers are invented; then the package says so
 */
public record DataPackage(String releaseId, BilingualText title, boolean isSynthetic, List<ReleasedTable> tables) {

    private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

    public DataPackage {
        tables = List.copyOf(tables);
    }

    /** The path of a table's file, below the release. */
    public static String path(TableSpec table) {
        return "tables/" + table.name() + "/part-0.parquet";
    }

    /** As JSON values: maps, lists and texts, in a fixed order. */
    public Map<String, Object> describe() {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("$schema", PROFILE);
        described.put("name", "samatcha-" + releaseId);
        described.put("version", releaseId);
        described.put("title", title.en());
        described.put("title_th", title.th());
        described.put("synthetic", isSynthetic);
        described.put(
                "description",
                "Figures on few people are not published; see the column status. Rates are fractions. Years are of the"
                        + " Buddhist era.");
        described.put("resources", tables.stream().map(DataPackage::resource).toList());
        return described;
    }

    private static Map<String, Object> resource(ReleasedTable table) {
        TableSpec spec = table.spec();
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", spec.name().replace('_', '-'));
        resource.put("path", path(spec));
        resource.put("format", "parquet");
        resource.put("mediatype", "application/vnd.apache.parquet");
        resource.put("description", spec.grain().en());
        resource.put("description_th", spec.grain().th());
        resource.put("rowCount", table.rows().size());
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", spec.columns().stream().map(DataPackage::field).toList());
        schema.put("primaryKey", spec.key());
        resource.put("schema", schema);
        return resource;
    }

    private static Map<String, Object> field(Column column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", column.type().frictionless());
        field.put("description", column.meaning().en());
        field.put("description_th", column.meaning().th());
        return field;
    }
}
