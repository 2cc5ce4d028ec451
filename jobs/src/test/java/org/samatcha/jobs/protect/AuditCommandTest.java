package org.samatcha.jobs.protect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samatcha.base.AreaLevel;
import org.samatcha.base.Status;
import org.samatcha.base.YearKind;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.FigureKey;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.indicator.Standing;
import org.samatcha.jobs.Main;
import org.samatcha.release.Tables;
import org.samatcha.release.file.ParquetTable;

class AuditCommandTest {

    @TempDir
    private Path release;

    private final StringWriter out = new StringWriter();

    @Test
    void aCountThatTheTotalsGiveAwayIsReportedWithExitCodeFour() throws IOException {
        write(row("4001", "male", 197, 500), row("4001", "all", 200, 1000), hidden("4001", "female"));

        assertEquals(4, audit());
        assertTrue(
                out.toString().contains("numerator of dropout_rate 4001 2566 sex [female] can only be 3\n"),
                out.toString());
    }

    @Test
    void aReleaseWithoutHolesPasses() throws IOException {
        write(row("4001", "all", 200, 1000), hidden("4001", "male"), hidden("4001", "female"));

        assertEquals(0, audit());
        assertEquals(
                "3 figures and 1 files audited: 0 hidden numbers can be worked out too well,"
                        + " 0 files hold personal numbers\n",
                out.toString());
    }

    @Test
    void aFileWithAPersonalNumberIsReportedWithoutTheNumber() throws IOException {
        write(row("4001", "all", 200, 1000));
        Files.writeString(release.resolve("index.html"), "<td>1101700230708</td>");

        assertEquals(4, audit());
        assertTrue(out.toString().startsWith("index.html holds 1 personal numbers\n"), out.toString());
    }

    @Test
    void aFolderThatIsNoReleaseIsAWrongRequest() {
        assertEquals(2, audit());
    }

    private int audit() {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(new StringWriter()))
                .execute("audit", release.toString());
    }

    private void write(IndicatorRow... rows) throws IOException {
        Path folder = Files.createDirectories(release.resolve("tables").resolve("indicators"));
        List<IndicatorRow> all = new ArrayList<>(List.of(rows));
        ParquetTable.write(
                Tables.indicators(all),
                new org.apache.hadoop.fs.Path(folder.resolve("part-0.parquet").toUri()),
                new Configuration());
        Files.deleteIfExists(folder.resolve(".part-0.parquet.crc"));
    }

    private static IndicatorRow row(String area, String category, long left, long pupils) {
        return new IndicatorRow(
                key(area, category),
                new Figure.Known((double) left / pupils, 0, 1, left, pupils, Status.OK, 1),
                Standing.NONE);
    }

    private static IndicatorRow hidden(String area, String category) {
        return new IndicatorRow(key(area, category), new Figure.Hidden(), Standing.NONE);
    }

    private static FigureKey key(String area, String category) {
        return new FigureKey(
                "dropout_rate",
                AreaLevel.DISTRICT,
                area,
                2566,
                YearKind.ACADEMIC,
                category.equals("all") ? "all" : "sex",
                category);
    }
}
