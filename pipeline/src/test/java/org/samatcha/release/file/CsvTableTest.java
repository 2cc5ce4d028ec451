package org.samatcha.release.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samatcha.base.BilingualText;
import org.samatcha.release.Column;
import org.samatcha.release.ReleasedTable;
import org.samatcha.release.TableSpec;

class CsvTableTest {

    private static final TableSpec SPEC = new TableSpec(
            "t",
            BilingualText.of("แถว", "row"),
            List.of(
                    Column.text("name", "ชื่อ", "Name"),
                    Column.whole("people", "คน", "People"),
                    Column.number("rate", "อัตรา", "Rate")),
            List.of("name"));

    @Test
    void aSpreadsheetFindsTheMarkTheHeaderAndEmptyFieldsWhereThereIsNoValue() {
        assertEquals(
                "\uFEFFname,people,rate\r\nน้ำพอง,12,0.1\r\n\"a, \"\"b\"\"\",,\r\n",
                csv(new Object[] {"น้ำพอง", 12L, 0.1}, new Object[] {"a, \"b\"", null, null}));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+66", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠x"})
    void aTextThatASpreadsheetWouldComputeIsShownInstead(String formula) {
        assertEquals("'" + formula, CsvTable.harmless(formula));
    }

    @Test
    void aNegativeNumberStaysANumber() {
        assertEquals("\uFEFFname,people,rate\r\nx,-3,-0.25\r\n", csv(new Object[] {"x", -3L, -0.25}));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "0.1, 0.1",
        "-0.0, 0",
        "100.0, 100",
        "1.0E-7, 0.0000001",
        "2.0E22, 20000000000000000000000",
        "0.30000000000000004, 0.30000000000000004"
    })
    void numbersHaveNoExponentAndNoMoreDigitsThanNeeded(double value, String text) {
        assertEquals(text, PlainNumber.of(value));
    }

    @Property
    void everyNumberReadsBackAsItself(@ForAll double value) {
        assertEquals(value, Double.parseDouble(PlainNumber.of(value)), 0.0);
    }

    private static String csv(Object[]... rows) {
        return new String(CsvTable.bytes(new ReleasedTable(SPEC, List.of(rows))), StandardCharsets.UTF_8);
    }
}
