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
    void thereAreAtLeastEightyAndEveryStageHasSome() {
        assertTrue(Rules.all().size() >= 80, () -> "only " + Rules.all().size());
        for (Stage stage : Stage.values()) {
            assertTrue(Rules.all().stream().anyMatch(rule -> rule.card().stage() == stage), stage::name);
        }
    }

    @Test
    void everyRuleStandsInTheFolderOfItsStage() {
        List<String> wrong = Rules.all().stream()
                .filter(rule -> !rule.getClass()
                        .getPackageName()
                        .endsWith("." + folder(rule.card().stage())))
                .map(rule -> rule.card().id() + " of the stage " + rule.card().stage() + " is a "
                        + rule.getClass().getName())
                .toList();
        assertEquals(List.of(), wrong);
    }

    private static String folder(Stage stage) {
        String plural = stage.name().toLowerCase(Locale.ROOT);
        return stage == Stage.TIME || stage == Stage.COVERAGE || stage == Stage.FILE
                ? plural
                : plural.substring(0, plural.length() - 1);
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
                # Checks · การตรวจข้อมูล

                Written by a test from the %d rules themselves, in the order of the stages. A row that breaks a rule of \
                severity *error* is set aside with the reason and is part of no figure, a file that does is refused; a \
                *warning* keeps both. A row is judged up to the first stage at which it has an error, and a file of which \
                more than half was set aside is not judged for sums, time and coverage. The example is a small file, or a \
                folder, with this one thing wrong.

                แถวที่ผิดระดับ *error* แยกออกพร้อมเหตุผลและไม่อยู่ในตัวเลขใด แฟ้มที่ผิดระดับนี้ระบบไม่อ่าน ส่วน *warning* คือคำเตือน \
                ข้อมูลยังใช้อยู่ แต่ละแถวตรวจไปจนถึงขั้นแรกที่ผิด และแฟ้มที่แยกออกเกินครึ่งจะไม่ตรวจผลรวม เวลา และความครอบคลุม
                """.formatted(Rules.all().size()));
        for (Stage stage : Stage.values()) {
            List<RuleCard> cards = Rules.all().stream()
                    .map(Rule::card)
                    .filter(card -> card.stage() == stage)
                    .toList();
            page.append("\n## " + (stage.ordinal() + 1) + ". " + stage.title().en() + " · "
                    + stage.title().th());
            page.append("\n\n| rule | severity | in Thai | in English | example |\n|---|---|---|---|---|\n");
            page.append(cards.stream()
                    .map(card -> "| `" + card.id() + "` | "
                            + card.severity().name().toLowerCase(Locale.ROOT) + " | "
                            + card.sentence().th() + " | " + card.sentence().en() + " | " + example(card.id()) + " |\n")
                    .collect(Collectors.joining()));
        }
        return page.toString();
    }

    private static String example(String id) {
        String place = "sample-data/bad/" + id;
        Path root = PAGE.getParent().getParent();
        if (Files.isDirectory(root.resolve(place))) {
            return "[folder](../" + place + ")";
        }
        return Files.exists(root.resolve(place + ".csv")) ? "[file](../" + place + ".csv)" : "";
    }
}
