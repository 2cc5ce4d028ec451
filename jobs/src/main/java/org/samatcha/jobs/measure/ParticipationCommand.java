package org.samatcha.jobs.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.samatcha.inequality.participation.Participation;
import org.samatcha.inequality.participation.ParticipationRows;
import org.samatcha.inequality.participation.Population;
import org.samatcha.inequality.participation.PupilCount;
import org.samatcha.inequality.participation.SchoolLevel;
import org.samatcha.inequality.participation.SchoolSystem;
import org.samatcha.jobs.Exit;
import org.samatcha.jobs.RequestException;
import org.samatcha.jobs.measure.TableFile.Line;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who is in school: the participation indicators of the UNESCO Institute for Statistics. */
@Command(
        name = "participation",
        mixinStandardHelpOptions = true,
        description = {
            "Enrolment rates, children out of school, intake, over-age, school life expectancy and"
                    + " gender parity, by the"
                    + " definitions of the UNESCO Institute for Statistics.",
            "",
            "The enrolment file has the columns level, grade, age, sex, enrolled, repeaters; the population file age,"
                    + " sex, population. Sex is F or M; a blank age is an unknown one and counts in measures of any age"
                    + " only.",
            "",
            "Rows (fractions, never percent; sle in years): ger, ner, aner, tner, out_of_school_number,"
                    + " out_of_school_rate (not at any level), out_of_school_rate_legacy (pre-primary counts as out),"
                    + " girlg, over_age, repeaters_share by level; gir, nir, sdg_4_2_2, sle; aser by"
                    + " age. The variant is"
                    + " level/sex or age/sex, for example primary/all, age_5/female, ages_6_14/male. gpi and gpia have"
                    + " measure/level.",
            "",
            "Example: samatcha participation --enrolment pupils.csv --population inhabitants.csv"
        })
public final class ParticipationCommand implements Callable<Integer> {

    @Option(names = "--enrolment", required = true, paramLabel = "FILE", description = "Pupils.")
    private Path enrolment;

    @Option(names = "--population", required = true, paramLabel = "FILE", description = "Inhabitants.")
    private Path population;

    @Option(
            names = "--levels",
            paramLabel = "FILE",
            description = "YAML: a list 'levels' of {id, isced, entrance_age, grades}. Default: Thailand, preprimary"
                    + " from 3, primary from 6, lower_secondary from 12, upper_secondary from 15 for 3, 6, 3 and 3"
                    + " years.")
    private Path levels;

    @Mixin
    private PrintOptions print;

    @Override
    public Integer call() {
        SchoolSystem system = levels == null ? SchoolSystem.thailand() : LevelsFile.read(levels);
        Map<String, List<PupilCount>> pupils = pupils(system);
        Map<String, Map<Integer, Double>> people = people();
        for (String sex : List.of("F", "M")) {
            if (!pupils.containsKey(sex) || !people.containsKey(sex)) {
                throw new RequestException(
                        (pupils.containsKey(sex) ? population : enrolment) + " has no rows with sex " + sex + ".");
            }
        }
        List<PupilCount> all = new ArrayList<>(pupils.get("F"));
        all.addAll(pupils.get("M"));
        Map<Integer, Double> together = new TreeMap<>();
        people.get("F").forEach((age, girls) -> {
            if (people.get("M").containsKey(age)) {
                together.put(age, girls + people.get("M").get(age));
            }
        });
        print.print(ParticipationRows.of(
                new Participation(system, all, new Population(together)),
                new Participation(system, pupils.get("F"), new Population(people.get("F"))),
                new Participation(system, pupils.get("M"), new Population(people.get("M")))));
        return Exit.DONE.code();
    }

    private Map<String, List<PupilCount>> pupils(SchoolSystem system) {
        TableFile file = TableFile.read(enrolment).needs("level", "grade", "age", "sex", "enrolled", "repeaters");
        Map<String, List<PupilCount>> pupils = new TreeMap<>();
        Set<List<String>> seen = new HashSet<>();
        for (Line line : file.lines()) {
            SchoolLevel level = system.find(line.text("level"))
                    .orElseThrow(() -> line.wrong(
                            "level",
                            "is not one of "
                                    + system.levels().stream()
                                            .map(SchoolLevel::id)
                                            .toList()));
            int grade = whole(line, "grade");
            if (grade < 1 || grade > level.grades()) {
                throw line.wrong("grade", "is not between 1 and " + level.grades() + ", the grades of " + level.id());
            }
            int age = line.isBlank("age") ? PupilCount.UNKNOWN_AGE : whole(line, "age");
            String sex = sex(line);
            if (!seen.add(List.of(level.id(), Integer.toString(grade), Integer.toString(age), sex))) {
                throw line.wrong("age", "stands in the table already for this level, grade and sex");
            }
            double enrolled = line.count("enrolled");
            double repeaters = line.count("repeaters");
            if (repeaters > enrolled) {
                throw line.wrong("repeaters", "is more than the " + line.text("enrolled") + " enrolled");
            }
            pupils.computeIfAbsent(sex, s -> new ArrayList<>())
                    .add(new PupilCount(level.id(), grade, age, enrolled, repeaters));
        }
        return pupils;
    }

    private Map<String, Map<Integer, Double>> people() {
        Map<String, Map<Integer, Double>> people = new TreeMap<>();
        Set<List<String>> seen = new HashSet<>();
        for (Line line :
                TableFile.read(population).needs("age", "sex", "population").lines()) {
            int age = whole(line, "age");
            Map<Integer, Double> ofSex = people.computeIfAbsent(sex(line), s -> new TreeMap<>());
            if (!seen.add(List.of(line.text("sex"), Integer.toString(age)))) {
                throw line.wrong("age", "stands in the table already for sex " + line.text("sex"));
            }
            if (!line.isBlank("population")) {
                ofSex.put(age, line.count("population"));
            }
        }
        return people;
    }

    private static String sex(Line line) {
        String sex = line.text("sex");
        if (!sex.equals("F") && !sex.equals("M")) {
            throw line.wrong("sex", "is not F or M");
        }
        return sex;
    }

    private static int whole(Line line, String column) {
        if (!line.text(column).matches("\\d{1,3}")) {
            throw line.wrong(column, "is not a whole number");
        }
        return Integer.parseInt(line.text(column));
    }
}
