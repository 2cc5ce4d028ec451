package org.samatcha.report.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samatcha.base.Language;
import org.samatcha.base.Numerals;
import org.samatcha.report.chart.ChartTable;
import org.samatcha.report.drawing.Demo;
import org.samatcha.report.drawing.Typeface.Weight;

class PagesTest {

    private static final Path TEMPLATES = Path.of(System.getProperty("samatcha.root", "."), "reports-templates");

    @TempDir
    private Path folder;

    @Test
    void whatIsPrintedIsEscaped() throws IOException {
        assertEquals("<p>&lt;b&gt; &amp; คน</p>", render("<p>{{ who }}</p>", Map.of("who", "<b> & คน")));
    }

    @Test
    void filtersPrintNumbersAndDatesInThePagesLanguage() throws IOException {
        String template =
                "{{ rate | percent }} {{ change | points }} {{ n | count }} {{ day | date }} {{ 2566 | year }}";
        Map<String, Object> model =
                Map.of("rate", 0.62, "change", -0.131, "n", 39630, "day", LocalDate.of(2023, 11, 24));
        assertEquals("62.0 −13.1 39,630 24 พ.ย. 2566 พ.ศ. 2566", render(template, model));
        assertEquals(
                "62.0 −13.1 39,630 24 Nov 2023 2566 BE (2023)",
                pages(template).render("x.html", Medium.HTML, head(Language.EN, Numerals.THAI), model));
    }

    @Test
    void thaiPagesCanHaveThaiNumerals() throws IOException {
        assertEquals(
                "๖๒.๐ ข้อมูล ณ วันที่ ๑๐ มิ.ย. ๒๕๖๗",
                pages("{{ 0.62 | percent }} {{ t(\"as_of\", \"10 มิ.ย. 2567\") }}")
                        .render("x.html", Medium.HTML, head(Language.TH, Numerals.THAI), Map.of()));
    }

    @Test
    void aTextThatDoesNotExistIsNamedWithFileAndLine() {
        var broken = assertThrows(BrokenTemplate.class, () -> render("<p>\n{{ t(\"figure.tabel\") }}</p>", Map.of()));
        assertEquals("x.html:2: there is no text [figure.tabel] in texts/th.yaml", broken.getMessage());
    }

    @Test
    void aVariableThatDoesNotExistIsNamedWithFileAndLine() {
        var broken = assertThrows(BrokenTemplate.class, () -> render("<p>\n\n{{ nobody }}</p>", Map.of()));
        assertTrue(broken.getMessage().startsWith("x.html:3: "), broken.getMessage());
        assertTrue(broken.getMessage().contains("nobody"), broken.getMessage());
    }

    @Test
    void aTemplateThatCannotBeReadIsNamedWithFileAndLine() {
        var broken = assertThrows(BrokenTemplate.class, () -> render("<p>\n{% if %}</p>", Map.of()));
        assertTrue(broken.getMessage().startsWith("x.html:2: "), broken.getMessage());
    }

    @Test
    void aFilterThatCannotPrintItsValueIsNamedWithFileAndLine() {
        var broken = assertThrows(BrokenTemplate.class, () -> render("{{ \"many\" | count }}", Map.of()));
        assertEquals("x.html:1: this filter cannot print: many", broken.getMessage());
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        PageTexts texts = PageTexts.load(TEMPLATES.resolve("texts"));
        assertTrue(texts.keys().contains("figure.table"));
    }

    @Test
    void aTextThatIsMissingInOneLanguageIsNamed() throws IOException {
        Files.writeString(folder.resolve("th.yaml"), "a: \"ก\"\nb: \"ข\"\n");
        Files.writeString(folder.resolve("en.yaml"), "a: \"A\"\n");
        var broken = assertThrows(BrokenTemplate.class, () -> PageTexts.load(folder));
        assertEquals("th.yaml:2: [b] is missing in en.yaml; add it there", broken.getMessage());
    }

    @Test
    void aTextThatIsNoTextIsNamed() throws IOException {
        Files.writeString(folder.resolve("th.yaml"), "a:\n  b: 1\n");
        Files.writeString(folder.resolve("en.yaml"), "a:\n  b: \"x\"\n");
        var broken = assertThrows(BrokenTemplate.class, () -> PageTexts.load(folder));
        assertEquals("th.yaml:2: [a.b] is not a text; put quotation marks around it", broken.getMessage());
    }

    @Test
    void theFontHasEveryCharacterOfTheTexts() {
        PageTexts texts = PageTexts.load(TEMPLATES.resolve("texts"));
        for (Weight weight : Weight.values()) {
            for (Language language : Language.values()) {
                for (String key : texts.keys()) {
                    String text = texts.text(key, language);
                    assertEquals(-1, Demo.typeface().font(weight, 10).canDisplayUpTo(text), key + ": " + text);
                }
            }
        }
    }

    @Test
    void theWebFontUnpacksToTheSameTables() throws DataFormatException {
        byte[] ttf = Demo.typeface().file(Weight.REGULAR);
        byte[] woff = WebFont.woff(ttf);
        ByteBuffer in = ByteBuffer.wrap(woff);
        assertTrue(woff.length < ttf.length * 0.7, "smaller: " + woff.length);
        assertEquals(woff.length, in.getInt(8));
        ByteBuffer original = ByteBuffer.wrap(ttf);
        for (int i = 0; i < in.getShort(12); i++) {
            int entry = 44 + i * 20;
            int from = in.getInt(entry + 4);
            byte[] packed = Arrays.copyOfRange(woff, from, from + in.getInt(entry + 8));
            byte[] table = new byte[in.getInt(entry + 12)];
            if (packed.length < table.length) {
                Inflater inflater = new Inflater();
                inflater.setInput(packed);
                assertEquals(table.length, inflater.inflate(table));
                inflater.end();
            } else {
                table = packed;
            }
            int offset = original.getInt(12 + i * 16 + 8);
            assertArrayEquals(Arrays.copyOfRange(ttf, offset, offset + table.length), table);
        }
    }

    @Test
    void csvQuotesWhatNeedsIt() {
        FigureBlock figure = new FigureBlock(
                "x",
                Demo.caption("ชื่อ"),
                new ChartTable(List.of("อำเภอ", "n"), List.of(List.of("a \"b\"", "1,234"))),
                "",
                "",
                "r",
                FigureBlock.Table.PRINTED);
        String csv = URLDecoder.decode(
                figure.csv().substring("data:text/csv;charset=utf-8,".length()), StandardCharsets.UTF_8);
        assertEquals("\uFEFFอำเภอ,n\r\n\"a \"\"b\"\"\",\"1,234\"\r\n", csv);
    }

    private String render(String template, Map<String, Object> model) throws IOException {
        return pages(template).render("x.html", Medium.HTML, head(Language.TH, Numerals.ARABIC), model);
    }

    private Pages pages(String template) throws IOException {
        Files.createDirectories(folder.resolve("texts"));
        Files.writeString(folder.resolve("texts/th.yaml"), "as_of: \"ข้อมูล ณ วันที่ {0}\"\n");
        Files.writeString(folder.resolve("texts/en.yaml"), "as_of: \"Data as of {0}\"\n");
        for (String file : List.of("style.css", "pdf.css")) {
            Files.write(folder.resolve(file), Files.readAllBytes(TEMPLATES.resolve(file)));
        }
        Files.writeString(folder.resolve("x.html"), template);
        return Pages.load(folder, Demo.typeface());
    }

    private static PageHead head(Language language, Numerals numerals) {
        return new PageHead(language, "ชื่อ", "คำอธิบาย", "../en/x.html", "10 มิ.ย. 2567", "2569-01", numerals);
    }
}
