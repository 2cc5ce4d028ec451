package org.samatcha.report.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.samatcha.report.drawing.Typeface.Weight;

class ThaiLineBreaksTest {

    static final List<String> DISTRICTS = Demo.DISTRICTS;

    private static final ThaiLineBreaks BREAKS = ThaiLineBreaks.standard();

    @ParameterizedTest
    @FieldSource("DISTRICTS")
    void aDistrictIsNeverBroken(String district) {
        assertEquals(district, BREAKS.mark(district));
        assertTrue(BREAKS.pieces("เด็กในอำเภอ" + district + "ได้เรียน").contains(district));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            ร้อยละของเด็กที่ได้เรียน;                  ร้อยละ|ของ|เด็ก|ที่|ได้|เรียน
            ต่ำกว่าจังหวัด −13.0 จุดร้อยละ;            ต่ำ|กว่า|จังหวัด −13.0 จุดร้อยละ
            อำเภอเมืองขอนแก่นกับจังหวัดขอนแก่น;        อำเภอ|เมืองขอนแก่น|กับ|จังหวัด|ขอนแก่น
            no Thai at all;                            no Thai at all
            """)
    void breaksStandBetweenWords(String text, String expected) {
        assertEquals(expected, BREAKS.mark(text).replace(ThaiLineBreaks.BREAK, '|'));
    }

    @Test
    void piecesAreTheWholeText() {
        String text = "ร้อยละ 62.0 ของเด็กอายุ 3–5 ปี ในอำเภอโคกโพธิ์ไชย (2567)";
        assertEquals(text, String.join("", BREAKS.pieces(text)));
    }

    @Test
    void linesAreNoWiderThanTheirRoom() {
        var font = Demo.typeface().font(Weight.REGULAR, 9.5);
        String text = "อัตราการเข้าเรียนสุทธิระดับมัธยมศึกษาตอนต้นของเด็กอายุสิบสองถึงสิบสี่ปีในอำเภอหนองสองห้อง";
        List<String> lines = TextLines.wrap(text, font, 120);
        assertTrue(lines.size() > 2);
        lines.forEach(line -> assertTrue(Pen.width(line, font) <= 120, line));
        assertEquals(text, String.join("", lines));
    }
}
