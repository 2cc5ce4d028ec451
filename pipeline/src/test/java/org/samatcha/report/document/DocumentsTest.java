package org.samatcha.report.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samatcha.base.Language;
import org.samatcha.report.drawing.Charts;
import org.samatcha.report.drawing.Demo;
import org.samatcha.report.page.BrokenTemplate;
import org.samatcha.report.pdf.PdfStandards;
import org.samatcha.report.pdf.PdfWriter;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every kind of document in both languages, from a fixed release. */
class DocumentsTest {

    private static final Charts CHARTS = new Charts(Demo.typeface());
    private static final PdfWriter WRITER = new PdfWriter(Demo.typeface());

    private static Material material;
    private static Map<String, Document> documents;

    @BeforeAll
    static void make() {
        material = FixedRelease.material();
        documents = Documents.of(material).stream()
                .map(Supplier::get)
                .collect(Collectors.toMap(
                        document -> document.language().tag() + "/" + document.name(), document -> document));
    }

    @Test
    void thereAreFourReportsASummaryACitizensPageAndEveryDistrictInBothLanguages() {
        assertEquals(2 * (4 + 1 + 1 + 26), documents.size());
        assertTrue(documents
                .keySet()
                .containsAll(List.of("th/agenda-1", "en/summary", "th/citizens", "en/district-4029")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"agenda-1", "agenda-2", "agenda-3", "agenda-4", "summary", "district-4001"})
    void noPageButTheLastIsMoreThanAThirdBlankAtItsFoot(String name) throws IOException {
        List<String> blank = new ArrayList<>();
        for (String language : List.of("th/", "en/")) {
            List<Double> shares = BlankFeet.of(pdf(language + name));
            for (int page = 0; page < shares.size() - 1; page++) {
                if (shares.get(page) > 1.0 / 3) {
                    blank.add(String.format(
                            Locale.ROOT, "%s%s page %d: %.2f", language, name, page + 1, shares.get(page)));
                }
            }
        }
        assertEquals(List.of(), blank);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "th/agenda-2",
                "en/agenda-3",
                "th/summary",
                "en/summary",
                "th/citizens",
                "en/citizens",
                "th/district-4001",
                "en/district-4024"
            })
    void thePdfMeetsBothStandardsAndSaysEverySentenceOfThePage(String name) throws Exception {
        byte[] pdf = pdf(name);
        for (PDFAFlavour standard : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
            assertEquals(List.of(), PdfStandards.broken(pdf, standard), name + " " + standard);
        }
        String printed = plain(text(pdf));
        List<String> lost = new ArrayList<>();
        for (String sentence : PageSentences.of(html(name))) {
            if (!printed.contains(plain(sentence))) {
                lost.add(sentence);
            }
        }
        assertEquals(List.of(), lost, name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void theSummaryAndEveryProfileHaveTwoPagesAndTheCitizensPageOne(String language) throws IOException {
        assertEquals(2, pages(language + "/summary"));
        assertEquals(1, pages(language + "/citizens"));
        for (String district : List.of("4001", "4013", "4029")) {
            assertEquals(2, pages(language + "/district-" + district), district);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"th/agenda-1", "en/agenda-1"})
    void theReportReadsAsReviewed(String name) throws IOException {
        String text = String.join("\n", PageSentences.of(html(name))) + "\n";
        Path golden = Path.of("src", "test", "resources", "report", name.replace('/', '-') + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, text);
        }
        assertEquals(Files.readString(golden), text, "Reviewed? Then update with -Dgolden.update=true");
    }

    @Test
    void theHeadingOfAReportIsWhatTheFolderSays(@TempDir Path folder) throws IOException {
        Path texts = FixedRelease.copy(folder).resolve("texts/th.yaml");
        Files.writeString(texts, Files.readString(texts).replace("3. ช่องว่างความเสมอภาค", "3. ใครยังถูกทิ้งไว้"));
        Material edited = FixedRelease.material(folder);
        String html =
                AgendaReport.of(edited, edited.proposals().get(0), Language.TH).html(edited.pages(), CHARTS);
        assertTrue(html.contains("<h2>3. ใครยังถูกทิ้งไว้</h2>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agenda.html",
                "summary.html",
                "citizens.html",
                "district.html",
                "headlines.html",
                "claims.html",
                "claim.html",
                "figures.html",
                "commitments.html"
            })
    void aMistakeInAnyTemplateIsShownWithItsFileItsLineAndItsName(String template, @TempDir Path folder)
            throws IOException {
        Path file = FixedRelease.copy(folder).resolve(template);
        String inside = template.matches("(agenda|summary|citizens|district).html") ? "{% block content %}\n" : "#}\n";
        String text = Files.readString(file);
        int at = text.indexOf(inside) + inside.length();
        Files.writeString(file, text.substring(0, at) + "{{ nobody }}" + text.substring(at));
        long line = text.substring(0, at).lines().count() + 1;
        Material edited = FixedRelease.material(folder);
        BrokenTemplate broken = assertThrows(
                BrokenTemplate.class,
                () -> Documents.of(edited).forEach(document -> document.get().html(edited.pages(), CHARTS)));
        assertTrue(broken.getMessage().startsWith(template + ":" + line + ": "), broken.getMessage());
        assertTrue(broken.getMessage().contains("nobody"), broken.getMessage());
    }

    @Test
    void aHiddenFigureAndAMissingOneAreToldApart() {
        String report = html("en/agenda-2");
        assertTrue(report.contains("the data received have no number for “Out-of-school youth aged 15 to 18"));
        String profile = html("en/district-4001");
        assertTrue(profile.contains("not disclosed"), "the smallest district hides figures");
        assertFalse(profile.contains("NaN"));
    }

    @Test
    void everyClaimIsInTheTraceWithItsPlaceAndItsFigures() {
        List<Map<String, Object>> trace = EvidenceTrace.of(material);
        assertEquals(
                material.proposals().stream()
                        .mapToInt(proposal -> proposal.headlines().size()
                                + proposal.size().size()
                                + proposal.gaps().size()
                                + proposal.plain().size())
                        .sum(),
                trace.size());
        assertTrue(trace.get(0).get("written").toString().startsWith("agenda-1.yaml:"));
        assertEquals("ecd_on_track", trace.get(0).get("indicator"));
        assertEquals(
                "missing",
                trace.stream()
                        .filter(entry -> entry.get("indicator").equals(FixedRelease.MISSING))
                        .findFirst()
                        .orElseThrow()
                        .get("standing"));
    }

    private static String html(String name) {
        return documents.get(name).html(material.pages(), CHARTS);
    }

    private static byte[] pdf(String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        documents.get(name).pdf(material.pages(), WRITER, CHARTS, out);
        return out.toByteArray();
    }

    private static int pages(String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(name))) {
            return document.getNumberOfPages();
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Without white space, breaks and the lines that stand at the edge of every page. */
    private static String plain(String text) {
        return text.lines()
                .filter(line -> !line.matches("(หน้า|Page) \\d+ (จาก|of) \\d+ *"))
                .filter(line -> !line.strip().equals("สมัชชาเพื่อความเสมอภาคทางการศึกษาจังหวัดขอนแก่น")
                        && !line.strip().equals("Khon Kaen Assembly for Educational Equity"))
                .collect(Collectors.joining())
                .replaceAll("[\\s\\u200B]", "");
    }
}
