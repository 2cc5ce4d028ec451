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
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samatcha.base.AreaLevel;
import org.samatcha.base.Status;
import org.samatcha.base.YearKind;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.FigureKey;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.indicator.Indicators;
import org.samatcha.indicator.Standing;
import org.samatcha.indicator.Targets;
import org.samatcha.jobs.Main;
import org.samatcha.release.FlowsTable;
import org.samatcha.release.FunnelsTable;
import org.samatcha.release.InequalityTable;
import org.samatcha.release.OutcomeShare;
import org.samatcha.release.QualityTable;
import org.samatcha.release.ReleasedTable;
import org.samatcha.release.TableSpec;
import org.samatcha.release.Tables;
import org.samatcha.release.TargetsTable;
import org.samatcha.release.TrendsTable;
import org.samatcha.release.Unit;
import org.samatcha.release.catalogue.CatalogueTable;
import org.samatcha.release.file.ParquetTable;

class AuditCommandTest {

    @TempDir
    private Path releases;

    private Path release;

    private final StringWriter out = new StringWriter();

    @BeforeEach
    void newRelease() {
        release = releases.resolve("second");
    }

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
    void theTableOfFlowsIsAttackedTogetherWithTheIndicators() throws IOException {
        write(row("4001", "all", 200, 1000));
        writeFlows(
                flow("left", known(12, 300)),
                flow("promoted", known(285, 300)),
                flow("repeated", new Figure.Hidden()),
                flow("graduated", known(0, 300)),
                flow("transferred", known(0, 300)));

        assertEquals(4, audit());
        assertTrue(
                out.toString().contains("numerator of flow_repeated 4001 2566 grade [09] can only be 3\n"),
                out.toString());
        assertTrue(out.toString().contains("6 figures and 2 files audited"), out.toString());
    }

    @Test
    void everyReleasedTableWithNumbersOfPeopleIsAttacked() {
        assertEquals(
                ReleasedFigures.TABLES,
                Stream.of(
                                Tables.indicators(List.of()),
                                InequalityTable.of(List.of()),
                                FunnelsTable.of(List.of()),
                                TrendsTable.of(List.of()),
                                FlowsTable.of(List.of()),
                                QualityTable.of(List.of()),
                                TargetsTable.of(Targets.read().all()),
                                CatalogueTable.of(Indicators.all()),
                                Tables.areas(List.of()))
                        .map(ReleasedTable::spec)
                        .filter(table -> table.columns().stream().anyMatch(column -> column.unit() == Unit.PEOPLE))
                        .map(TableSpec::name)
                        .toList());
    }

    @Test
    void whatAnotherReleaseTellsIsPutTogetherWithThisOne() throws IOException {
        write(row("4001", "all", 200, 1000), hidden("4001", "male"), hidden("4001", "female"));
        release = releases.resolve("first");
        write(row("4001", "all", 200, 1000), row("4001", "male", 197, 500), hidden("4001", "female"));
        release = releases.resolve("second");

        assertEquals(4, audit());
        assertTrue(
                out.toString()
                        .contains(
                                "numerator of dropout_rate 4001 2566 sex [female] can only be 3, with other releases\n"),
                out.toString());
        assertTrue(
                out.toString().contains("0 hidden numbers can be worked out too well, with 1 other releases 1 more"),
                out.toString());
    }

    @Test
    void aReleaseFromBeforeACorrectionIsNotBelieved() throws IOException {
        write(row("4001", "all", 201, 1000), hidden("4001", "male"), hidden("4001", "female"));
        release = releases.resolve("first");
        write(row("4001", "all", 200, 1000), row("4001", "male", 197, 500), hidden("4001", "female"));
        release = releases.resolve("second");

        assertEquals(0, audit(), out.toString());
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

    private void writeFlows(IndicatorRow... rows) throws IOException {
        Path folder = Files.createDirectories(release.resolve("tables").resolve("flows"));
        ParquetTable.write(
                FlowsTable.of(List.of(rows)),
                new org.apache.hadoop.fs.Path(folder.resolve("part-0.parquet").toUri()),
                new Configuration());
        Files.deleteIfExists(folder.resolve(".part-0.parquet.crc"));
    }

    private static IndicatorRow flow(String outcome, Figure figure) {
        return new IndicatorRow(
                new FigureKey(
                        OutcomeShare.indicatorOf(outcome),
                        AreaLevel.DISTRICT,
                        "4001",
                        2566,
                        YearKind.ACADEMIC,
                        OutcomeShare.GRADE,
                        "09"),
                figure,
                Standing.NONE);
    }

    private static Figure known(long numerator, long denominator) {
        return new Figure.Known((double) numerator / denominator, 0, 1, numerator, denominator, Status.OK, 1);
    }

    private static IndicatorRow row(String area, String category, long left, long pupils) {
        return new IndicatorRow(key(area, category), known(left, pupils), Standing.NONE);
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
