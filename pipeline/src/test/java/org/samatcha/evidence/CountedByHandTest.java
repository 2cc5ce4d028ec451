package org.samatcha.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samatcha.LocalSpark;
import org.samatcha.TextTable;

/** Counting by hand, in loops over people, gives what the cube gives; people are random but always the same. */
@ExtendWith(LocalSpark.class)
class CountedByHandTest {

    private static final int FIRST_YEAR = 2564;
    private static final int LAST_YEAR = 2566;

    /** "-" stands for unknown. */
    private record Pupil(
            int learner,
            int year,
            String area,
            String school,
            int grade,
            String sex,
            String poverty,
            String disability,
            int age,
            double distance,
            boolean graduated,
            String flexible) {

        String level() {
            return grade <= 3
                    ? "pre_primary"
                    : grade <= 9 ? "primary" : grade <= 12 ? "lower_secondary" : "upper_secondary";
        }

        int step() {
            return grade > 15 ? grade - 3 : grade;
        }

        boolean isLinked() {
            return learner > 0;
        }

        boolean isOverAge() {
            return grade > 3 && age >= step() + 4;
        }

        String value(String dimension) {
            String value = switch (dimension) {
                case "sex" -> sex;
                case "poverty" -> poverty;
                case "disability" -> disability;
                case "level" -> level();
                case "grade" -> code(grade);
                case "age" -> Integer.toString(age);
                case "flexible" -> flexible;
                case "school_id" -> school;
                default -> "same";
            };
            return value.equals("-") ? "unknown" : value;
        }

        String line() {
            return String.join(
                    " | ",
                    isLinked() ? Integer.toString(learner) : "-",
                    Integer.toString(year),
                    area,
                    school,
                    code(grade),
                    level(),
                    sex,
                    poverty,
                    disability,
                    Integer.toString(age),
                    Double.toString(distance),
                    Boolean.toString(graduated),
                    flexible,
                    "same | same | same | same | 1");
        }
    }

    private static final List<Pupil> PUPILS = pupils(new Random(2566));

    private static String code(int grade) {
        return (grade < 10 ? "0" : "") + grade;
    }

    private static List<Pupil> pupils(Random random) {
        List<Pupil> pupils = new ArrayList<>();
        for (int person = 1; person <= 250; person++) {
            int grade = 1 + random.nextInt(18);
            int birth = FIRST_YEAR - grade - 2 - random.nextInt(4);
            String sex = oneOf(random, "female", "male");
            String poverty = oneOf(random, "not_poor", "poor", "extremely_poor", "-");
            String disability = oneOf(random, "not_disabled", "not_disabled", "disabled");
            boolean hasId = random.nextInt(10) > 0;
            for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
                if (random.nextInt(5) > 0) {
                    boolean isLast = grade == 9 || grade == 12 || grade == 15 || grade == 18;
                    String area = oneOf(random, "4001", "4002");
                    pupils.add(new Pupil(
                            hasId ? person : 0,
                            year,
                            area,
                            area + oneOf(random, "a", "b"),
                            grade,
                            sex,
                            poverty,
                            disability,
                            year - birth,
                            random.nextInt(12),
                            isLast && random.nextBoolean(),
                            oneOf(random, "flexible", "standard")));
                }
                grade = Math.min(18, grade + (random.nextInt(4) > 0 ? 1 : 0));
            }
        }
        return pupils;
    }

    private static String oneOf(Random random, String... values) {
        return values[random.nextInt(values.length)];
    }

    private static Optional<Pupil> inYear(Pupil pupil, int year) {
        return PUPILS.stream()
                .filter(other -> pupil.isLinked() && other.learner == pupil.learner && other.year == year)
                .findFirst();
    }

    private static boolean isHistoryKnown(Pupil pupil) {
        return pupil.isLinked() && pupil.year > FIRST_YEAR;
    }

    private static boolean repeats(Pupil pupil) {
        return isHistoryKnown(pupil)
                && inYear(pupil, pupil.year - 1)
                        .filter(before -> before.step() >= pupil.step())
                        .isPresent();
    }

    private static boolean moved(Pupil pupil) {
        return isHistoryKnown(pupil)
                && inYear(pupil, pupil.year - 1)
                        .filter(before -> before.level().equals(pupil.level()) && !before.school.equals(pupil.school))
                        .isPresent();
    }

    private static int highest(Pupil pupil) {
        return PUPILS.stream()
                .filter(other -> other.learner == pupil.learner)
                .mapToInt(Pupil::step)
                .max()
                .orElseThrow();
    }

    private static int risks(Pupil pupil) {
        int risks = 0;
        risks += pupil.poverty.equals("extremely_poor") ? 1 : 0;
        risks += pupil.isOverAge() ? 1 : 0;
        risks += repeats(pupil) ? 1 : 0;
        risks += moved(pupil) ? 1 : 0;
        risks += pupil.disability.equals("disabled") ? 1 : 0;
        risks += pupil.distance > 6 ? 1 : 0;
        return risks;
    }

    private static String outcome(Pupil pupil) {
        Optional<Pupil> next = inYear(pupil, pupil.year + 1);
        if (next.isPresent()) {
            return next.get().step() > pupil.step() ? "promoted" : "repeated";
        }
        boolean isFinal = pupil.grade == 12 || pupil.grade == 15 || pupil.grade == 18;
        return pupil.graduated && isFinal ? "graduated" : "left";
    }

    @Test
    void pupilsAreCountedAlike(SparkSession spark) {
        Map<String, Predicate<Pupil>> tallies = new TreeMap<>();
        tallies.put("pupils", pupil -> true);
        tallies.put("pupils_age_6_11", pupil -> pupil.age >= 6 && pupil.age < 12);
        tallies.put("pupils_over_age", Pupil::isOverAge);
        tallies.put(
                "pupils_primary_official_age",
                pupil -> pupil.level().equals("primary") && 6 <= pupil.age && pupil.age <= 11);
        tallies.put(
                "pupils_lower_secondary_or_higher_official_age",
                pupil -> pupil.grade >= 10 && 12 <= pupil.age && pupil.age <= 14);
        tallies.put("pupils_risk_known", CountedByHandTest::isHistoryKnown);
        tallies.put("pupils_at_risk_1", pupil -> isHistoryKnown(pupil) && risks(pupil) == 1);
        tallies.put("pupils_at_risk_2", pupil -> isHistoryKnown(pupil) && risks(pupil) == 2);
        tallies.put("pupils_at_risk_3_or_more", pupil -> isHistoryKnown(pupil) && risks(pupil) > 2);
        tallies.put("pupils_risk_repeated", CountedByHandTest::repeats);
        tallies.put("pupils_risk_moved_school", CountedByHandTest::moved);
        tallies.put("pupils_risk_over_age", pupil -> isHistoryKnown(pupil) && pupil.isOverAge());

        assertSame(EvidenceTables.enrolment(), history(spark), PUPILS, Pupil::year, tallies);
    }

    @Test
    void outcomesAreCountedAlike(SparkSession spark) {
        Map<String, Predicate<Pupil>> tallies = new TreeMap<>();
        tallies.put("flow_pupils", pupil -> true);
        for (String outcome : List.of("promoted", "repeated", "graduated", "left")) {
            tallies.put("flow_" + outcome, pupil -> outcome(pupil).equals(outcome));
        }
        tallies.put("flow_at_risk_0", pupil -> isHistoryKnown(pupil) && risks(pupil) == 0);
        tallies.put(
                "flow_at_risk_any_left",
                pupil -> isHistoryKnown(pupil)
                        && risks(pupil) > 0
                        && outcome(pupil).equals("left"));
        tallies.put(
                "flow_to_lower_secondary_moved_up",
                pupil -> pupil.grade == 9 && outcome(pupil).equals("promoted"));
        tallies.put(
                "flow_changed_school",
                pupil -> inYear(pupil, pupil.year + 1)
                        .filter(next -> next.level().equals(pupil.level()) && !next.school.equals(pupil.school))
                        .isPresent());
        tallies.put(
                "flow_changed_district",
                pupil -> inYear(pupil, pupil.year + 1)
                        .filter(next -> !next.area.equals(pupil.area))
                        .isPresent());
        tallies.put(
                "flow_returned",
                pupil -> outcome(pupil).equals("left")
                        && inYear(pupil, pupil.year + 2).isPresent());
        tallies.put("cohort_m1_to_m3", pupil -> pupil.grade == 10 && pupil.year == FIRST_YEAR);
        tallies.put(
                "cohort_m1_to_m3_arrived",
                pupil -> pupil.grade == 10 && pupil.year == FIRST_YEAR && highest(pupil) >= 12);
        List<Pupil> followed = PUPILS.stream()
                .filter(pupil -> pupil.isLinked() && pupil.year < LAST_YEAR)
                .toList();
        Dataset<Row> register = TextTable.read(spark, "learner:long | academic_year:int | reason_class");

        assertSame(EvidenceTables.flows(), PupilFlows.of(history(spark), register), followed, Pupil::year, tallies);
    }

    @Test
    void pupilsOfTheNextYearAreCountedAlikeUnderTheYearBefore(SparkSession spark) {
        Map<String, Predicate<Pupil>> tallies = new TreeMap<>();
        tallies.put("apparent_next_pupils", pupil -> true);
        tallies.put("apparent_next_repeaters", CountedByHandTest::repeats);
        tallies.put(
                "apparent_next_past_entry",
                pupil -> pupil.grade > 4 && pupil.grade != 10 && pupil.grade != 13 && pupil.grade != 16);
        List<Pupil> next =
                PUPILS.stream().filter(pupil -> pupil.year > FIRST_YEAR).toList();

        assertSame(
                EvidenceTables.apparentFlows(),
                ApparentFlows.of(history(spark)),
                next,
                pupil -> pupil.year - 1,
                tallies);
    }

    @Test
    void schoolsAreCountedAlike(SparkSession spark) {
        Map<String, Predicate<Pupil>> tallies = new TreeMap<>();
        tallies.put("school_pupils_poor", pupil -> pupil.poverty.matches("poor|extremely_poor"));
        tallies.put("school_pupils_not_poor", pupil -> pupil.poverty.equals("not_poor"));

        assertSame(EvidenceTables.schoolGroups(), history(spark), PUPILS, Pupil::year, tallies);
    }

    private static Dataset<Row> history(SparkSession spark) {
        StringBuilder table =
                new StringBuilder("learner:long | academic_year:int | area_code | school_id | grade | level | sex"
                        + " | poverty | disability | age:int | distance_km:double | graduated:boolean | flexible"
                        + " | registration | agency | size_band | municipal | pupils:long\n");
        PUPILS.forEach(pupil -> table.append(pupil.line()).append('\n'));
        return PupilHistory.of(TextTable.read(spark, table.toString()));
    }

    /** Compares every count that is not 0, in every split of the table, by area and year. */
    private static void assertSame(
            CountedTable table,
            Dataset<Row> rows,
            List<Pupil> people,
            Function<Pupil, Integer> year,
            Map<String, Predicate<Pupil>> tallies) {
        Map<String, Long> byHand = new TreeMap<>();
        for (Pupil pupil : people) {
            for (Split split : table.splits()) {
                String category = split.dimensions().isEmpty()
                        ? "all"
                        : String.join(
                                "*",
                                split.dimensions().stream().map(pupil::value).toList());
                BiConsumer<String, String> count = (area, tally) -> byHand.merge(
                        String.join(" ", area, year.apply(pupil).toString(), split.id(), category, tally),
                        1L,
                        Long::sum);
                tallies.forEach((tally, isCounted) -> {
                    if (isCounted.test(pupil)) {
                        count.accept("40", tally);
                        count.accept(pupil.area, tally);
                    }
                });
            }
        }
        Map<String, Long> byCube = new TreeMap<>();
        for (Row row : new Cube(table).apply(rows).collectAsList()) {
            for (String tally : tallies.keySet()) {
                long counted = row.getLong(row.fieldIndex(tally));
                if (counted > 0) {
                    byCube.put(
                            String.join(
                                    " ",
                                    row.getString(0),
                                    Integer.toString(row.getInt(1)),
                                    row.getString(2),
                                    row.getString(3),
                                    tally),
                            counted);
                }
            }
        }
        assertTrue(byHand.size() > tallies.size());
        assertEquals(byHand, byCube);
    }
}
