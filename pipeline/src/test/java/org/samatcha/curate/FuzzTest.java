package org.samatcha.curate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.samatcha.base.ClosingIterator;
import org.samatcha.capture.Capture;
import org.samatcha.capture.Captured;
import org.samatcha.capture.CapturedFile;
import org.samatcha.capture.Profiles;
import org.samatcha.capture.Recognised;
import org.samatcha.capture.SourceFormat;
import org.samatcha.capture.TextSource;
import org.samatcha.capture.ThaiText;
import org.samatcha.catalog.Areas;
import org.samatcha.catalog.DatasetCard;
import org.samatcha.catalog.Datasets;
import org.samatcha.catalog.School;
import org.samatcha.catalog.SchoolRegistry;
import org.samatcha.check.Knowledge;
import org.samatcha.check.Notice;
import org.samatcha.check.YearRange;
import org.samatcha.curate.correction.Corrections;

/**
 * Sample files harmed at random, through capture, checks and curation: no crash, every row accounted for, no personal
 * number told.
 *
 * <p>{@code -Dsamatcha.fuzz=200000} for more of them, {@code -Dsamatcha.fuzz.seed=7} for others; a failure names the
 * seed and the number of the file to see it again.
 */
class FuzzTest {

    private static final int TIMES = Integer.getInteger("samatcha.fuzz", 20_000);
    private static final long SEED = Long.getLong("samatcha.fuzz.seed", 2566L);

    private static final Profiles PROFILES = Profiles.builtIn();
    private static final Pseudonyms PSEUDONYMS = new Pseudonyms(new byte[16]);
    private static final Knowledge KNOWN = new Knowledge(
            Areas.builtIn(),
            new SchoolRegistry(
                    List.of(new School("1040000001", "40010001", "400001", "4001", "obec", "municipal", "standard"))),
            new YearRange(2540, 2570));

    private long recognised;
    private long rows;
    private long setAside;

    @Test
    void noHarmToAFileCrashesLosesARowOrTellsAPersonalNumber() throws IOException {
        List<FuzzCorpus.Sample> samples = FuzzCorpus.read(Path.of(System.getProperty("samatcha.root"), "sample-data"));
        assertTrue(samples.stream().map(FuzzCorpus.Sample::kind).distinct().count() == 3);
        String log;
        try (KeptLog kept = new KeptLog()) {
            for (int i = 0; i < TIMES; i++) {
                one(samples, i);
            }
            log = kept.text();
        }
        Set<String> all = new TreeSet<>();
        samples.forEach(sample -> all.addAll(sample.ids()));
        assertSilentAbout(all, log);
        System.out.println(String.format(
                Locale.ROOT,
                "Fuzz: %,d harmed files (of %,d, seed %d): %,d read, %,d rows, %,d of them set aside",
                TIMES,
                samples.size(),
                SEED,
                recognised,
                rows,
                setAside));
        assertTrue(recognised > TIMES / 4 && setAside * 100 > rows, "too little was read to show anything");
    }

    private void one(List<FuzzCorpus.Sample> samples, int i) {
        Random random = new Random(SEED * 1_000_003 + i);
        FuzzCorpus.Sample sample = chosen(samples, random);
        String which = "seed " + SEED + ", file " + i + " (" + sample.name() + ")";
        try {
            judge(sample, Mutations.of(sample, random));
        } catch (RuntimeException | IOException | AssertionError | StackOverflowError failure) {
            throw new AssertionError(which + ": " + failure, failure);
        }
    }

    /** Workbooks are slow to open, so one file in ten is one. */
    private static FuzzCorpus.Sample chosen(List<FuzzCorpus.Sample> samples, Random random) {
        int ten = random.nextInt(10);
        FuzzCorpus.Kind kind =
                ten == 0 ? FuzzCorpus.Kind.WORKBOOK : ten < 3 ? FuzzCorpus.Kind.JSON : FuzzCorpus.Kind.TEXT;
        FuzzCorpus.Sample sample = samples.get(random.nextInt(samples.size()));
        while (sample.kind() != kind) {
            sample = samples.get(random.nextInt(samples.size()));
        }
        return sample;
    }

    private void judge(FuzzCorpus.Sample sample, byte[] bytes) throws IOException {
        for (Capture capture : Capture.open(new TextSource(sample.name(), bytes), PROFILES)) {
            if (capture instanceof Recognised file) {
                judge(sample, bytes, file);
            } else {
                assertSilentAbout(sample.ids(), capture.toString());
            }
        }
    }

    private void judge(FuzzCorpus.Sample sample, byte[] bytes, Recognised file) throws IOException {
        recognised++;
        DatasetCard card = Datasets.choose(file.dataset());
        List<FileReport> reports = new ArrayList<>();
        List<Row> staged = new ArrayList<>();
        new JudgedFile(card, file, KNOWN, PSEUDONYMS, reports::add).forEachRemaining(staged::add);
        assertEquals(1, reports.size());
        FileReport report = reports.get(0);
        Account account = report.account();
        rows += account.read();
        setAside += account.setAside();
        assertReconciled(card, staged, report);
        if (recognised % 10 == 0) {
            assertTheSameWithThreads(card, file, staged, report);
        }
        if (file.table().format() == SourceFormat.TEXT) {
            assertNoLineIsLost(file, bytes, account);
        }
        for (Row row : staged) {
            assertSilentAbout(sample.ids(), row.toString());
        }
        for (Notice notice : report.examples()) {
            assertSilentAbout(sample.ids(), notice.toString());
        }
    }

    /** Two more threads change nothing: no row, no order, no count, no example. */
    private static void assertTheSameWithThreads(DatasetCard card, Recognised file, List<Row> staged, FileReport report)
            throws IOException {
        JudgedFiles judged = new JudgedFiles(card, KNOWN, PSEUDONYMS, Corrections.NONE);
        List<FileReport> reports = new ArrayList<>();
        List<Row> again = new ArrayList<>();
        try (ClosingIterator<Row> rows = judged.ahead(file, reports::add)) {
            rows.forEachRemaining(again::add);
        }
        assertEquals(staged, again);
        assertEquals(List.of(report), reports);
    }

    private static void assertReconciled(DatasetCard card, List<Row> staged, FileReport report) {
        Account account = report.account();
        int file = card.indexOf("source_file");
        int rule = card.columns().size();
        long aside = staged.stream().filter(row -> row.get(rule) != null).count();
        Set<Object> accepted = new TreeSet<>();
        staged.stream().filter(row -> row.get(rule) == null).forEach(row -> accepted.add(row.get(file + 1)));
        assertEquals(account.read(), account.accepted() + account.setAside() + account.totals());
        assertEquals(account.setAside(), aside);
        assertTrue(accepted.size() <= account.accepted(), "rows of more lines than were accepted");
        assertEquals(
                account.setAside(),
                report.lossByRule().values().stream().mapToLong(Loss::rows).sum());
    }

    /** Without quotation marks a line is a row: every line from the first row on is read once. */
    private static void assertNoLineIsLost(Recognised file, byte[] bytes, Account account) throws IOException {
        TreeMap<Long, Integer> read = new TreeMap<>();
        try (CapturedFile captured = file.rows()) {
            while (captured.hasNext()) {
                Captured row = captured.next();
                read.merge(row.line(), 1, Integer::sum);
            }
        }
        assertEquals(account.read(), read.values().stream().mapToInt(n -> n).sum());
        String text = new String(bytes, file.table().encoding().charset());
        if (read.isEmpty() || text.chars().anyMatch(c -> c == '"' || (c < ' ' && "\t\r\n".indexOf(c) < 0))) {
            return;
        }
        String[] lines = text.split("\r\n|\r|\n", -1);
        TreeMap<Long, Integer> expected = new TreeMap<>();
        for (int i = (int) (read.firstKey() - 1); i < lines.length; i++) {
            if (lines[i].replaceAll("[,;|\t]", " ").isBlank()) {
                read.remove(i + 1L);
            } else {
                expected.put(i + 1L, 1);
            }
        }
        assertEquals(expected, read);
    }

    private static void assertSilentAbout(Set<String> ids, String told) {
        String digits = ThaiText.asciiDigits(told).replaceAll("[\\s\\-'\"\u00AD]", "");
        for (String id : ids) {
            if (digits.contains(id)) {
                throw new AssertionError(
                        "a personal number is told: " + told.substring(0, Math.min(400, told.length())));
            }
        }
    }
}
