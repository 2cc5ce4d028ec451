package org.samatcha.jobs.generate;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.samatcha.jobs.Exit;
import org.samatcha.jobs.RequestException;
import org.samatcha.jobs.generate.file.Folder;
import org.samatcha.jobs.generate.place.District;
import org.samatcha.jobs.generate.place.Districts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code samatcha generate}: a synthetic province or country, with its truth beside it. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a synthetic province or country: six datasets as offices would send them, and truth.yaml.",
            "The same seed and options give the same bytes. No row is about a real person."
        },
        footer = {
            "",
            "Examples:",
            "  samatcha generate --out sample",
            "  samatcha generate --out country --people 66000000 --districts all --years 2557-2566"
        })
public final class GenerateCommand implements Callable<Integer> {

    private static final int FIRST_POSSIBLE_YEAR = 2500;
    private static final int LAST_POSSIBLE_YEAR = 2600;
    private static final int MOST_YEARS = 30;
    private static final int FEWEST_PEOPLE = 1_000;
    private static final int MOST_PEOPLE = 100_000_000;
    private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");
    private static final Pattern OURS =
            Pattern.compile("(population/population|enrolment/enrolment|dropout/register|early-childhood/children"
                    + "|learning/learning)_\\d{4}\\.csv|schools/schools\\.csv|areas\\.csv|truth\\.yaml|README\\.md");

    /** What existing files in the folder mean. */
    private enum Existing {
        REFUSED,
        REPLACED
    }

    @Spec
    private CommandSpec spec;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder to write; made when missing.")
    private Path out;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "40", description = "Seed (default ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--people",
            paramLabel = "N",
            defaultValue = "179000",
            description = "Registered residents of the whole area on 31 December 2564 (default ${DEFAULT-VALUE}).")
    private int people;

    @Option(
            names = "--districts",
            paramLabel = "N|all",
            defaultValue = "26",
            description = "How many districts, to 928: the 26 of Khon Kaen, then invented ones (default 26).")
    private String districts;

    @Option(
            names = "--years",
            paramLabel = "FIRST-LAST",
            defaultValue = "2562-2566",
            description = "Academic years, Buddhist era (default ${DEFAULT-VALUE}).")
    private String years;

    @Option(names = "--force", description = "Replace the generated files that the folder already holds.")
    private void force(boolean asked) {
        existing = asked ? Existing.REPLACED : Existing.REFUSED;
    }

    private Existing existing = Existing.REFUSED;

    @Override
    public Integer call() throws IOException {
        Plan plan = plan();
        prepareFolder();
        PrintWriter log = spec.commandLine().getOut();
        int all = plan.districts().size();
        int step = Math.max(1, all / 10);
        Folder.Written written = Folder.write(plan, out, done -> {
            if (done % step == 0 || done == all) {
                log.println("districts written: " + done + " of " + all);
            }
        });
        writeText("README.md", readMe(plan));
        if (all > Districts.KHON_KAEN) {
            writeText("areas.csv", areas(plan));
        }
        writeText("truth.yaml", TruthFile.of(plan, written));
        log.println("Wrote " + written.files().size() + " files about " + plan.people() + " invented residents to "
                + out + ".");
        return Exit.DONE.code();
    }

    private Plan plan() {
        Matcher range = YEARS.matcher(years);
        if (!range.matches()) {
            throw new RequestException("--years must be one year or FIRST-LAST, as 2562-2566; it is " + years + ".");
        }
        int first = Integer.parseInt(range.group(1));
        int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
        if (first > last) {
            throw new RequestException("--years begins with " + first + ", which is after " + last + ".");
        }
        if (first < FIRST_POSSIBLE_YEAR || last > LAST_POSSIBLE_YEAR) {
            throw new RequestException("--years must lie within " + FIRST_POSSIBLE_YEAR + " and " + LAST_POSSIBLE_YEAR
                    + " of the Buddhist era; it is " + years + ".");
        }
        if (last - first >= MOST_YEARS) {
            throw new RequestException("--years may span " + MOST_YEARS + " years; it is " + years + ".");
        }
        if (people < FEWEST_PEOPLE || people > MOST_PEOPLE) {
            throw new RequestException(
                    "--people must lie within " + FEWEST_PEOPLE + " and " + MOST_PEOPLE + "; it is " + people + ".");
        }
        return new Plan(seed, people, first, last, Districts.first(districtCount(), seed));
    }

    private int districtCount() {
        if (districts.equals("all")) {
            return Districts.MOST;
        }
        int count = districts.matches("[0-9]{1,4}") ? Integer.parseInt(districts) : 0;
        if (count < 1 || count > Districts.MOST) {
            throw new RequestException(
                    "--districts must be all or a number from 1 to " + Districts.MOST + "; it is " + districts + ".");
        }
        return count;
    }

    /**
     * Removes our own files of an earlier run when asked to; a folder that this command did not write is left alone.
     */
    private void prepareFolder() throws IOException {
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new RequestException("--out must be a folder; " + out + " is a file.");
        }
        Files.createDirectories(out);
        List<Path> present;
        try (Stream<Path> tree = Files.walk(out, 2)) {
            present = tree.filter(Files::isRegularFile).toList();
        }
        if (present.isEmpty()) {
            return;
        }
        if (existing == Existing.REFUSED) {
            throw new RequestException(
                    out + " is not empty; choose another folder, or say --force to replace its files.");
        }
        if (!Files.exists(out.resolve("truth.yaml"))) {
            throw new RequestException(
                    out + " has no truth.yaml, so this command did not write it; choose another folder.");
        }
        for (Path file : present) {
            if (OURS.matcher(out.relativize(file).toString().replace('\\', '/')).matches()) {
                Files.delete(file);
            }
        }
    }

    private void writeText(String name, String text) throws IOException {
        Files.writeString(out.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static String areas(Plan plan) {
        StringBuilder text = new StringBuilder("district_code,district_name,province_code,north,east\n");
        for (District district : plan.districts()) {
            text.append(String.format(
                    Locale.ROOT,
                    "%s,%s,%s,%.2f,%.2f\n",
                    district.code(),
                    district.name(),
                    district.province(),
                    district.north(),
                    district.east()));
        }
        return text.toString();
    }

    private String readMe(Plan plan) throws IOException {
        try (InputStream bytes = GenerateCommand.class.getResourceAsStream("generated-folder.md")) {
            String command = "samatcha generate --seed " + seed + " --people " + people + " --districts "
                    + plan.districts().size() + " --years " + plan.firstYear() + "-" + plan.lastYear();
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).replace("{{command}}", command);
        }
    }
}
