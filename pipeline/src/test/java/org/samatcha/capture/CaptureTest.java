package org.samatcha.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaptureTest {

    private static final String HEADER = "รหัสอำเภอ,อำเภอ,ปี พ.ศ.,เพศ,อายุ,จำนวน\n";

    @Test
    void aFileInWindows874IsReadLikeTheSameFileInUtf8() {
        String text = HEADER + "4001,เมืองขอนแก่น,2566,ชาย,0,\"1,234\"\n";
        Recognised utf8 = recognised(TextSource.utf8("population/a.csv", "\uFEFF" + text));
        Recognised windows = recognised(TextSource.windows874("population/a.csv", text));
        assertEquals(TextEncoding.UTF_8, utf8.table().encoding());
        assertEquals(TextEncoding.WINDOWS_874, windows.table().encoding());
        RawRow row = onlyRow(TextSource.windows874("population/a.csv", text));
        assertEquals("เมืองขอนแก่น", row.text("district_name"));
        assertEquals("male", row.text("sex"));
        assertEquals("1,234", row.text("population"));
        assertEquals(2, row.line());
    }

    @Test
    void theFirstBytesDoNotDecideTheEncoding() {
        String text = "district_code,year,sex,age,population,district_name\n" + "4001,2566,M,1,1,x\n".repeat(9000)
                + "4001,2566,M,1,1,เมือง\n";
        assertEquals(
                TextEncoding.WINDOWS_874,
                recognised(TextSource.windows874("population/a.csv", text))
                        .table()
                        .encoding());
    }

    @Test
    void anEncodingThatIsNeitherIsRefused() {
        Capture.Refused refused =
                refused(new TextSource("population/a.csv", HEADER.getBytes(StandardCharsets.UTF_16LE)));
        assertEquals(Capture.Problem.UNKNOWN_ENCODING, refused.problem());
        assertEquals("population", refused.dataset());
    }

    @Test
    void theHeaderIsFoundUnderTitlesAndTimeStamps() {
        String text = "รายงานประชากร,,,,,\nพิมพ์เมื่อ 24/11/2566 10:18,,,,,\n\n" + HEADER + "4001,เมือง,2566,ช,7,5\n";
        RawRow row = onlyRow(TextSource.utf8("population/a.csv", text));
        assertEquals(5, row.line());
        assertEquals("7", row.text("age"));
    }

    @Test
    void columnsMayStandInAnyOrderAndUnderEnglishNames() {
        String text = "population,age,sex,year,district_code\n12,0,F,2023,4001\n";
        RawRow row = onlyRow(TextSource.utf8("x/b.csv", text));
        assertEquals("12", row.text("population"));
        assertEquals("female", row.text("sex"));
        assertEquals("", row.text("district_name"));
    }

    @Test
    void theFolderDecidesBetweenProfilesAndTheHeaderAloneWithoutOne() {
        String schools = "school_id,name,agency,district_name\n1040000001,ก,สพฐ.,เมือง\n";
        assertEquals(
                "schools",
                recognised(TextSource.utf8("inbox/s.csv", schools)).profile().id());
        assertEquals(
                "schools",
                recognised(TextSource.utf8("s.csv", schools)).profile().id());
    }

    @Test
    void aMissingColumnIsNamedWithTheHeaderMostLikeIt() {
        String text = "รหัสอำเภอ,อำเภอ,ปี พ.ศ.,เพส,อายุ,จำนวน\n4001,เมือง,2566,ช,7,5\n";
        Capture.Refused refused = refused(TextSource.utf8("population/a.csv", text));
        assertEquals(Capture.Problem.NO_HEADER, refused.problem());
        assertEquals("sex", refused.field());
        assertEquals("เพส", refused.seen());
        assertTrue(refused.right().contains("เพศ"), refused.right());
    }

    @Test
    void anEmptyFileSaysThatItIsEmpty() {
        assertEquals(
                Capture.Problem.EMPTY,
                refused(TextSource.utf8("population/a.csv", "")).problem());
    }

    @Test
    void anUnreadableFileIsRefusedAndNotThrown() {
        ByteSource broken = new ByteSource() {
            private static final long serialVersionUID = 1L;

            @Override
            public String name() {
                return "population/a.csv";
            }

            @Override
            public InputStream open() throws IOException {
                throw new IOException("disk");
            }
        };
        Capture.Refused refused = assertInstanceOf(
                Capture.Refused.class, Capture.open(broken, Profiles.builtIn()).get(0));
        assertEquals(Capture.Problem.UNREADABLE, refused.problem());
    }

    @Test
    void totalsAreToldFromDataWithAndWithoutALabel() {
        String text = HEADER + "4001,เมือง,2566,ช,7,5\n,,,,,5\nรวม,,,,,5\n,รวมทั้งสิ้น,2566,,,5\n";
        List<String> kinds = TextSource.utf8("population/a.csv", text).rows().stream()
                .map(row -> row.getClass().getSimpleName())
                .toList();
        assertEquals(List.of("Data", "Total", "Total", "Total"), kinds);
    }

    @Test
    void rowsWithoutAFilledCellAreNoRows() {
        String text = HEADER + ",,,,,\n4001,เมือง,2566,ช,7,5\n , ,,,,\n\n";
        assertEquals(3, onlyRow(TextSource.utf8("population/a.csv", text)).line());
    }

    @Test
    void cellsThatMeanMissingAreBlank() {
        String text = HEADER + "4001,-,2566,N/A,.,5\n";
        RawRow row = onlyRow(TextSource.utf8("population/a.csv", text));
        assertEquals("", row.text("district_name") + row.text("sex") + row.text("age"));
    }

    @Test
    void aRowWithFewerOrMoreCellsIsBrokenButBlankCellsBehindAreNot() {
        String text = HEADER + "4001,เมือง,2566,ช,7\n4001,เมือง,2566,ช,7,5,9\n4001,เมือง,2566,ช,7,5,,\n";
        List<Captured> rows = TextSource.utf8("population/a.csv", text).rows();
        assertEquals(Captured.Breakage.RAGGED, ((Captured.Broken) rows.get(0)).breakage());
        assertEquals(Captured.Breakage.RAGGED, ((Captured.Broken) rows.get(1)).breakage());
        assertInstanceOf(Captured.Data.class, rows.get(2));
    }

    @Test
    void aFolderOfTheProfileCountsAtWhateverDepthTheFileLies() {
        String text = "population,age,year\n1,2,3\n";
        Capture.Refused refused = refused(TextSource.utf8("dropout/2566/khon-kaen/a.csv", text));
        assertEquals("dropout", refused.dataset());
        assertEquals("", refused(TextSource.utf8("inbox/a.csv", "a,b\n1,2\n")).dataset());
    }

    private static Recognised recognised(TextSource source) {
        return assertInstanceOf(
                Recognised.class, Capture.open(source, Profiles.builtIn()).get(0));
    }

    private static Capture.Refused refused(TextSource source) {
        return assertInstanceOf(
                Capture.Refused.class, Capture.open(source, Profiles.builtIn()).get(0));
    }

    private static RawRow onlyRow(TextSource source) {
        List<Captured> rows = source.rows();
        assertEquals(1, rows.size());
        return assertInstanceOf(Captured.Data.class, rows.get(0)).rows().get(0);
    }
}
