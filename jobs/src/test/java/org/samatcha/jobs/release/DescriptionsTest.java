package org.samatcha.jobs.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.samatcha.jobs.run.SampleRun;

/** What the descriptions of a release say is true of its files, and is said as the standards ask. */
class DescriptionsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static Path release;
    private static JsonNode dataPackage;
    private static JsonNode csvw;

    @BeforeAll
    static void read() throws IOException {
        release = SampleRun.once().release();
        dataPackage = JSON.readTree(release.resolve("datapackage.json").toFile());
        csvw = JSON.readTree(release.resolve("csv/csv-metadata.json").toFile());
    }

    /** Version 2 has no profiles by name; with them the package must pass the schema of version 1. */
    @Test
    void thePackagePassesTheStandardsOwnSchema() throws IOException {
        ObjectNode versionOne = dataPackage.deepCopy();
        versionOne.put("profile", "tabular-data-package");
        versionOne
                .get("resources")
                .forEach(resource -> ((ObjectNode) resource).put("profile", "tabular-data-resource"));

        assertEquals(Set.of(), problems("tabular-data-package.json", SpecVersion.VersionFlag.V4, versionOne));
    }

    @Test
    void thePackageMeetsVersionTwo() throws IOException {
        assertEquals(Set.of(), problems("version-2.json", SpecVersion.VersionFlag.V7, dataPackage));
    }

    @Test
    void theSchemasRefuseWhatIsWrong() throws IOException {
        ObjectNode wrong = dataPackage.deepCopy();
        ((ObjectNode) wrong.at("/resources/0/schema/fields/0")).put("type", "text");
        assertTrue(
                !problems("version-2.json", SpecVersion.VersionFlag.V7, wrong).isEmpty());
        ObjectNode nameless = dataPackage.deepCopy();
        nameless.put("profile", "tabular-data-package");
        nameless.get("resources").forEach(resource -> ((ObjectNode) resource).put("profile", "tabular-data-resource"));
        ((ObjectNode) nameless.at("/resources/0")).remove("name");
        assertTrue(!problems("tabular-data-package.json", SpecVersion.VersionFlag.V4, nameless)
                .isEmpty());
    }

    private static Set<ValidationMessage> problems(String schema, SpecVersion.VersionFlag version, JsonNode described)
            throws IOException {
        try (InputStream in = DescriptionsTest.class.getResourceAsStream("/frictionless/" + schema)) {
            JsonSchema rules = JsonSchemaFactory.getInstance(version).getSchema(JSON.readTree(in));
            return rules.validate(described);
        }
    }

    @Test
    void everyReferenceFindsItsRow() throws SQLException {
        List<String> lost = new ArrayList<>();
        int references = 0;
        for (JsonNode resource : dataPackage.get("resources")) {
            for (JsonNode key : resource.at("/schema/foreignKeys")) {
                references++;
                String columns = String.join(", ", texts(key.get("fields")));
                String target = path(key.at("/reference/resource").asText());
                long rows = Long.parseLong(query("SELECT count(*) FROM "
                                + source(resource.get("path").asText()) + " ANTI JOIN " + source(target) + " USING ("
                                + columns + ")")
                        .get(0));
                if (rows > 0) {
                    lost.add(rows + " rows of " + resource.get("path").asText() + " have no " + target);
                }
            }
        }
        assertTrue(references >= 10, references + " references");
        assertEquals(List.of(), lost);
    }

    private static String path(String resource) {
        for (JsonNode each : dataPackage.get("resources")) {
            if (each.get("name").asText().equals(resource)) {
                return each.get("path").asText();
            }
        }
        throw new IllegalStateException("no resource is called " + resource);
    }

    /** Codes are text in CSV, too; a reader that guesses would take them for numbers. */
    private static String source(String path) {
        String file = "'" + release.resolve(path) + "'";
        return path.endsWith(".csv") ? "read_csv(" + file + ", all_varchar = true)" : "read_parquet(" + file + ")";
    }

    @Test
    void everyCodeIsOneOfThoseThatAreDescribed() throws SQLException {
        List<String> unknown = new ArrayList<>();
        for (JsonNode resource : dataPackage.get("resources")) {
            for (JsonNode field : resource.at("/schema/fields")) {
                if (field.has("categories")) {
                    Set<String> codes = new HashSet<>();
                    field.get("categories")
                            .forEach(code -> codes.add(code.get("value").asText()));
                    String column = field.get("name").asText();
                    query("SELECT DISTINCT " + column + "::VARCHAR FROM "
                                    + source(resource.get("path").asText()) + " WHERE " + column + " IS NOT NULL")
                            .stream()
                            .filter(value -> !codes.contains(value))
                            .forEach(value -> unknown.add(resource.get("name").asText() + "." + column + " " + value));
                }
            }
        }
        assertEquals(List.of(), unknown);
    }

    @Test
    void csvAndParquetHoldTheSameValues() throws SQLException {
        for (JsonNode resource : dataPackage.get("resources")) {
            if (resource.get("format").asText().equals("parquet")) {
                String table = resource.get("name").asText();
                List<String> types = new ArrayList<>();
                resource.at("/schema/fields")
                        .forEach(field -> types.add("'" + field.get("name").asText() + "': '"
                                + duckDbType(field.get("type").asText()) + "'"));
                String csv = "read_csv('" + release.resolve("csv/" + table + ".csv") + "', columns = {"
                        + String.join(", ", types) + "}, header = true, delim = ',', nullstr = '')";
                String parquet = source(resource.get("path").asText());
                assertEquals(
                        List.of("0", "0"),
                        query("SELECT count(*) FROM (FROM " + parquet + " EXCEPT ALL FROM " + csv + ") UNION ALL "
                                + "SELECT count(*) FROM (FROM " + csv + " EXCEPT ALL FROM " + parquet + ")"),
                        table);
            }
        }
    }

    private static String duckDbType(String frictionless) {
        return switch (frictionless) {
            case "string" -> "VARCHAR";
            case "integer" -> "BIGINT";
            default -> "DOUBLE";
        };
    }

    /** W3C Metadata Vocabulary for Tabular Data, as far as a table group with plain columns needs it. */
    @Test
    void theCsvFilesAreAsCsvOnTheWebSays() throws IOException {
        assertEquals("http://www.w3.org/ns/csvw", csvw.at("/@context/0").asText());
        assertTrue(csvw.get("tables").size() >= 8);
        Set<String> urls = new HashSet<>();
        for (JsonNode table : csvw.get("tables")) {
            String url = table.get("url").asText();
            assertTrue(urls.add(url), url);
            Path file = release.resolve("csv").resolve(url);
            byte[] bytes = Files.readAllBytes(file);
            assertEquals("\uFEFF", new String(bytes, 0, 3, StandardCharsets.UTF_8), url + " begins with the mark");
            assertCells(table, CsvRows.read(release, url.replace(".csv", "")));
        }
        for (JsonNode table : csvw.get("tables")) {
            for (JsonNode key : table.at("/tableSchema/foreignKeys")) {
                assertTrue(urls.contains(key.at("/reference/resource").asText()), key.toString());
            }
        }
    }

    private static void assertCells(JsonNode table, CsvRows rows) {
        List<String> names = new ArrayList<>();
        table.at("/tableSchema/columns")
                .forEach(column -> names.add(column.get("name").asText()));
        assertEquals(names, rows.rows().get(0).getParser().getHeaderNames(), "names are the header");
        assertTrue(names.containsAll(texts(table.at("/tableSchema/primaryKey"))));
        for (JsonNode column : table.at("/tableSchema/columns")) {
            String name = column.get("name").asText();
            assertTrue(name.matches("[A-Za-z0-9_.]+") && !name.startsWith("_"), name);
            assertEquals(name, column.get("titles").asText(), "a title is what the header says");
            Pattern format = format(column.get("datatype"));
            for (CSVRecord row : rows.rows()) {
                String value = row.get(name);
                if (value.isEmpty()) {
                    assertEquals(false, column.get("required").asBoolean(), name + " is required");
                } else if (!format.matcher(value).matches()) {
                    throw new AssertionError(table.get("url") + "." + name + ": " + value + " is not " + format);
                }
            }
        }
    }

    private static Pattern format(JsonNode datatype) {
        String base =
                datatype.isTextual() ? datatype.asText() : datatype.get("base").asText();
        if (datatype.has("format")) {
            return Pattern.compile(datatype.get("format").asText());
        }
        return switch (base) {
            case "integer" -> Pattern.compile("-?[0-9]+");
            case "number" -> Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
            case "string" -> Pattern.compile("(?s).*");
            default -> throw new AssertionError("CSV on the Web has no type " + base + " that we use");
        };
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    private static List<String> query(String sql) throws SQLException {
        try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckDb.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
