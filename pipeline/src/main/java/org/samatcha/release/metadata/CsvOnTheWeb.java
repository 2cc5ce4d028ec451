package org.samatcha.release.metadata;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.samatcha.base.BilingualText;
import org.samatcha.release.Code;
import org.samatcha.release.Column;
import org.samatcha.release.TableSpec;
import org.samatcha.release.Unit;

/**
 * The description of the CSV files as CSV on the Web (W3C Metadata Vocabulary for Tabular Data):
 * {@code csv/csv-metadata.json}, a table group.
 */
public final class CsvOnTheWeb {

    private CsvOnTheWeb() {}

    public static Map<String, Object> of(Described release) {
        ReleaseCard card = release.card();
        return Json.object(
                "@context", List.of("http://www.w3.org/ns/csvw", Json.object("@language", "en")),
                "dc:title", Json.languages(card.title()),
                "dc:description", Json.languages(card.description()),
                "dc:publisher", Json.languages(card.publisher()),
                "dc:license", Json.object("@id", card.licence().address()),
                "schema:version", release.version().toString(),
                "dialect",
                        Json.object(
                                "encoding",
                                "utf-8",
                                "delimiter",
                                ",",
                                "header",
                                true,
                                "lineTerminators",
                                List.of("\r\n", "\n")),
                "tables",
                        release.specs().stream()
                                .map(spec -> table(spec, release.specs()))
                                .toList());
    }

    private static Map<String, Object> table(TableSpec spec, List<TableSpec> all) {
        return Json.object(
                "url",
                url(spec.name()),
                "dc:description",
                Json.languages(spec.grain()),
                "tableSchema",
                schema(spec, all));
    }

    private static String url(String table) {
        return table + ".csv";
    }

    private static Map<String, Object> schema(TableSpec spec, List<TableSpec> all) {
        Map<String, Object> schema = Json.object(
                "columns",
                        spec.columns().stream()
                                .map(column -> column(column, spec))
                                .toList(),
                "primaryKey", spec.key());
        List<Map<String, Object>> references = ForeignKey.of(spec, all).stream()
                .map(key -> Json.object(
                        "columnReference",
                        key.columns(),
                        "reference",
                        Json.object("resource", url(key.table()), "columnReference", key.columns())))
                .toList();
        if (!references.isEmpty()) {
            schema.put("foreignKeys", references);
        }
        return schema;
    }

    private static Map<String, Object> column(Column column, TableSpec table) {
        Map<String, Object> described = Json.object(
                "name", column.name(),
                "titles", column.name(),
                "dc:description", Json.languages(column.meaning()),
                "datatype", datatype(column),
                "required", table.key().contains(column.name()));
        if (column.unit() != Unit.NONE) {
            described.put("schema:unitText", Json.languages(column.unit().words()));
        }
        if (!column.codes().isEmpty()) {
            described.put("rdfs:comment", Json.languages(codes(column.codes())));
        }
        return described;
    }

    private static Object datatype(Column column) {
        String base = column.type().csvw();
        return switch (column.type()) {
            case NUMBER -> base;
            case TEXT ->
                column.codes().isEmpty()
                        ? base
                        : Json.object(
                                "base",
                                base,
                                "format",
                                column.codes().stream().map(Code::value).collect(Collectors.joining("|", "^(", ")$")));
            case WHOLE ->
                column.codes().isEmpty()
                        ? base
                        : Json.object(
                                "base",
                                base,
                                "minimum",
                                Long.valueOf(column.codes().get(0).value()),
                                "maximum",
                                Long.valueOf(column.codes()
                                        .get(column.codes().size() - 1)
                                        .value()));
        };
    }

    private static BilingualText codes(List<Code> codes) {
        return BilingualText.of(
                codes.stream()
                        .map(code -> code.value() + " = " + code.label().th())
                        .collect(Collectors.joining("; ")),
                codes.stream()
                        .map(code -> code.value() + " = " + code.label().en())
                        .collect(Collectors.joining("; ")));
    }
}
