package org.samatcha.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samatcha.base.Numerals;
import org.samatcha.report.pdf.PdfStandards;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The real layout with two figures; written to {@code target/gallery} for people to look at. */
class SampleReportTest {

    @TempDir
    private static Path folder;

    private static String html;
    private static byte[] pdf;

    @BeforeAll
    static void write() throws IOException {
        SampleReport report = new SampleReport(folder);
        html = report.html(Numerals.ARABIC);
        pdf = report.pdf();
        Path gallery = Files.createDirectories(Path.of("target", "gallery"));
        Files.writeString(gallery.resolve("report.html"), html);
        Files.write(gallery.resolve("report.pdf"), pdf);
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_2_A"})
    void theLayoutAsPdfMeets(PDFAFlavour standard) throws Exception {
        assertEquals(List.of(), PdfStandards.broken(pdf, standard));
    }

    @Test
    void thePageIsWellFormedAndSaysItsLanguage() throws Exception {
        assertEquals("th", parsed().getDocumentElement().getAttribute("lang"));
    }

    @Test
    void noIdStandsTwiceAndEveryReferenceToOneIsMet() throws Exception {
        Set<String> ids = new HashSet<>();
        NodeList all = parsed().getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            String id = ((Element) all.item(i)).getAttribute("id");
            assertTrue(id.isEmpty() || id.equals("genericDefs") || ids.add(id), "twice: " + id);
        }
        Matcher references =
                Pattern.compile("href=\"#([^\"]+)\"|url\\(#([^)]+)\\)").matcher(html);
        while (references.find()) {
            String id = references.group(1) == null ? references.group(2) : references.group(1);
            assertTrue(ids.contains(id), "nothing has the id " + id);
        }
    }

    @Test
    void thePageNeedsNoNetworkAndNoScript() {
        assertFalse(html.contains("<script"));
        assertFalse(html.contains("<link"));
        Matcher loads = Pattern.compile("(?:src=\"|url\\()(?!data:|#)").matcher(html);
        assertFalse(loads.find(), "something is loaded from elsewhere");
        assertTrue(html.length() < 1_000_000, "heavier than a megabyte");
    }

    @Test
    void everyFigureHasItsTableItsSourceAndItsDescription() throws Exception {
        NodeList tables = parsed().getElementsByTagName("table");
        assertEquals(2, tables.getLength());
        assertEquals(27, ((Element) tables.item(0)).getElementsByTagName("tr").getLength());
        assertTrue(html.contains("ที่มา: ข้อมูลสมมุติเพื่อทดสอบการวาด · "));
        assertTrue(html.contains("ช่วงความเชื่อมั่น &amp; ขีดประ"));
        assertTrue(html.contains("download=\"ranked.csv\""));
    }

    @Test
    void thePageHasASkipLinkAndTheOtherLanguage() {
        assertTrue(html.contains("<a class=\"skip\" href=\"#content\">"));
        assertTrue(html.contains("<a href=\"../en/agenda-1.html\" lang=\"en\" hreflang=\"en\">English</a>"));
    }

    private static Document parsed() throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    }
}
