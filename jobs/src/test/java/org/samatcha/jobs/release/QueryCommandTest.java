package org.samatcha.jobs.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samatcha.jobs.Command;
import org.samatcha.jobs.run.SampleRun;

class QueryCommandTest {

    private static Command query(String sql, String format) {
        return Command.run(
                "query",
                sql,
                "--format",
                format,
                "--warehouse",
                SampleRun.once().warehouse().toString());
    }

    @Test
    void anAnswerIsATableWithThaiAligned() {
        Command query = query(
                "SELECT area_code, name_th, name_en FROM areas WHERE area_code IN ('40', '4007') ORDER BY 1", "table");
        assertEquals("""
                area_code  name_th  name_en
                40         ขอนแก่น   Khon Kaen
                4007       น้ำพอง    Nam Phong
                2 rows
                """, query.out());
    }

    @Test
    void jsonKeepsNumbersAndWhatIsNotThere() throws IOException {
        Command query = query("SELECT 'x' AS a, 1 AS b, 0.25D AS c, CAST(NULL AS INT) AS d", "json");
        JsonNode rows = new ObjectMapper().readTree(query.out());
        assertEquals("[{\"a\":\"x\",\"b\":1,\"c\":0.25,\"d\":null}]", rows.toString());
    }

    @Test
    void csvIsQuotedAndEmptyWhereThereIsNothing() {
        assertEquals(
                "a,b,c\n\"x, y\",,0.0000001\n",
                query("SELECT 'x, y' AS a, CAST(NULL AS STRING) AS b, 1e-7D AS c", "csv")
                        .out());
    }

    @Test
    void theTablesCanBeLookedAt() {
        Command tables = query("SHOW TABLES", "csv");
        assertTrue(tables.out().contains("indicators") && tables.out().contains("targets"), tables.out());
        assertTrue(query("DESCRIBE indicators;", "csv").out().contains("shrunk_value,double"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELEC 1                                | Syntax error at or near 'SELEC'
            SELECT 1 FORM areas WHERE              | Syntax error at or near
            SELECT nonsense FROM areas             | `nonsense` cannot be resolved
            SELECT * FROM nowhere                  | `nowhere` cannot be found
            SELECT CAST('x' AS INT)                | cannot be cast to
            SELECT 1 / CAST(year - year AS INT) FROM indicators | Division by zero
            """)
    void aQuestionThatCannotBeAnsweredIsOneSentence(String sql, String words) {
        Command query = query(sql, "table");
        assertEquals(2, query.exit(), query.err());
        assertTrue(query.err().contains(words), query.err());
        assertEquals(1, query.err().strip().lines().count(), query.err());
        assertFalse(query.err().contains("SQLSTATE") || query.err().startsWith("["), query.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DROP VIEW areas",
                "CREATE TABLE t AS SELECT 1",
                "INSERT OVERWRITE DIRECTORY '/tmp/nowhere' USING parquet SELECT 1",
                "FROM areas INSERT INTO t SELECT *",
                "SET spark.sql.ansi.enabled = false",
                "WITH a AS (SELECT 1) INSERT INTO t SELECT * FROM a",
                "CACHE TABLE areas"
            })
    void whatIsNotAQuestionIsRefused(String sql) {
        Command query = query(sql, "table");
        assertEquals(2, query.exit(), query.err());
        assertTrue(query.err().startsWith("Only SELECT, SHOW TABLES and DESCRIBE are answered"), query.err());
    }

    @Test
    void aReleaseThatDoesNotExistIsASentenceBeforeSparkStarts() {
        Command query = Command.run(
                "query",
                "SELECT 1",
                "--release",
                "nonsense",
                "--warehouse",
                SampleRun.once().warehouse().toString());
        assertEquals(2, query.exit());
        assertTrue(query.err().startsWith("There is no release [nonsense]"), query.err());
    }
}
