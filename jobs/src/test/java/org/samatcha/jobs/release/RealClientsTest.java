package org.samatcha.jobs.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samatcha.base.BilingualText;
import org.samatcha.jobs.run.SampleRun;
import org.samatcha.release.Column;
import org.samatcha.release.ReleasedTable;
import org.samatcha.release.TableSpec;
import org.samatcha.release.file.CsvTable;

/**
 * The page's snippets run by the programs that researchers have. A program that is not on this machine skips its test,
 * and the test report says which.
 */
class RealClientsTest {

    private static Path release;
    private static Guide guide;

    @TempDir
    private Path folder;

    @BeforeAll
    static void release() throws IOException {
        release = SampleRun.once().release();
        guide = Guide.read();
    }

    @Test
    void pandasReadsTheParquetFiles() throws IOException, InterruptedException {
        assumeRuns("python3", "-c", "import pandas, pyarrow");
        assertRates(run(release, "python3", "-c", guide.blocks("python").get(0)));
    }

    @Test
    void pythonWithDuckDbReadsTheParquetFiles() throws IOException, InterruptedException {
        assumeRuns("python3", "-c", "import duckdb");
        assertRates(run(release, "python3", "-c", guide.blocks("python").get(1)));
    }

    @Test
    void rWithNanoparquetReadsTheParquetFiles() throws IOException, InterruptedException {
        assumeRuns("Rscript", "-e", "library(nanoparquet)");
        assertRates(run(release, "Rscript", script(guide.blocks("r").get(0))));
    }

    @Test
    void rAloneReadsTheCsvFiles() throws IOException, InterruptedException {
        assumeRuns("Rscript", "--version");
        assertRates(run(release, "Rscript", script(guide.blocks("r").get(1))));
    }

    private String script(String text) throws IOException {
        return Files.writeString(folder.resolve("snippet.R"), text).toString();
    }

    @Test
    void sha256sumFindsEveryFileAsItWasWrittenAndNoneIsLeftOut() throws IOException, InterruptedException {
        assumeRuns("sha256sum", "--version");
        List<String> lines = run(release, "sha256sum", "-c", "SHA256SUMS");
        assertTrue(lines.stream().allMatch(line -> line.endsWith(": OK")), lines.toString());
        try (Stream<Path> files = Files.walk(release)) {
            assertEquals(files.filter(Files::isRegularFile).count() - 1, lines.size());
        }
    }

    /** The import filter is what LibreOffice's own dialogue proposes when it sees the byte order mark. */
    @Test
    void aSpreadsheetShowsThaiKeepsNumbersAndComputesNothing() throws IOException, InterruptedException {
        assumeRuns("soffice", "--version");
        TableSpec spec = new TableSpec(
                "t",
                BilingualText.of("แถว", "row"),
                List.of(Column.text("name", "ชื่อ", "Name"), Column.number("value", "ค่า", "Value")),
                List.of("name"));
        Files.write(
                folder.resolve("t.csv"),
                CsvTable.bytes(new ReleasedTable(
                        spec, List.of(new Object[] {"น้ำพอง", 0.25}, new Object[] {"=1+1", -0.5}, new Object[] {
                            "@SUM(A1)", null
                        }))));
        Files.copy(release.resolve("csv/areas.csv"), folder.resolve("areas.csv"));
        run(
                folder,
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--infilter=CSV:44,34,UTF8",
                "--convert-to",
                "xlsx",
                "t.csv",
                "areas.csv");
        try (Workbook book = WorkbookFactory.create(folder.resolve("t.xlsx").toFile())) {
            List<String> cells = new ArrayList<>();
            for (Row row : book.getSheetAt(0)) {
                row.forEach(cell -> cells.add(
                        cell.getCellType() == CellType.NUMERIC
                                ? Double.toString(cell.getNumericCellValue())
                                : cell.getCellType() + " " + cell));
            }
            assertEquals(
                    List.of(
                            "STRING name",
                            "STRING value",
                            "STRING น้ำพอง",
                            "0.25",
                            "STRING '=1+1",
                            "-0.5",
                            "STRING '@SUM(A1)"),
                    cells);
        }
        try (Workbook book = WorkbookFactory.create(folder.resolve("areas.xlsx").toFile())) {
            assertEquals("area_code", book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue());
            assertEquals("ขอนแก่น", book.getSheetAt(0).getRow(1).getCell(2).getStringCellValue());
        }
    }

    /** Years and dropout rates of the province, as the CSV file has them. */
    private static void assertRates(List<String> lines) throws IOException {
        List<CSVRecord> expected = CsvRows.read(release, "indicators")
                .where("indicator", "dropout_rate", "area_code", "40", "dimension", "all", "status", "ok")
                .toList();
        assertEquals("year,value", lines.get(0));
        assertEquals(expected.size() + 1, lines.size(), lines.toString());
        for (int i = 0; i < expected.size(); i++) {
            String[] line = lines.get(i + 1).split(",");
            assertEquals(expected.get(i).get("year"), line[0]);
            assertEquals(CsvRows.number(expected.get(i), "value"), Double.parseDouble(line[1]), 1e-12);
        }
    }

    private static void assumeRuns(String... command) throws InterruptedException {
        boolean runs;
        try {
            runs = start(Path.of("."), command).waitFor() == 0;
        } catch (IOException notInstalled) {
            runs = false;
        }
        assumeTrue(runs, String.join(" ", command) + " does not run on this machine");
    }

    private static List<String> run(Path folder, String... command) throws IOException, InterruptedException {
        Process process = start(folder, command);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), "the program did not end");
        assertEquals(0, process.exitValue(), out);
        return out.lines().toList();
    }

    private static Process start(Path folder, String... command) throws IOException {
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectErrorStream(true)
                .start();
    }
}
