package org.samatcha.jobs.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.samatcha.jobs.bench.Runs.Side;

/** docs/performance.md; each kind of run replaces its own part and leaves the other. */
final class PerformancePage {

    private static final String HEAD = """
            # Performance

            Written by `scripts/bench`; run it on your machine and see. Only times in one line can be compared: its runs
            took turns on one machine, each from the start of its process to its end.

            **The work.** Ten academic years of pupils, one row each, and the schools, from `samatcha generate`. Every
            row is read, judged, made pseudonymous (HMAC-SHA256 of the citizen id) and written as Parquet (zstd) by
            year, or set aside with its reason; then the counts of enrolment, of pupil flows from year to year, of all
            pupils of two years beside each other and of poor pupils by school, for districts and the province. Our
            side are the stages of `samatcha run` up to the counts. The peer is DuckDB doing the same in SQL, as a good
            analyst would (`jobs/src/test/resources/bench/peer.sql`), with as many threads as there are cores. A run
            counts only when both sides accepted the same number of rows of every year and came to the same number of
            cells and the same sum of all counts in each of the four tables. Of a country, whose tables do not fit into
            its memory, the peer keeps them in a file and does not keep the order of rows, as DuckDB then advises.

            **What the peer does not do:** encodings other than UTF-8 (the inputs are written in it for both), Thai text
            in wrong order, Thai digits, other spellings of dates, finding out which file is what, lines in the account
            and in the notices, examples and counts of every warning in two languages, totals that files state,
            birthdays on few days, sexes in balance, corrections, checksums of inputs and results, and going on where
            an interrupted run stopped.
            """;

    private static final List<String> PARTS = List.of("Beside DuckDB", "Growth", "A country");

    private final Path root;
    private final Path file;

    PerformancePage(Path root) {
        this.root = root;
        this.file = root.resolve("docs/performance.md");
    }

    /** Other sizes, measured before, stay. */
    void comparison(List<Measured> all) throws IOException {
        TreeMap<Long, String> lines = new TreeMap<>();
        part(text(), "Beside DuckDB")
                .lines()
                .filter(line -> line.matches("\\| [0-9,]+ \\|.*"))
                .forEach(line -> lines.put(Long.parseLong(line.split("[| ]+")[1].replace(",", "")), line));
        all.forEach(of -> lines.put(of.rows(), comparison(of)));
        write(
                "Beside DuckDB",
                "Medians of so many runs of each side in turn; peaks are the highest.",
                """
                | rows | districts | MB | runs | ours, s | DuckDB, s | ratio | ours, processor s | DuckDB, processor s | ours, peak MB | DuckDB, peak MB |
                |---|---|---|---|---|---|---|---|---|---|---|
                """ + String.join("\n", lines.values()) + "\n");
    }

    private static String comparison(Measured of) {
        List<String> cells = new ArrayList<>(List.of(
                number(of.rows()),
                number(of.districts()),
                number(of.bytes() / 1_000_000),
                number(of.times()),
                decimals(1, of.seconds(Side.OURS))));
        if (of.isDone(Side.PEER)) {
            cells.add(decimals(1, of.seconds(Side.PEER)));
            cells.add("**" + decimals(2, of.seconds(Side.OURS) / of.seconds(Side.PEER)) + "**");
        } else {
            cells.add("out of memory after " + decimals(1, of.seconds(Side.PEER)));
            cells.add("–");
        }
        cells.add(decimals(1, of.processorSeconds(Side.OURS)));
        cells.add(of.isDone(Side.PEER) ? decimals(1, of.processorSeconds(Side.PEER)) : "–");
        cells.add(number(of.peakMegabytes(Side.OURS)));
        cells.add(of.isDone(Side.PEER) ? number(of.peakMegabytes(Side.PEER)) : "–");
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String decimals(int places, double number) {
        return String.format(Locale.ROOT, "%." + places + "f", number);
    }

    void growth(List<Measured> all) throws IOException {
        double first = all.get(0).rows();
        String rows = all.stream()
                .map(of -> String.format(
                        Locale.ROOT,
                        "| %.1f× | %,d | %.1f | %.1f | %.1f | %,d |",
                        of.rows() / first,
                        of.rows(),
                        of.seconds(Side.OURS),
                        of.processorSeconds(Side.OURS),
                        of.processorSeconds(Side.OURS) / of.rows() * 1e6,
                        of.peakMegabytes(Side.OURS)))
                .collect(Collectors.joining("\n"));
        write("Growth", times(all) + "; peaks are the highest.", """
                | size | rows | s | processor s | processor s per million rows | peak MB |
                |---|---|---|---|---|---|
                """ + rows + "\n");
    }

    /** One size in a line, for whoever waits. */
    static String line(Measured of) {
        return of.runs().keySet().stream()
                .map(side -> String.format(
                        Locale.ROOT,
                        "%s %.1f s (processor %.1f s, peak %,d MB)",
                        side,
                        of.seconds(side),
                        of.processorSeconds(side),
                        of.peakMegabytes(side)))
                .collect(Collectors.joining(", ", String.format(Locale.ROOT, "%,d rows: ", of.rows()), ""));
    }

    void country(CountryRun run) throws IOException {
        String steps = run.steps().stream()
                .map(step ->
                        String.format(Locale.ROOT, "| %s | %.1f | %,d |", step.name(), step.seconds(), step.figures()))
                .collect(Collectors.joining("\n"));
        write(
                "A country",
                "All datasets of 928 districts over ten years, one run; then every indicator with its interval for "
                        + String.format(Locale.ROOT, "%,d", run.areas())
                        + " areas by every dimension, and its inequality in every province.",
                """
                | step | s | rows, cells or figures |
                |---|---|---|
                """ + steps + "\n");
    }

    private static String times(List<Measured> all) {
        return "Medians of " + all.get(0).times() + " runs";
    }

    /** Replaces one part of the page; the others stay. */
    private void write(String title, String said, String table) throws IOException {
        String part = "## " + title + "\n\n" + said + " " + machine() + "\n\n" + table;
        System.out.println(part);
        String old = text();
        StringBuilder page = new StringBuilder(HEAD);
        for (String each : PARTS) {
            String kept = each.equals(title) ? part : part(old, each);
            page.append(kept.isEmpty() ? "" : "\n" + kept);
        }
        Files.writeString(file, page, StandardCharsets.UTF_8);
    }

    private String text() throws IOException {
        return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : HEAD;
    }

    private static String part(String page, String title) {
        int from = page.indexOf("## " + title + "\n");
        if (from < 0) {
            return "";
        }
        int to = page.indexOf("\n## ", from);
        return page.substring(from, to < 0 ? page.length() : to).stripTrailing() + "\n";
    }

    private String machine() throws IOException {
        Runtime java = Runtime.getRuntime();
        return "Machine: " + java.availableProcessors() + " cores" + memory() + ", "
                + System.getProperty("os.name") + ", Java " + System.getProperty("java.version") + ". "
                + "Spark " + version("spark.version") + ", DuckDB " + version("duckdb.version") + "; "
                + ("no".equals(System.getenv("SAMATCHA_QUICK_START")) ? "without" : "with")
                + " the archive of classes.";
    }

    private static String memory() throws IOException {
        Path told = Path.of("/proc/meminfo");
        if (!Files.exists(told)) {
            return "";
        }
        return Files.readAllLines(told).stream()
                .filter(line -> line.startsWith("MemTotal:"))
                .map(line -> Math.round(Long.parseLong(line.replaceAll("[^0-9]", "")) / 1048576.0))
                .map(gigabytes -> ", " + gigabytes + " GiB")
                .findFirst()
                .orElse("");
    }

    private String version(String property) throws IOException {
        String pom = Files.readString(root.resolve("pom.xml"), StandardCharsets.UTF_8);
        int from = pom.indexOf("<" + property + ">") + property.length() + 2;
        return pom.substring(from, pom.indexOf("<", from));
    }
}
