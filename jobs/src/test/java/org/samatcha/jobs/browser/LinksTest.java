package org.samatcha.jobs.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.samatcha.jobs.run.SampleRun;

/** The whole release as somebody has it on a USB stick: nothing is reached outside it, and nothing in it is missing. */
class LinksTest {

    private static final Pattern LINK = Pattern.compile("<[a-z]+[^>]*?\\s(?:href|src)=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
    private static final Pattern STRANGE = Pattern.compile("(?:url\\(|@import\\s)\\s*[\"']?(?!data:|#)[^)]*");

    private static final Path RELEASE = SampleRun.once().release();
    private static final SitePages PAGES = new SitePages(RELEASE);

    @Test
    void everyLinkOfEveryPageLeadsToAFileOfTheReleaseAndToAPlaceInIt() throws IOException {
        Map<Path, Set<String>> ids = new HashMap<>();
        Set<String> broken = new TreeSet<>();
        for (Path page : PAGES.all()) {
            for (String link : matches(LINK, Files.readString(page))) {
                if (link.startsWith("data:")) {
                    continue;
                }
                String[] parts = link.split("#", 2);
                Path target = parts[0].isEmpty()
                        ? page
                        : page.getParent()
                                .resolve(URLDecoder.decode(parts[0], StandardCharsets.UTF_8))
                                .normalize();
                boolean isThere = !link.contains(":") && target.startsWith(RELEASE) && Files.isRegularFile(target);
                if (!isThere || (parts.length == 2 && !idsOf(target, ids).contains(parts[1]))) {
                    broken.add(PAGES.name(page) + " -> " + link);
                }
            }
        }
        assertEquals(Set.of(), broken);
    }

    @Test
    void everyPageCanBeReachedFromTheHomePage() throws IOException {
        Set<Path> reached = new TreeSet<>();
        reach(RELEASE.resolve("site/index.html"), reached);
        List<String> lost = PAGES.all().stream()
                .filter(page -> !reached.contains(page))
                .map(PAGES::name)
                .toList();
        assertEquals(List.of(), lost);
    }

    @Test
    void styleSheetsAndPagesLoadNothingFromElsewhere() throws IOException {
        assertEquals(List.of(), loads(Files.readString(RELEASE.resolve("site/assets/site.css"))));
        for (Path page : PAGES.all()) {
            String style = Files.readString(page).replaceAll("(?s)<svg.*?</svg>", "");
            assertEquals(List.of(), loads(style), PAGES.name(page));
        }
    }

    @Test
    void noPageIsHeavierThanAMegabyte() throws IOException {
        for (Path page : PAGES.all()) {
            assertTrue(Files.size(page) < 1_000_000, PAGES.name(page) + " has " + Files.size(page) + " bytes");
        }
    }

    private static void reach(Path page, Set<Path> reached) throws IOException {
        if (!reached.add(page)) {
            return;
        }
        for (String link : matches(LINK, Files.readString(page))) {
            if (link.contains(".html") && !link.contains(":")) {
                Path target = page.getParent().resolve(link.split("#", 2)[0]).normalize();
                if (Files.isRegularFile(target)) {
                    reach(target, reached);
                }
            }
        }
    }

    private static Set<String> idsOf(Path page, Map<Path, Set<String>> known) throws IOException {
        if (!known.containsKey(page)) {
            known.put(page, Set.copyOf(matches(ID, Files.readString(page))));
        }
        return known.get(page);
    }

    private static Set<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static List<String> loads(String text) {
        return STRANGE.matcher(text).results().map(MatchResult::group).toList();
    }
}
