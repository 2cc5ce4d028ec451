package org.samatcha.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThaiTextTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            sara am typed as nikhahit and sara aa     | น\\u0E4D\\u0E32พอง      | น\\u0E33พอง
            sara am with the tone between its halves  | น\\u0E4D\\u0E49\\u0E32  | น\\u0E49\\u0E33
            sara am with the tone before its halves   | น\\u0E49\\u0E4D\\u0E32  | น\\u0E49\\u0E33
            a tone typed after sara am                | น\\u0E33\\u0E49         | น\\u0E49\\u0E33
            two sara e for sara ae                    | \\u0E40\\u0E40วง        | \\u0E41วง
            a tone typed before its vowel             | ท\\u0E48\\u0E35         | ท\\u0E35\\u0E48
            a tone typed twice                        | ท\\u0E35\\u0E48\\u0E48  | ท\\u0E35\\u0E48
            a zero-width space between words          | ขอน\\u200Bแก่น          | ขอนแก่น
            a byte order mark inside                  | \\uFEFFปี               | ปี
            a no-break space and two spaces           | ปี\\u00A0\\u0020พ.ศ.    | ปี พ.ศ.
            marks of writing direction around a word  | \\u202Aขอน\\u2066แก่น\\u202C | ขอนแก่น
            a narrow and a wide space                 | ปี\\u202Fพ.ศ.\\u30002566 | ปี พ.ศ. 2566
            a line break inside a header              | ปี\\u000Aการศึกษา       | ปี การศึกษา
            """)
    void repairsWhatWasTypedInAnotherWay(String why, String typed, String meant) {
        assertEquals(unescaped(meant), ThaiText.normalise(unescaped(typed)));
    }

    @Test
    void textInOrderIsGivenBackAsItIs() {
        String text = "ไทยรัฐวิทยา ๘๖ (บ้านป่าสักหลวง) น้ำพอง โพธิ์ไชย";
        assertSame(text, ThaiText.normalise(text));
    }

    @Test
    void sidesAreStripped() {
        assertEquals("รวม", ThaiText.normalise("  รวม\t"));
    }

    @Test
    void thaiDigitsBecomeAsciiOnlyWhereAskedFor() {
        assertEquals("1234 บาท", ThaiText.asciiDigits("๑๒๓๔ บาท"));
        assertEquals("๑๒๓๔", ThaiText.normalise("๑๒๓๔"));
    }

    private static String unescaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\u", i)) {
                out.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }
}
