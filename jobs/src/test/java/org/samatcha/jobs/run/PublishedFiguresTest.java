package org.samatcha.jobs.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samatcha.jobs.Command;

/** Figures that the ministries have published go the same road and come out as published. */
class PublishedFiguresTest {

    @TempDir
    private Path warehouse;

    @Test
    void developmentOnTrackOfKhonKaenIsWhatTheMinistryOfPublicHealthPublished() throws IOException, SQLException {
        String root = System.getProperty("samatcha.root");
        Command run = Command.run(
                "run",
                "--inputs",
                root + "/sample-data/published",
                "--warehouse",
                warehouse.toString(),
                "--templates",
                root + "/reports-templates");
        assertEquals(0, run.exit(), run.out() + run.err());

        assertEquals(
                Map.of(2567, "75.86", 2568, "71.09", 2569, "77.67"),
                percentByYear("ecd_on_track"),
                "of target children");
        assertEquals(Map.of(2567, "26.94", 2568, "22.37", 2569, "20.71"), percentByYear("ecd_suspected_delay"));
        assertEquals(Map.of(2567, "78.76", 2568, "73.76", 2569, "80.06"), percentByYear("ecd_screening_coverage"));
        assertEquals(Map.of(2567, "86.68", 2568, "84.35", 2569, "86.25"), percentByYear("ecd_followed_up"));
    }

    private Map<Integer, String> percentByYear(String indicator) throws IOException, SQLException {
        String release = new ObjectMapper()
                .readTree(warehouse.resolve("current.json").toFile())
                .get("release")
                .asText();
        try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckDb.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT year, value FROM read_parquet('%s/releases/%s/tables/indicators/*.parquet')
                        WHERE indicator = '%s' AND area_code = '40' AND dimension = 'all' AND value IS NOT NULL""".formatted(warehouse, release, indicator))) {
            Map<Integer, String> values = new TreeMap<>();
            while (rows.next()) {
                values.put(rows.getInt(1), String.format(Locale.ROOT, "%.2f", rows.getDouble(2) * 100));
            }
            return values;
        }
    }
}
