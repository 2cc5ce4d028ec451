package org.samatcha.report.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.samatcha.indicator.Indicators;
import org.samatcha.report.SmallRelease;
import org.samatcha.report.drawing.Charts;
import org.samatcha.report.drawing.Demo;

class SiteTest {

    private static final Map<String, String> FILES = new TreeMap<>();

    @BeforeAll
    static void write() {
        Site site = new Site(
                SmallRelease.material(Set.of("reports/th/district-4001.pdf", "reports/annex.xlsx")),
                SmallRelease.pages(),
                SmallRelease.TEMPLATES);
        site.files(new Charts(Demo.typeface()))
                .forEach(file -> FILES.put(file.path(), file.content().get()));
    }

    @Test
    void thereIsAPageForEveryDistrictAndEveryIndicatorInBothLanguages() {
        for (String language : List.of("th", "en")) {
            assertEquals(26, count(language + "/district-"));
            assertEquals(Indicators.all().size(), count(language + "/indicator-"));
        }
        Set<String> others = new TreeSet<>(FILES.keySet());
        others.removeIf(path -> path.contains("/district-") || path.contains("/indicator-"));
        assertTrue(
                others.containsAll(List.of(
                        "index.html",
                        "index-en.html",
                        "th/districts.html",
                        "en/indicators.html",
                        "th/methods.html",
                        "th/quality.html",
                        "th/data.html",
                        "assets/site.css",
                        "assets/site.js",
                        "assets/search-th.js")),
                others.toString());
    }

    private static long count(String start) {
        return FILES.keySet().stream().filter(path -> path.startsWith(start)).count();
    }

    @Test
    void everyPageIsWellFormed() throws Exception {
        DocumentBuilder xml = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            if (file.getKey().endsWith(".html")) {
                xml.parse(new ByteArrayInputStream(file.getValue().getBytes(StandardCharsets.UTF_8)));
            }
        }
    }

    @Test
    void aHiddenNumberIsSaidInWordsAndHasNothingToSortBy() {
        String page = FILES.get("th/district-4021.html");
        assertTrue(page.contains("<td data-sort=\"\" class=\"num tone-none\">ไม่เปิดเผย</td>"), "words for hidden");
        assertTrue(FILES.get("en/district-4029.html").contains("tone-worse"), "worse than the province");
        assertTrue(FILES.get("en/district-4029.html").contains("worse than the province"));
    }

    @Test
    void onlyDocumentsThatTheReleaseHasAreLinkedTo() {
        assertTrue(FILES.get("th/district-4001.html").contains("../../reports/th/district-4001.pdf"));
        assertFalse(FILES.get("th/district-4002.html").contains("reports/th/district-4002"));
        assertFalse(FILES.get("en/district-4001.html").contains("reports/en/district-4001"));
        assertTrue(FILES.get("th/data.html").contains("../../reports/annex.xlsx"));
    }

    @Test
    void anIndicatorWithoutAnyNumberSaysSo() {
        assertTrue(FILES.get("en/indicator-survival_rate.html").contains("no number for this indicator yet"));
        assertEquals(
                3, FILES.get("en/indicator-" + SmallRelease.INDICATOR + ".html").split("<svg").length - 1);
    }

    @Test
    void bothLanguagesAreFoundByASearchInEither() {
        for (String language : List.of("th", "en")) {
            String index = FILES.get("assets/search-" + language + ".js");
            assertTrue(index.startsWith("window.samatchaIndex = [{"), "a script, not data to fetch");
            assertTrue(index.contains("น้ำพอง") && index.contains("Nam Phong"));
            assertTrue(index.contains("\"" + language + "/district-4007.html\""));
        }
    }
}
