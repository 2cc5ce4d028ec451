package org.samatcha.curate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samatcha.capture.Capture;
import org.samatcha.capture.Profiles;
import org.samatcha.capture.Recognised;
import org.samatcha.capture.TextSource;
import org.samatcha.catalog.Areas;
import org.samatcha.catalog.Datasets;
import org.samatcha.catalog.School;
import org.samatcha.catalog.SchoolRegistry;
import org.samatcha.check.Knowledge;
import org.samatcha.check.Notice;
import org.samatcha.check.Rules;
import org.samatcha.check.Severity;
import org.samatcha.check.YearRange;

/**
 * Every file of {@code sample-data/bad} breaks exactly the check that it is named after. Folders there are for checks
 * across files; the jobs read them.
 */
class BadFilesTest {

    private static final Path BAD = Path.of(System.getProperty("samatcha.root"), "sample-data", "bad");

    /** Checks about a disk, a folder of nothing, a file of corrections, or a line too long to keep in a repository. */
    private static final Set<String> WITHOUT_FILE = Set.of(
            "dropped_by_correction",
            "flagged_by_correction",
            "file_readable",
            "file_not_link",
            "dataset_has_files",
            "row_not_too_long");

    /** A check that other broken checks cause, and those. */
    private static final Map<String, String> CAUSES = Map.of("most_rows_pass", "grade_exists");

    private static final SchoolRegistry SCHOOLS = new SchoolRegistry(List.of(
            new School("1040000001", "40010001", "400001", "4001", "obec", "municipal", "standard"),
            new School("1040000002", "40010002", "400002", "4001", "obec", "municipal", "standard")));

    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(BAD)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileBreaksTheCheckItIsNamedAfterAndNoOther(String name) throws IOException {
        String rule = name.replace(".csv", "");
        List<Notice> notices = new ArrayList<>();
        List<Account> accounts = new ArrayList<>();
        Capture capture = Capture.open(new TextSource(name, Files.readAllBytes(BAD.resolve(name))), Profiles.builtIn())
                .get(0);
        if (capture instanceof Capture.Refused refused) {
            notices.add(Rules.noticeOf(refused));
        } else if (capture instanceof Recognised file) {
            Knowledge known = new Knowledge(Areas.builtIn(), SCHOOLS, new YearRange(2540, 2570));
            JudgedFile judged = new JudgedFile(
                    Datasets.choose(file.dataset()), file, known, new Pseudonyms(new byte[16]), report -> {
                        notices.addAll(report.examples());
                        accounts.add(report.account());
                    });
            judged.forEachRemaining(row -> {});
        }
        notices.removeIf(notice -> CAUSES.getOrDefault(rule, "").equals(notice.rule()));
        assertEquals(List.of(rule), notices.stream().map(Notice::rule).toList());
        long setAside = accounts.stream().mapToLong(Account::setAside).sum();
        boolean isRowError = !accounts.isEmpty() && notices.get(0).severity() == Severity.ERROR;
        assertEquals(isRowError ? 1 : CAUSES.containsKey(rule) ? 7 : 0, setAside);
    }

    @Test
    void everyCheckOfAFileHasABadFile() {
        Set<String> expected = new TreeSet<>();
        Rules.all().forEach(rule -> expected.add(rule.card().id()));
        expected.removeAll(WITHOUT_FILE);
        Set<String> actual = new TreeSet<>();
        try (Stream<Path> entries = Files.list(BAD)) {
            entries.map(entry -> entry.getFileName().toString().replace(".csv", ""))
                    .filter(name -> !name.equals("README.md"))
                    .forEach(actual::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        assertEquals(expected, actual);
    }
}
