package org.samatcha.release.version;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.samatcha.base.BilingualText;
import org.samatcha.release.Code;
import org.samatcha.release.Column;
import org.samatcha.release.ColumnType;
import org.samatcha.release.ReleasedTable;
import org.samatcha.release.TableSpec;
import org.samatcha.release.Unit;
import org.samatcha.release.file.ParquetRows;

/** A written release, read back from its {@code datapackage.json} and its Parquet files. */
public final class PastRelease {

    public static final String DESCRIPTION = "datapackage.json";

    private final Path folder;
    private final Configuration configuration;
    private final JsonNode description;

    private PastRelease(Path folder, Configuration configuration, JsonNode description) {
        this.folder = folder;
        this.configuration = configuration;
        this.description = description;
    }

    /** Reads the description alone; tables are read when they are asked for. */
    public static PastRelease open(Path folder, Configuration configuration) throws IOException {
        FileSystem files = folder.getFileSystem(configuration);
        try (InputStream in = files.open(new Path(folder, DESCRIPTION))) {
            return new PastRelease(folder, configuration, new ObjectMapper().readTree(in));
        }
    }

    public String id() {
        return folder.getName();
    }

    /** Empty for a release from before releases had versions. */
    public Optional<Version> findVersion() {
        return Version.find(description.path("version").asText());
    }

    public boolean isSynthetic() {
        return description.path("synthetic").asBoolean();
    }

    /** The columns of every table, in the order of the description. */
    public List<TableSpec> specs() {
        return resources().stream().map(PastRelease::spec).toList();
    }

    /** Rows of a table, as the description says. */
    public long rows(TableSpec table) {
        return resources().stream()
                .filter(resource -> tableName(resource).equals(table.name()))
                .mapToLong(resource -> resource.path("rowCount").asLong())
                .sum();
    }

    public List<ReleasedTable> tables() throws IOException {
        List<ReleasedTable> tables = new ArrayList<>();
        for (JsonNode resource : resources()) {
            tables.add(ParquetRows.read(
                    spec(resource), new Path(folder, resource.path("path").asText()), configuration));
        }
        return tables;
    }

    private List<JsonNode> resources() {
        return StreamSupport.stream(description.path("resources").spliterator(), false)
                .filter(resource -> resource.path("format").asText().equals("parquet"))
                .toList();
    }

    private static String tableName(JsonNode resource) {
        return new Path(resource.path("path").asText()).getParent().getName();
    }

    private static TableSpec spec(JsonNode resource) {
        JsonNode schema = resource.path("schema");
        List<Column> columns = new ArrayList<>();
        schema.path("fields").forEach(field -> columns.add(column(field)));
        List<String> key = new ArrayList<>();
        schema.path("primaryKey").forEach(column -> key.add(column.asText()));
        return new TableSpec(tableName(resource), meaning(resource), columns, key);
    }

    private static Column column(JsonNode field) {
        List<Code> codes = new ArrayList<>();
        field.path("categories")
                .forEach(code -> codes.add(Code.of(
                        code.path("value").asText(),
                        code.path("label_th").asText(),
                        code.path("label").asText())));
        return new Column(
                field.path("name").asText(), type(field.path("type").asText()), meaning(field), unit(field), codes);
    }

    private static ColumnType type(String frictionless) {
        return Arrays.stream(ColumnType.values())
                .filter(type -> type.frictionless().equals(frictionless))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No column has the type " + frictionless));
    }

    private static Unit unit(JsonNode field) {
        String id = field.path("unit").asText();
        return Arrays.stream(Unit.values())
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElse(Unit.NONE);
    }

    private static BilingualText meaning(JsonNode described) {
        return BilingualText.of(
                described.path("description_th").asText(),
                described.path("description").asText());
    }
}
