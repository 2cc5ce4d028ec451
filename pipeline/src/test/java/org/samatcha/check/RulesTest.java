package org.samatcha.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulesTest {

    private static final Path SOURCES = Path.of("src/main/java/org/samatcha/check");
    private static final Path PAGE = Path.of(System.getProperty("samatcha.root"), "docs", "checks.md");

    @Test
    void idsAreUniqueAndSnakeCase() {
        List<String> ids = Rules.all().stream().map(rule -> rule.card().id()).toList();
        assertEquals(ids.size(), ids.stream().distinct().count());
        assertTrue(ids.stream().allMatch(id -> id.matches("[a-z]+(_[a-z]+)*")), ids::toString);
    }

    @Test
    void everyRuleFileIsInTheList() throws IOException {
        List<String> listed = Rules.all().stream()
                .map(rule -> rule.getClass().getSimpleName())
                .sorted()
                .toList();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> written = files.map(
                            file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> name.contains("Must"))
                    .sorted()
                    .toList();
            assertEquals(written, listed, "add the rule to Rules.all()");
        }
    }

    @Test
    void thePageOfChecksIsFresh() throws IOException {
        String fresh = page();
        String written = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        if (!fresh.equals(written)) {
            Files.writeString(PAGE, fresh);
        }
        assertEquals(fresh, written, "docs/checks.md was stale and has been written anew; look at it and commit it");
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Checks

                Written by a test from the rules themselves. A row that breaks a rule of severity *error* is set aside with \
                the reason and is part of no figure; a *warning* keeps the row. Checks run in the order of the stages.
                """);
        for (Stage stage : Stage.values()) {
            List<RuleCard> cards = Rules.all().stream()
                    .map(Rule::card)
                    .filter(card -> card.stage() == stage)
                    .toList();
            if (!cards.isEmpty()) {
                page.append("\n## ")
                        .append(stage.name().charAt(0))
                        .append(stage.name().substring(1).toLowerCase(Locale.ROOT));
                page.append("\n\n| rule | severity | in Thai | in English |\n|---|---|---|---|\n");
                page.append(cards.stream()
                        .map(card -> "| `" + card.id() + "` | "
                                + card.severity().name().toLowerCase(Locale.ROOT) + " | "
                                + card.sentence().th() + " | " + card.sentence().en() + " |\n")
                        .collect(Collectors.joining()));
            }
        }
        return page.toString();
    }
}
