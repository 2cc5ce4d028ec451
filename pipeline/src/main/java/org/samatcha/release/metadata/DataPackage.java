package org.samatcha.release.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samatcha.base.BilingualText;
import org.samatcha.release.Code;
import org.samatcha.release.Column;
import org.samatcha.release.ColumnType;
import org.samatcha.release.ReleasedTable;
import org.samatcha.release.TableSpec;
import org.samatcha.release.Unit;

/**
 * The description of a release as a Frictionless data package, version 2 ({@code datapackage.json}): every table with
 * its columns, types, units, codes, keys and meaning, as Parquet and as CSV.
 *
 * <p>Properties that the standard does not have are ours: {@code …_th} for Thai, {@code unit}, {@code rowCount},
 * {@code synthetic} and {@code replaces}.
 */
public final class DataPackage {

    private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

    /** What the name of a CSV resource has behind that of its table. */
    private static final String CSV = "-csv";

    private static final BilingualText RULES = BilingualText.of(
            "ไม่เผยแพร่ค่าที่มาจากคนจำนวนน้อย ดูคอลัมน์ status อัตราเป็นสัดส่วน ไม่ใช่ร้อยละ ปีเป็น พ.ศ.",
            "Figures on few people are not published; see the column status. Rates are fractions. Years are of the"
                    + " Buddhist era.");

    private DataPackage() {}

    /** As JSON values: maps, lists and texts, in a fixed order. */
    public static Map<String, Object> of(Described release) {
        ReleaseCard card = release.card();
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("$schema", PROFILE);
        described.put("name", "samatcha-" + release.id());
        described.put("id", release.id());
        described.put("version", release.version().toString());
        described.put(
                "replaces",
                release.replaces().stream()
                        .map(before -> Json.object("id", before.id(), "version", before.version()))
                        .toList());
        described.put("title", card.title().en());
        described.put("title_th", card.title().th());
        described.put("synthetic", release.isSynthetic());
        described.put("description", card.description().en() + " " + RULES.en());
        described.put("description_th", card.description().th() + " " + RULES.th());
        if (!card.address().isBlank()) {
            described.put("homepage", card.address());
        }
        described.put(
                "keywords", card.keywords().stream().map(BilingualText::en).toList());
        described.put(
                "keywords_th", card.keywords().stream().map(BilingualText::th).toList());
        described.put("licenses", List.of(licence(card.licence())));
        described.put("contributors", List.of(publisher(card)));
        described.put("sources", sources(release));
        List<Map<String, Object>> resources = new ArrayList<>();
        for (ReleasedTable table : release.tables()) {
            resources.add(parquet(release, table));
        }
        for (ReleasedTable table : release.tables()) {
            resources.add(csv(release, table));
        }
        described.put("resources", resources);
        return described;
    }

    private static Map<String, Object> licence(Licence licence) {
        return Json.object(
                "name",
                licence.name(),
                "path",
                licence.address(),
                "title",
                licence.title().en());
    }

    private static Map<String, Object> publisher(ReleaseCard card) {
        Map<String, Object> described = Json.object(
                "title", card.publisher().en(), "title_th", card.publisher().th(), "roles", List.of("publisher"));
        if (!card.contact().isBlank()) {
            described.put("email", card.contact());
        }
        return described;
    }

    private static List<Map<String, Object>> sources(Described release) {
        ReleasedTable catalogue = release.catalogue();
        int english = catalogue.indexOf("source_en");
        int thai = catalogue.indexOf("source_th");
        Map<Object, Object> sources = new LinkedHashMap<>();
        catalogue.rows().forEach(row -> sources.putIfAbsent(row[english], row[thai]));
        return sources.entrySet().stream()
                .map(source -> Json.object("title", source.getKey(), "title_th", source.getValue()))
                .toList();
    }

    private static Map<String, Object> parquet(Described release, ReleasedTable table) {
        TableSpec spec = table.spec();
        Map<String, Object> resource = resource(spec.name(), release.file(spec.parquetPath()), table);
        resource.put("format", "parquet");
        resource.put("mediatype", "application/vnd.apache.parquet");
        resource.put("schema", schema(spec, release.specs(), ""));
        return resource;
    }

    private static Map<String, Object> csv(Described release, ReleasedTable table) {
        TableSpec spec = table.spec();
        Map<String, Object> resource = resource(spec.name() + CSV, release.file(spec.csvPath()), table);
        resource.put("type", "table");
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put(
                "dialect",
                Json.object(
                        "delimiter",
                        ",",
                        "lineTerminator",
                        "\r\n",
                        "quoteChar",
                        "\"",
                        "doubleQuote",
                        true,
                        "header",
                        true));
        resource.put("schema", schema(spec, release.specs(), CSV));
        return resource;
    }

    private static Map<String, Object> resource(String name, WrittenFile file, ReleasedTable table) {
        return Json.object(
                "name", name,
                "path", file.path(),
                "description", table.spec().grain().en(),
                "description_th", table.spec().grain().th(),
                "bytes", file.bytes(),
                "hash", "sha256:" + file.sha256(),
                "rowCount", table.rows().size());
    }

    private static Map<String, Object> schema(TableSpec spec, List<TableSpec> all, String suffix) {
        Map<String, Object> schema = Json.object(
                "fields",
                        spec.columns().stream()
                                .map(column -> field(column, spec))
                                .toList(),
                "primaryKey", spec.key());
        List<Map<String, Object>> references = ForeignKey.of(spec, all).stream()
                .map(key -> Json.object(
                        "fields",
                        key.columns(),
                        "reference",
                        Json.object("resource", key.table() + suffix, "fields", key.columns())))
                .toList();
        if (!references.isEmpty()) {
            schema.put("foreignKeys", references);
        }
        return schema;
    }

    private static Map<String, Object> field(Column column, TableSpec table) {
        Map<String, Object> field = Json.object(
                "name", column.name(),
                "type", column.type().frictionless(),
                "description", column.meaning().en(),
                "description_th", column.meaning().th());
        if (column.unit() != Unit.NONE) {
            field.put("unit", column.unit().id());
        }
        Map<String, Object> constraints = new LinkedHashMap<>();
        if (table.key().contains(column.name())) {
            constraints.put("required", true);
        }
        if (!column.codes().isEmpty()) {
            constraints.put(
                    "enum",
                    column.codes().stream()
                            .map(code -> value(code, column.type()))
                            .toList());
            field.put(
                    "categories",
                    column.codes().stream()
                            .map(code -> Json.object(
                                    "value",
                                    value(code, column.type()),
                                    "label",
                                    code.label().en(),
                                    "label_th",
                                    code.label().th()))
                            .toList());
        }
        if (!constraints.isEmpty()) {
            field.put("constraints", constraints);
        }
        return field;
    }

    private static Object value(Code code, ColumnType type) {
        return switch (type) {
            case TEXT -> code.value();
            case WHOLE -> Long.valueOf(code.value());
            case NUMBER -> Double.valueOf(code.value());
        };
    }
}
