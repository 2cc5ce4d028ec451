package org.samatcha.jobs.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samatcha.jobs.Command;

/** {@code samatcha screen --explain FILE} without a folder of inputs: no Spark starts. */
class ExplainTest {

    private static final String CHILDREN = "ทะเบียนเด็กนอกระบบ\n"
            + "ปีการศึกษา,เลขประจำตัวประชาชน,คำนำหน้า,ชื่อ,นามสกุล,บ้านเลขที่,เพศ,วันเกิด,อำเภอ,ผลการติดตาม\n"
            + "2566,9400118519077,ด.ช.,สมหมาย,ใจสมมุติ,99/1,ช,1/2/2555,อ.บ้านฝาง,กลับเข้าเรียน\n"
            + "รวม,,,,,,,,,\n";

    @TempDir
    Path folder;

    @Test
    void itTellsTheEncodingTheProfileEveryColumnAndTheTotalsInEnglish() throws IOException {
        Path file = write("inbox/register.csv", CHILDREN);
        Command told = Command.run("screen", "--explain", file.toString(), "--lang", "en");
        assertEquals(0, told.exit(), told.err());
        assertEquals(
                """
                %s/inbox/register.csv
                  Encoding: windows-874: line 1 has a byte that is not UTF-8, all bytes are windows-874
                  Profile: zero_dropout → dropout (Children outside the system); the header has every column it needs, it reads 9
                """.formatted(folder.getFileName()),
                told.out().lines().limit(3).map(line -> line + "\n").reduce("", String::concat));
        for (String line : new String[] {
            "  Not: dropout lacks 3 of 8 columns it needs, first district_code (รหัสอำเภอ / district_code)",
            "  Header: ends in line 2; lines before it, skipped: 1",
            "    เลขประจำตัวประชาชน → citizen_id (kept only as a pseudonym)",
            "    คำนำหน้า → title (compared with the sex, then dropped)",
            "    ชื่อ → first_name (dropped at the door)",
            "    บ้านเลขที่ → dropped at the door",
            "    วันเกิด → birth_date (kept only as the age)",
            "    อำเภอ → district_code",
            "  Rows: 2 = data 1 + totals 1 + left out 0 + not readable as cells 0"
        }) {
            assertTrue(told.out().contains(line + "\n"), line + "\nis not in\n" + told.out());
        }
    }

    @Test
    void itSpeaksThaiWithoutBeingAskedAndTellsNothingOfTheRows() throws IOException {
        Path file = write("zero-dropout/2566/register.csv", CHILDREN);
        Command told = Command.run("screen", "--explain", file.toString());
        assertTrue(told.out().contains("เก็บเป็นรหัสแฝงเท่านั้น"), told.out());
        assertTrue(told.out().contains("ทิ้งตั้งแต่รับข้อมูล"), told.out());
        for (String personal : new String[] {"9400118519077", "สมหมาย", "ใจสมมุติ", "99/1", "1/2/2555"}) {
            assertFalse(told.out().contains(personal), personal);
        }
    }

    @Test
    void aFileThatNoProfileFitsSaysWhatEachLacksAndNeverARowInPlaceOfTheHeader() throws IOException {
        Path file = write(
                "dropout/headless.csv",
                "2566,9400118519077,ด.ช.,สมหมาย,ใจสมมุติ,ช,1/2/2555,4001,-,-,ย้ายถิ่นที่อยู่,กลับเข้าเรียน,-,-\n");
        Command told = Command.run("screen", "--explain", file.toString(), "--lang", "en");
        assertEquals(1, told.exit());
        assertTrue(told.out().contains("  Refused: The header lacks a required column. academic_year:"), told.out());
        assertTrue(told.out().contains("  Not: dropout lacks 8 of 8 columns it needs"), told.out());
        assertFalse(told.out().contains("สมหมาย") || told.out().contains("9400118519077"), told.out());
    }

    @Test
    void eachSheetOfAWorkbookIsToldByItself() {
        String book = Path.of(
                        System.getProperty("samatcha.root"),
                        "sample-data/bad/sheet_is_table/population/population.xlsx")
                .toString();
        Command told = Command.run("screen", "--explain", book, "--lang", "en");
        assertEquals(0, told.exit(), told.err());
        for (String line : new String[] {
            "sheet_is_table/population/population.xlsx [หน้าปก]",
            "  This sheet is not read: it has no header of a known kind; nothing to do if it is a cover or notes",
            "sheet_is_table/population/population.xlsx [2565]",
            "sheet_is_table/population/population.xlsx [2566]",
        }) {
            assertTrue(told.out().contains(line + "\n"), line + "\nis not in\n" + told.out());
        }
    }

    @Test
    void whatIsWrongWithAFileIsToldInThaiFromEndToEnd() throws IOException {
        Path file = folder.resolve("enrolment/old.csv");
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        Command told = Command.run("screen", "--explain", file.toString());
        assertEquals(1, told.exit());
        assertTrue(
                told.out()
                        .contains(
                                "  อ่านไม่ได้: เปิดหรืออ่านแฟ้มไม่ได้ [แฟ้ม Excel แบบเก่า (.xls) หรือแฟ้มที่ตั้งรหัสผ่าน] ที่ถูกคือ"
                                        + " แฟ้มที่บันทึกเป็น .xlsx โดยไม่ตั้งรหัสผ่าน หรือแฟ้ม CSV\n"),
                told.out());
    }

    @Test
    void aFileThatIsNotThereAndAScreeningWithoutAFolderAreRequestsGoneWrong() {
        Command none =
                Command.run("screen", "--explain", folder.resolve("none.csv").toString());
        assertEquals(2, none.exit());
        assertTrue(none.err().contains("There is no file"), none.err());
        Command folderless = Command.run("screen");
        assertEquals(2, folderless.exit());
        assertTrue(folderless.err().contains("--inputs"), folderless.err());
    }

    @Test
    void theUsersOwnProfileIsTriedFirstAndNamedAsTheirs() throws IOException {
        write("profiles/ours.yaml", UserProfilesTest.OWN);
        Path file = write(
                "inbox/library.csv", "ปี,แห่ง,ประเภท,อำเภอ,เพศ,อายุ,คน\n66,L1,ห้องสมุดประชาชน,บ้านฝาง,ช,15-24,7\n");
        Command told = Command.run(
                "screen",
                "--explain",
                file.toString(),
                "--profiles",
                folder.resolve("profiles").toString(),
                "--lang",
                "en");
        assertEquals(0, told.exit(), told.out());
        assertTrue(told.out().contains("Profile: libraries_of_udon → learning"), told.out());
        assertTrue(told.out().contains("it is your own"), told.out());
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(
                file,
                name.endsWith(".yaml") ? text.getBytes("UTF-8") : text.getBytes(Charset.forName("x-windows-874")));
    }
}
