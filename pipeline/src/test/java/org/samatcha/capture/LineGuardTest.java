package org.samatcha.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineGuardTest {

    private static final String HEADER = "place_id,year,kind,district_code,sex,age_band,participants\n";
    private static final String GOOD = "L1,2566,วัด,4001,ช,15-24,7\n";

    @Test
    void aQuoteThatIsNeverClosedCostsItsOwnRowOnly() {
        String text = HEADER + GOOD + "\"L2,2566,วัด,4001,ช,15-24,7\n" + GOOD.repeat(80);
        List<Captured> rows = TextSource.utf8("learning/a.csv", text).rows();
        assertEquals(82, rows.size());
        Captured.Broken broken = (Captured.Broken) rows.get(1);
        assertEquals(Captured.Breakage.QUOTES, broken.breakage());
        assertEquals(3, broken.line());
        assertEquals(83, rows.get(81).line());
    }

    @Test
    void textBehindAClosedQuoteCostsItsOwnRowOnly() {
        String text = HEADER + "\"L2\"x,2566,วัด,4001,ช,15-24,7\n" + GOOD;
        List<Captured> rows = TextSource.utf8("learning/a.csv", text).rows();
        assertEquals(Captured.Breakage.QUOTES, ((Captured.Broken) rows.get(0)).breakage());
        assertEquals(3, rows.get(1).line());
    }

    @Test
    void aQuotedLineBreakIsOneRowAndLaterLinesKeepTheirNumbers() {
        String text = HEADER + "\"L\n2\",2566,วัด,4001,ช,15-24,7\r\n" + GOOD;
        List<Captured> rows = TextSource.utf8("learning/a.csv", text).rows();
        assertEquals(List.of(2L, 4L), rows.stream().map(Captured::line).toList());
        assertEquals("L 2", ((Captured.Data) rows.get(0)).rows().get(0).text("place_id"));
    }

    @Test
    void aNulCostsItsOwnRowOnly() {
        List<Captured> rows = TextSource.utf8("learning/a.csv", HEADER + "L\u0000,2566,วัด,4001,ช,15-24,7\n" + GOOD)
                .rows();
        assertEquals(Captured.Breakage.CONTROL_CHARACTER, ((Captured.Broken) rows.get(0)).breakage());
        assertEquals(2, rows.size());
    }

    @Test
    void aLineOfTwentyMillionCharactersIsHeldBackAndNotKept() {
        String text = HEADER + "x".repeat(20_000_000) + "\n" + GOOD;
        List<Captured> rows = TextSource.utf8("learning/a.csv", text).rows();
        Captured.Broken broken = (Captured.Broken) rows.get(0);
        assertEquals(Captured.Breakage.TOO_LONG, broken.breakage());
        assertTrue(broken.text().length() <= 300);
        assertEquals(3, rows.get(1).line());
    }

    @Test
    void aFileOfOnlyBrokenRowsIsReadToItsEnd() {
        List<Captured> rows =
                TextSource.utf8("learning/a.csv", HEADER + "\"x\n".repeat(3000)).rows();
        assertEquals(
                3000,
                rows.stream().filter(row -> row instanceof Captured.Broken).count());
        assertEquals(3001, rows.get(2999).line());
    }
}
