package org.samatcha.jobs.bench;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.samatcha.catalog.Areas;
import org.samatcha.evidence.CountedTable;
import org.samatcha.evidence.EvidenceTables;
import org.samatcha.evidence.Split;
import org.samatcha.evidence.Tally;

/**
 * The same work as {@link Ours} by DuckDB in SQL: {@code peer.sql}, then the cubes of counts, whose conditions are
 * those of {@link EvidenceTables}. Prints {@link Results}.
 */
public final class Peer {

    private static final byte[] KEY =
            "samatcha sample key, public, synthetic data only".getBytes(StandardCharsets.UTF_8);
    private static final int HASH_BLOCK = 64;

    private Peer() {}

    /** {@code args}: the folder of inputs, and one to write to. */
    public static void main(String[] args) throws IOException, SQLException {
        Path out = Files.createDirectories(Path.of(args[1]));
        Results results = new Results();
        Path areas = Path.of(args[0], "areas.csv");
        // The tables of a country do not fit into 24 GiB of memory: what DuckDB then says should be done is done.
        boolean isCountry = Files.exists(areas);
        String database = isCountry ? out.resolve("tables.duckdb").toString() : "";
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:" + database);
                Statement statement = duck.createStatement()) {
            statement.execute("SET threads = " + Runtime.getRuntime().availableProcessors());
            districts(statement, areas);
            for (String sql : script(Map.of(
                            "inputs", args[0],
                            "out", out.toString(),
                            "digits", digits(),
                            "inner", pad(0x36),
                            "outer", pad(0x5C),
                            "first_year", "2540",
                            "keeps_order", Boolean.toString(!isCountry),
                            "last_year", Integer.toString(LocalDate.now().getYear() + 544)))
                    .split(";\n")) {
                statement.execute(sql);
            }
            try (ResultSet rows =
                    statement.executeQuery("SELECT academic_year, count(*) FROM enrolment GROUP BY ALL ORDER BY ALL")) {
                while (rows.next()) {
                    results.accepted(rows.getInt(1), rows.getLong(2));
                }
            }
            for (CountedTable table : Results.counted()) {
                count(statement, table, out, results);
            }
        }
        results.print(System.out);
    }

    private static String script(Map<String, String> values) throws IOException {
        try (InputStream in = Peer.class.getResourceAsStream("/bench/peer.sql")) {
            String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> value : new TreeMap<>(values).entrySet()) {
                sql = sql.replace("${" + value.getKey() + "}", value.getValue());
            }
            return sql;
        }
    }

    /** Of a country those that its inputs list; else those of the province. */
    private static void districts(Statement statement, Path listed) throws SQLException {
        Areas areas = Areas.builtIn();
        String rows = areas.districts().stream()
                .filter(code -> code.startsWith("40"))
                .map(code -> "('" + code + "', '" + areas.findDistrictName(code).orElseThrow() + "')")
                .collect(Collectors.joining(", "));
        String districts = Files.exists(listed)
                ? "SELECT district_code, district_name FROM read_csv('" + listed + "', all_varchar = true)"
                : "VALUES " + rows;
        statement.execute("CREATE TABLE district AS SELECT * FROM (" + districts + ") t(code, name)");
    }

    /** The sum that the check digit of a citizen id is made of, by arithmetic on the whole number. */
    private static String digits() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(i -> "(number // 1" + "0".repeat(13 - i) + " % 10) * " + (14 - i))
                .collect(Collectors.joining(" + "));
    }

    /** The key as HMAC pads it, as a literal of bytes. */
    private static String pad(int with) {
        StringBuilder bytes = new StringBuilder();
        for (int i = 0; i < HASH_BLOCK; i++) {
            bytes.append(String.format("\\x%02X", (i < KEY.length ? KEY[i] : 0) ^ with));
        }
        return bytes.toString();
    }

    /** Counts by grouping sets, districts then provinces, into a Parquet file. */
    private static void count(Statement statement, CountedTable table, Path out, Results results) throws SQLException {
        List<String> dimensions = table.dimensions();
        List<String> columns = new ArrayList<>(List.of("area_code", table.yearColumn() + " AS year"));
        dimensions.forEach(name -> columns.add("coalesce(" + name + "::VARCHAR, 'unknown') AS " + name));
        String source =
                table.name().equals("enrolment") || table.name().equals("school_groups") ? "history" : table.name();
        List<String> names = table.tallies().stream().map(Tally::id).toList();
        for (Tally tally : table.tallies()) {
            columns.add("CASE WHEN " + tally.rows() + " THEN " + tally.adds() + " ELSE 0 END AS " + tally.id());
        }
        String keys = String.join(", ", dimensions);
        String grouping = dimensions.isEmpty() ? "0" : "grouping_id(" + keys + ")";
        String all = keys.isEmpty() ? "" : keys + ", ";
        String sums =
                names.stream().map(id -> "sum(" + id + ")::BIGINT AS " + id).collect(Collectors.joining(", "));
        String sets = table.splits().stream().map(Peer::set).collect(Collectors.joining(", "));
        String file = out.resolve("counts-" + table.name() + ".parquet").toString();
        statement.execute("COPY (WITH seen AS (SELECT " + String.join(", ", columns) + " FROM " + source
                + "), cells AS (SELECT area_code, year, "
                + grouping + " AS split, " + all + sums + " FROM seen GROUP BY GROUPING SETS (" + sets
                + ")), rolled AS ("
                + "SELECT * FROM cells UNION ALL SELECT * REPLACE (left(area_code, 2) AS area_code) FROM cells"
                + " WHERE length(area_code) > 2) SELECT area_code, year, split, " + all + sums
                + " FROM rolled GROUP BY ALL) TO '" + file + "' (FORMAT parquet, COMPRESSION zstd)");
        String total = names.stream().map(id -> "sum(" + id + ")").collect(Collectors.joining(" + "));
        try (ResultSet row = statement.executeQuery("SELECT count(*), " + total + " FROM '" + file + "'")) {
            row.next();
            results.counts(table.name(), row.getLong(1), row.getLong(2));
        }
    }

    private static String set(Split split) {
        List<String> keys = new ArrayList<>(List.of("area_code", "year"));
        keys.addAll(split.dimensions());
        return "(" + String.join(", ", keys) + ")";
    }
}
