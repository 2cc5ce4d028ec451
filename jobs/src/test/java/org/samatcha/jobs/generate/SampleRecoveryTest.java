package org.samatcha.jobs.generate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The effects that {@code truth.yaml} states can be read back from the committed files alone, by linking pupils from
 * year to year as an analyst would.
 *
 * <p>Left is who is enrolled in no school a year later, has not graduated, and is not known by the register to have
 * gone elsewhere; a pupil whose number is blank next year is taken for one who left, which draws effects toward 0. ป.6
 * and ม.3, where not going on to the next level counts beside dropping out, are left out.
 */
class SampleRecoveryTest {

    private static final Path SAMPLE = Path.of(System.getProperty("samatcha.root"), "sample-data", "khon-kaen");
    private static final int FIRST_YEAR = 2562;
    private static final int LAST_YEAR = 2566;
    private static final Set<String> ENDS_OF_LEVELS = Set.of("ป.6", "ม.3");
    /** 99 percent of a normal distribution lie within. */
    private static final double ERRORS = 2.58;

    private record School(String district, String municipal, String flexible) {}

    private record Pupil(
            int year,
            String id,
            School school,
            String sex,
            String grade,
            String poverty,
            boolean isFar,
            boolean isGraduate) {

        /** What dropout depends on beside poverty, as far as a row tells it; pupils of a stratum share it. */
        String alike() {
            return String.join(" ", grade, sex, school.toString(), Boolean.toString(isFar));
        }
    }

    private static JsonNode truth;
    private static final Map<Integer, Map<String, Pupil>> PUPILS = new HashMap<>();
    private static final Set<String> GONE_ELSEWHERE = new HashSet<>();

    @BeforeAll
    static void readFiles() throws IOException {
        truth = new YAMLMapper().readTree(SAMPLE.resolve("truth.yaml").toFile());
        Map<String, School> schools = new HashMap<>();
        for (List<String> row : rows("schools/schools.csv")) {
            School school = new School(row.get(7), row.get(8), row.get(9));
            schools.put(row.get(0), school);
            schools.put(row.get(1), school);
        }
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            Map<String, Pupil> pupils = new HashMap<>();
            for (List<String> row : rows("enrolment/enrolment_" + year + ".csv")) {
                if (!row.get(2).isEmpty() && schools.containsKey(row.get(1))) {
                    pupils.put(row.get(2), pupil(year, row, schools.get(row.get(1))));
                }
            }
            PUPILS.put(year, pupils);
        }
        for (int year = FIRST_YEAR + 1; year <= LAST_YEAR; year++) {
            for (List<String> row : rows("dropout/register_" + year + ".csv")) {
                if (row.get(10)
                        .matches("เข้าเรียนในสถานศึกษาสังกัดอื่น|ไปเรียนต่อต่างประเทศ|เรียนในสังกัดเดิม|เสียชีวิต")) {
                    GONE_ELSEWHERE.add(row.get(1) + " " + year);
                    GONE_ELSEWHERE.add(row.get(1) + " " + (year - 1));
                }
            }
        }
    }

    private static Pupil pupil(int year, List<String> row, School school) {
        String distance = row.get(8);
        return new Pupil(
                year,
                row.get(2),
                school,
                row.get(3),
                SampleReader.shortGrade(row.get(5)),
                row.get(6),
                !distance.equals("-") && Double.parseDouble(SampleReader.plain(distance)) > 6,
                row.get(9).equals("จบ"));
    }

    /** The good rows of a file. */
    private static List<List<String>> rows(String file) throws IOException {
        JsonNode described = truth.get("files").get(file);
        Set<Integer> bad = SampleReader.allBad(described);
        List<String> lines = Files.readString(
                        SAMPLE.resolve(file),
                        Charset.forName(described.get("encoding").asText()))
                .lines()
                .toList();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!bad.contains(i + 1)) {
                rows.add(SampleReader.fields(lines.get(i)));
            }
        }
        return rows;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"extremely_poor, ยากจนพิเศษ", "poor, ยากจน"})
    void dropoutRisesWithPovertyByTheStatedEffect(String effect, String poverty) {
        double stated = truth.at("/models/dropout/effects/" + effect).asDouble();
        LogOddsRatio found = LogOddsRatio.of(
                strata(pupil -> pupil.poverty.equals(poverty), pupil -> pupil.poverty.equals("ไม่ยากจน")));
        assertTrue(
                Math.abs(found.value() - stated) < ERRORS * found.error() && found.error() < 0.15,
                effect + " is " + stated + ", found " + found);
    }

    /** Left and stayed of the exposed, left and stayed of the compared, by what else dropout depends on. */
    private static List<double[]> strata(Predicate<Pupil> isExposed, Predicate<Pupil> isCompared) {
        Map<String, double[]> strata = new HashMap<>();
        for (int year = FIRST_YEAR; year < LAST_YEAR; year++) {
            for (Pupil pupil : PUPILS.get(year).values()) {
                boolean counts = (isExposed.test(pupil) || isCompared.test(pupil))
                        && !ENDS_OF_LEVELS.contains(pupil.grade)
                        && !pupil.isGraduate
                        && !GONE_ELSEWHERE.contains(pupil.id + " " + year);
                if (counts) {
                    boolean stays = PUPILS.get(year + 1).containsKey(pupil.id);
                    int cell = (isExposed.test(pupil) ? 0 : 2) + (stays ? 1 : 0);
                    strata.computeIfAbsent(pupil.alike(), first -> new double[4])[cell]++;
                }
            }
        }
        return List.copyOf(strata.values());
    }

    /** Of Mantel and Haenszel, with the standard error of Robins, Breslow and Greenland (1986). */
    private record LogOddsRatio(double value, double error) {

        static LogOddsRatio of(List<double[]> strata) {
            double r = 0;
            double s = 0;
            double pr = 0;
            double mixed = 0;
            double qs = 0;
            for (double[] cells : strata) {
                double n = cells[0] + cells[1] + cells[2] + cells[3];
                double p = (cells[0] + cells[3]) / n;
                double concordant = cells[0] * cells[3] / n;
                double discordant = cells[1] * cells[2] / n;
                r += concordant;
                s += discordant;
                pr += p * concordant;
                mixed += p * discordant + (1 - p) * concordant;
                qs += (1 - p) * discordant;
            }
            double variance = pr / (2 * r * r) + mixed / (2 * r * s) + qs / (2 * s * s);
            return new LogOddsRatio(Math.log(r / s), Math.sqrt(variance));
        }
    }
}
