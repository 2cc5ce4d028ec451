package org.samatcha.jobs.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samatcha.indicator.Indicators;
import org.samatcha.jobs.run.SampleRun;

/** The site of the sample in a real browser, from the folder it was written to. Skipped where no Chromium is found. */
class SiteBrowserTest {

    private static final String SIDEWAYS =
            "document.documentElement.scrollWidth > document.documentElement.clientWidth + 1";

    private static SitePages pages;
    private static Browser browser;

    @BeforeAll
    static void startOnce() throws IOException, InterruptedException {
        Optional<Path> program = Browser.find();
        assumeTrue(program.isPresent(), "Chromium is not installed");
        pages = new SitePages(SampleRun.once().release());
        browser = Browser.start(program.get());
    }

    @AfterAll
    static void stop() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void likeAPhone() {
        browser.withoutScripts(false);
        browser.size(360, 740);
    }

    @Test
    void noPageSaysAnErrorOrAsksTheNetworkOrScrollsSidewaysOnAPhone() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path page : pages.all()) {
            browser.open(page);
            if (browser.evaluate(SIDEWAYS).asBoolean()) {
                wrong.add(pages.name(page) + " scrolls sideways");
            }
            browser.events().forEach(event -> complaint(event).ifPresent(text -> wrong.add(pages.name(page) + text)));
        }
        assertEquals(List.of(), wrong);
    }

    private static Optional<String> complaint(JsonNode event) {
        JsonNode parameters = event.path("params");
        return switch (event.path("method").asText()) {
            case "Runtime.exceptionThrown" -> Optional.of(" throws " + parameters);
            case "Log.entryAdded" ->
                Optional.of(" logs " + parameters.path("entry").path("text").asText());
            case "Runtime.consoleAPICalled" -> Optional.of(" prints " + parameters.path("args"));
            case "Network.loadingFailed" -> Optional.of(" cannot load " + parameters);
            case "Network.requestWillBeSent" -> {
                String url = parameters.path("request").path("url").asText();
                yield url.startsWith("file:") || url.startsWith("data:")
                        ? Optional.empty()
                        : Optional.of(" asks for " + url);
            }
            default -> Optional.empty();
        };
    }

    @Test
    void axeFindsNoSeriousViolationOnAnyKindOfPage() throws IOException {
        String axe = axe();
        List<String> violations = new ArrayList<>();
        for (Path page : pages.ofEachKind()) {
            browser.open(page);
            browser.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
            browser.evaluate(axe + ";true");
            JsonNode found = browser.evaluate("""
                    axe.run(document, {resultTypes: ['violations'], runOnly:
                        ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
                    .then(r => r.violations.filter(v => v.impact === 'serious' || v.impact === 'critical')
                        .map(v => v.id + ': ' + v.help + ' ' + v.nodes.slice(0, 3).map(n => n.html).join(' | ')))""");
            found.forEach(text -> violations.add(pages.name(page) + " " + text.asText()));
        }
        assertEquals(List.of(), violations);
    }

    private static String axe() throws IOException {
        try (InputStream in = SiteBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aPageIsWholeWithoutScripts() throws IOException {
        browser.withoutScripts(true);
        for (Path page : pages.ofEachKind()) {
            browser.open(page);
            browser.withoutScripts(false);
            assertTrue(
                    browser.evaluate("document.querySelector('h1').offsetHeight > 0")
                            .asBoolean(),
                    pages.name(page));
            assertFalse(browser.evaluate(SIDEWAYS).asBoolean(), pages.name(page));
            assertEquals(
                    0,
                    browser.evaluate(
                                    "[...document.querySelectorAll('input, button')].filter(e => e.offsetHeight).length")
                            .asInt(),
                    "no control that does nothing on " + pages.name(page));
            browser.withoutScripts(true);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"site/index.html", "site/en/districts.html", "site/th/indicator-dropout_rate.html"})
    void theTabKeyReachesEverythingThatCanBeUsedAndShowsWhereItIs(String name) {
        browser.open(pages.release().resolve(name));
        String usable = "[...document.querySelectorAll('a[href], button, input, summary, [tabindex=\"0\"]')]"
                + ".filter(e => e.checkVisibility({visibilityProperty: true}))";
        int wanted = browser.evaluate(usable + ".length").asInt();
        browser.evaluate("window.reached = new Set(); document.body.focus()");
        List<String> unseen = new ArrayList<>();
        for (int i = 0; i < wanted; i++) {
            browser.press("Tab", 9, "");
            String hidden = browser.evaluate("""
                    (e => {
                        window.reached.add(e);
                        const style = getComputedStyle(e);
                        return style.outlineStyle === 'none' && !e.matches('.skip') ? e.outerHTML.slice(0, 80) : '';
                    })(document.activeElement)""").asText();
            if (!hidden.isEmpty()) {
                unseen.add(hidden);
            }
        }
        assertEquals(
                List.of(),
                List.of(browser.evaluate(
                                        usable
                                                + ".filter(e => !window.reached.has(e)).map(e => e.outerHTML.slice(0, 80)).join()")
                                .asText())
                        .stream()
                        .filter(text -> !text.isEmpty())
                        .toList(),
                "not reached");
        assertEquals(List.of(), unseen, "focused without a sign");
    }

    @Test
    void aTableIsSortedByItsHeadsWithNumbersThatAreNotThereLast() {
        browser.open(pages.release().resolve("site/th/districts.html"));
        browser.evaluate("document.querySelectorAll('thead button')[1].focus()");
        String column = "[...document.querySelectorAll('tbody tr')].map(r => r.cells[1].dataset.sort)";
        for (String direction : List.of("ascending", "descending")) {
            browser.press("Enter", 13, "\r");
            assertEquals(
                    direction,
                    browser.evaluate("document.querySelectorAll('thead th')[1].getAttribute('aria-sort')")
                            .asText());
            List<Double> values = new ArrayList<>();
            browser.evaluate(column + ".filter(v => v).map(Number)").forEach(value -> values.add(value.asDouble()));
            List<Double> sorted = new ArrayList<>(values);
            sorted.sort(direction.equals("ascending") ? Comparator.naturalOrder() : Comparator.reverseOrder());
            assertTrue(values.size() > 5, values.toString());
            assertEquals(sorted, values);
            assertTrue(browser.evaluate(
                            "(c => c.lastIndexOf('') < 0 || c.indexOf('') === c.filter(v => v).length)(" + column + ")")
                    .asBoolean());
        }
    }

    @Test
    void aTableIsFilteredByWhatIsTyped() {
        browser.open(pages.release().resolve("site/en/indicators.html"));
        browser.evaluate("document.querySelector('.filter input').focus()");
        browser.type("dropout");
        int shown = browser.evaluate("[...document.querySelectorAll('tbody tr')].filter(r => !r.hidden).length")
                .asInt();
        assertTrue(shown > 0 && shown < 10, shown + " rows");
        assertEquals(
                shown + " of " + Indicators.all().size() + " rows shown",
                browser.evaluate("document.querySelector('.filter [role=status]').textContent")
                        .asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"น้ำพอง", "น้ำพ", "nam phong", "4007"})
    void aDistrictIsFoundByItsNameInEitherLanguageOrItsCode(String typed) {
        browser.open(pages.release().resolve("site/index.html"));
        browser.evaluate("document.getElementById('search').focus()");
        browser.type(typed);
        assertTrue(browser.evaluate(
                        "[...document.querySelectorAll('#search-results a')].map(a => a.getAttribute('href')).join()")
                .asText()
                .contains("th/district-4007.html"));
        browser.press("Tab", 9, "");
        assertEquals(
                "search-results",
                browser.evaluate("document.activeElement.closest('ul').id").asText());
    }
}
