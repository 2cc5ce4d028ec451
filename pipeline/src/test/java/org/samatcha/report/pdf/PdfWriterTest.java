package org.samatcha.report.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samatcha.report.drawing.Demo;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfWriterTest {

    private static final byte[] SAMPLE = sample();

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_2_A"})
    void aPageWithTextTableListLinkAndChartsMeets(PDFAFlavour standard) throws Exception {
        assertEquals(List.of(), PdfStandards.broken(SAMPLE, standard));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ที่ น้ำ ผู้ กตัญญู เปอร์เซ็นต์",
                "โคกโพธิ์ไชย",
                "ร้อยละ 62.0",
                "−13.0",
                "ลิงก์ที่อยู่เว็บไซต์",
                "ตัวหนา ที่ปรึกษา",
                "หน้า 1 จาก"
            })
    void textIsFoundAsItWasWritten(String text) throws IOException {
        assertTrue(plain(text(SAMPLE)).contains(plain(text)), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"น้ำพอง", "ดีกว่าจังหวัด", "ไม่เปิดเผย", "อุบลรัตน์", "เป้าหมาย 75.0", "79.4 (77.3–81.5)"})
    void labelsOfChartsAreFoundAsText(String label) throws IOException {
        byte[] onlyChart = SamplePage.write(
                "<html><head><style>body { font-family: Sarabun }</style></head><body>"
                        + "<object type=\"chart\" data=\"caterpillar\"></object>"
                        + "<object type=\"chart\" data=\"trend\"></object></body></html>",
                Demo.charts());
        assertTrue(plain(text(onlyChart)).contains(plain(label)), label);
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException {
        assertArrayEquals(SAMPLE, SamplePage.pdf());
    }

    @Test
    void documentsWrittenAtTheSameTimeAreTheSame() {
        IntStream.range(0, 6).parallel().forEach(i -> assertArrayEquals(SAMPLE, sample()));
    }

    @Test
    void headingsBecomeBookmarksUnderTheirChapter() throws IOException {
        try (PDDocument document = Loader.loadPDF(SAMPLE)) {
            PDOutlineItem chapter =
                    document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            List<String> sections = new ArrayList<>();
            chapter.children().forEach(item -> sections.add(item.getTitle()));
            assertEquals("เด็กปฐมวัยทุกคนได้เรียน", chapter.getTitle());
            assertEquals(List.of("สถานการณ์", "ตาราง", "แนวโน้ม"), sections);
        }
    }

    @Test
    void theDocumentSaysItsLanguageAndTitle() throws IOException {
        try (PDDocument document = Loader.loadPDF(SAMPLE)) {
            assertEquals("th", document.getDocumentCatalog().getLanguage());
            assertEquals(
                    "วาระที่ 1 เด็กปฐมวัย", document.getDocumentInformation().getTitle());
            assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
        }
    }

    @Test
    void aCharacterThatTheFontLacksIsNamedWithItsText() {
        String page = "<html><head></head><body><p>ยอด 漢 คน</p></body></html>";
        MissingGlyph missing = assertThrows(MissingGlyph.class, () -> SamplePage.write(page, Map.of()));
        assertEquals(
                "The font has no character U+6F22 (CJK UNIFIED IDEOGRAPHS 6F22), used in: ยอด 漢 คน",
                missing.getMessage());
    }

    @Test
    void aChartThatDoesNotExistIsNamed() {
        String page = "<html><head></head><body><object type=\"chart\" data=\"nowhere\"></object></body></html>";
        var wrong = assertThrows(IllegalArgumentException.class, () -> SamplePage.write(page, Map.of()));
        assertEquals("The page asks for chart [nowhere]; there are []", wrong.getMessage());
    }

    private static byte[] sample() {
        try {
            return SamplePage.pdf();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    /** Without white space and zero-width breaks: a line may end anywhere between words. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\\u200B]", "");
    }
}
