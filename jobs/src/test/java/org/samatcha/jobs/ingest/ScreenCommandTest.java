package org.samatcha.jobs.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samatcha.jobs.Command;

/** {@code samatcha screen} and {@code ingest} on a folder with a file of corrections: report, guard, exit code. */
class ScreenCommandTest {

    private static final String POPULATION = """
            รหัสอำเภอ,อำเภอ,ปี พ.ศ.,เพศ,อายุ,จำนวน
            4001,เมือง,2566,ช,7,5
            4027,เมือง,2566,ญ,7,6
            """;
    private static final String CORRECTION = """
            - name: code-of-mueang
              match: {dataset: population, where: {district_code: "4027"}}
              action: override
              set: {district_code: "4001"}
              expect: {rows: 1}
              reason: 4027 does not exist
              reporter: analyst
              date: 2026-11-20
            """;

    @TempDir
    private Path folder;

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Command run(String... command) {
        return Command.run(Stream.concat(
                        Stream.of(command),
                        Stream.of(
                                "--inputs",
                                folder.resolve("in").toString(),
                                "--templates",
                                System.getProperty("samatcha.root") + "/reports-templates"))
                .toArray(String[]::new));
    }

    private String page(String language) throws IOException {
        return Files.readString(folder.resolve("report/screening." + language + ".html"));
    }

    @Test
    void aReportIsWrittenEachTimeAndSaysWhatChangedAndAGuardStopsWhenTheSourceIsRepaired() throws IOException {
        String report = folder.resolve("report").toString();
        write("in/population/p.csv", POPULATION);
        Command first = run("screen", "--report", report);
        assertEquals(1, first.exit(), first.out() + first.err());
        assertTrue(first.out().contains("population/p.csv: 2 = 1 + 1 + 0  population, UTF-8"), first.out());
        assertTrue(first.out().contains("Screening " + report + "/screening.th.html"), first.out());
        assertTrue(page("th").contains("เป็นการตรวจครั้งแรก"));

        write("in/corrections.yaml", CORRECTION);
        Command corrected = run("screen", "--report", report);
        assertEquals(0, corrected.exit(), corrected.out() + corrected.err());
        assertTrue(corrected.out().contains("  override code-of-mueang, 1 rows: as expected"), corrected.out());
        assertTrue(page("en").contains("1 → 2"), "accepted rows before and now");

        write("in/population/p.csv", POPULATION.replace("4027", "4001"));
        Command repaired = run("screen", "--report", report);
        assertEquals(1, repaired.exit(), repaired.out() + repaired.err());
        assertEquals(
                "Correction [code-of-mueang] (corrections.yaml line 1) expects to touch 1 row and touches 0; if the"
                        + " source was repaired, remove the correction, otherwise put it right.\n",
                repaired.err());
        assertTrue(page("th").contains("ไม่ตรงกับข้อมูลต้นทางแล้ว"));
        try (Stream<Path> files = Files.list(folder.resolve("report"))) {
            assertEquals(
                    List.of(
                            "screening.en.html",
                            "screening.json",
                            "screening.th.html",
                            "screening_checks.parquet",
                            "screening_corrections.parquet",
                            "screening_files.parquet",
                            "screening_notices.parquet",
                            "screening_totals.parquet"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void anIngestKeepsItsReportInTheWarehouse() throws IOException {
        write("in/population/p.csv", POPULATION);
        write(
                "fixes.yaml",
                CORRECTION
                        .replace("action: override", "action: drop")
                        .replace("  set: {district_code: \"4001\"}\n", ""));
        String warehouse = folder.resolve("warehouse").toString();
        Command ingest = run(
                "ingest",
                "--warehouse",
                warehouse,
                "--corrections",
                folder.resolve("fixes.yaml").toString());
        assertEquals(0, ingest.exit(), ingest.out() + ingest.err());
        assertTrue(ingest.out().contains("population/p.csv: 2 = 1 + 0 + 0 + 1  population, UTF-8"), ingest.out());
        assertTrue(Files.exists(folder.resolve("warehouse/screening/screening.th.html")));
    }

    @Test
    void aFileOfCorrectionsThatCannotBeUsedIsAWrongRequest() throws IOException {
        write("in/population/p.csv", POPULATION);
        write("in/corrections.yaml", CORRECTION.replace("override", "overide"));
        Command wrong = run("screen", "--report", folder.resolve("report").toString());
        assertEquals(2, wrong.exit(), wrong.out());
        assertTrue(wrong.err().startsWith("corrections.yaml line 1: "), wrong.err());
        assertFalse(wrong.err().contains("\tat "), wrong.err());
        assertFalse(Files.exists(folder.resolve("report")));
    }
}
