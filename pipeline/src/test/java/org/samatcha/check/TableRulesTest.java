package org.samatcha.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samatcha.catalog.Areas;
import org.samatcha.catalog.Grade;

/** What whole tables add up to, at and beyond the limits of each rule. */
class TableRulesTest {

    /**
     * A number is a kind and its parts: {@code age area year age pupils}, {@code grade area year grade pupils},
     * {@code school code year persons counted}, {@code registry code smis obec}, {@code people area year sex age n},
     * {@code screening area year months due screened}, {@code register area year n}, {@code place id area year}. A
     * hyphen is a blank.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing                        | ''                                                          | ''
            a fifth fewer pupils           | age 4001 2565 - 500; age 4001 2566 - 400                    | ''
            more than a fifth fewer        | age 4001 2565 - 500; age 4001 2566 - 399                    | pupils_jump
            few pupils may jump            | age 4001 2565 - 150; age 4001 2566 - 50                     | ''
            half a school                  | school 1 2565 200 0; school 1 2566 100 0                    | ''
            more than half a school        | school 1 2565 200 0; school 1 2566 99 0                     | school_jump
            persons and counts             | school 1 2566 20 20                                         | school_counted_once
            a code of two schools          | registry 1 77 -; registry 2 77 -                            | school_codes_once
            blank codes are nobody's       | registry 1 - -; registry 2 - -                              | ''
            a place moves                  | place L1 4001 2565; place L1 4002 2566                      | place_keeps_district
            a place stays                  | place L1 4001 2565; place L1 4001 2566                      | ''
            province beside districts      | screening 40 2566 9 50 40; screening 4001 2566 9 50 40      | area_counted_once
            districts do not add up        | screening 40 2566 9 50 40; screening 4001 2566 9 45 40      | districts_add_up
            other years do not meet        | screening 40 2565 9 50 40; screening 4001 2566 9 50 40      | ''
            ages add up                    | people 4001 2566 male -1 9; people 4001 2566 male 3 9       | ''
            ages do not add up             | people 4001 2566 male -1 9; people 4001 2566 male 3 8       | ages_add_up
            sexes add up                   | people 4001 2566 - 3 9; people 4001 2566 male 3 4; people 4001 2566 female 3 5 | ''
            sexes do not add up            | people 4001 2566 - 3 9; people 4001 2566 male 3 4           | sexes_add_up
            a gap                          | register 4001 2563 1; register 4001 2565 1                  | years_without_gap
            no gap                         | register 4001 2564 1; register 4001 2565 1                  | ''
            a tenth more people            | people 4001 2565 - -1 1000; people 4001 2566 - -1 1100      | ''
            more than a tenth more         | people 4001 2565 - -1 1000; people 4001 2566 - -1 1101      | population_jump
            ages and totals stand apart    | people 4001 2565 - -1 9000; people 4001 2566 - 3 1000       | ''
            three tenths more due          | screening 4001 2565 9 100 90; screening 4001 2566 9 130 117 | ''
            more than that                 | screening 4001 2565 9 100 90; screening 4001 2566 9 131 118 | screening_target_jump
            coverage falls by 20 points    | screening 4001 2565 9 100 90; screening 4001 2566 9 100 70  | ''
            coverage falls by 21 points    | screening 4001 2565 9 100 90; screening 4001 2566 9 100 69  | screening_coverage_jump
            three times as many            | register 4001 2565 20; register 4001 2566 60                | ''
            more than three times          | register 4001 2565 20; register 4001 2566 61                | register_jump
            as many pupils as people       | age 4001 2566 7 100; people 4001 2565 male 7 100            | ''
            more pupils than people        | age 4001 2566 7 101; people 4001 2565 male 7 100            | enrolled_within_population
            half the people                | age 4001 2566 7 50; people 4001 2565 male 7 100             | ''
            fewer than half                | age 4001 2566 7 49; people 4001 2565 male 7 100             | enrolment_not_thin
            ages not known say nothing     | age 4001 2566 - 10; people 4001 2565 male 7 100             | ''
            the ratio rises by 15 points   | age 4001 2565 7 60; age 4001 2566 7 75; people 4001 2564 male 7 100; people 4001 2565 male 7 100 | ''
            the ratio rises by 16 points   | age 4001 2565 7 60; age 4001 2566 7 76; people 4001 2564 male 7 100; people 4001 2565 male 7 100 | enrolment_ratio_jump
            due fits the children          | screening 4001 2566 9 150 140; people 4001 2565 male 0 100  | ''
            due does not fit               | screening 4001 2566 9 151 140; people 4001 2565 male 0 100  | target_fits_population
            one in five outside            | register 4001 2566 20; people 4001 2565 male 7 100          | ''
            more than one in five          | register 4001 2566 21; people 4001 2565 male 7 100          | register_fits_population
            half the schools are empty     | registry 1 - -; registry 2 - -; school 1 2566 5 0           | school_has_pupils
            most schools are empty         | registry 1 - -; registry 2 - -; registry 3 - -; school 1 2566 5 0 | ''
            a school misses a year         | age 40 2564 - 1; age 40 2565 - 1; age 40 2566 - 1; school 1 2564 5 0; school 1 2566 5 0 | school_reports_each_year
            population of the year before  | age 40 2566 - 1; people 40 2565 male -1 5                   | ''
            population of no near year     | age 40 2566 - 1; people 40 2563 male -1 5                   | population_known
            four of five screening ages    | screening 40 2566 9 5 5; screening 40 2566 18 5 5; screening 40 2566 30 5 5; screening 40 2566 42 5 5 | screening_ages_complete
            two of five say nothing        | screening 40 2566 9 5 5; screening 40 2566 18 5 5           | ''
            """)
    void numbersGiveTheNoticesOfTheirRules(String why, String numbers, String rules) {
        assertEquals(
                rules,
                String.join(",", judge(numbers).stream().map(Notice::rule).toList()));
    }

    @Test
    void theFewDistrictsThatAreAbsentAreNamed() {
        StringBuilder numbers = new StringBuilder();
        for (String district : Areas.builtIn().districts()) {
            if (!district.equals("4017") && !district.equals("4029")) {
                numbers.append("people ").append(district).append(" 2566 male -1 5;");
            }
        }
        List<Notice> notices = judge(numbers.toString());
        assertEquals(
                List.of("population of 2566 without 4017, 4029"),
                notices.stream().map(Notice::value).toList());
    }

    @Test
    void aGradeWithoutPupilsAndAnAgeWithoutPeopleAreNamed() {
        StringBuilder numbers = new StringBuilder();
        for (Grade grade : Grade.values()) {
            if (grade != Grade.P5) {
                numbers.append("grade 4001 2566 ").append(grade.code()).append(" 40;");
            }
        }
        for (int age = 0; age <= 18; age++) {
            numbers.append(age == 11 ? "" : "people 4001 2566 male " + age + " 5;");
        }
        assertEquals(
                List.of("4001 in 2566 without ป.5", "4001 in 2566 male without 11"),
                judge(numbers.toString()).stream()
                        .map(Notice::value)
                        .sorted((a, b) -> b.length() < a.length() ? 1 : -1)
                        .toList());
    }

    private static List<Notice> judge(String text) {
        List<Gathered.Pupils> byAge = new ArrayList<>();
        List<Gathered.Pupils> byGrade = new ArrayList<>();
        List<Gathered.SchoolYear> schoolYears = new ArrayList<>();
        List<Gathered.RegisteredSchool> schools = new ArrayList<>();
        List<Gathered.People> people = new ArrayList<>();
        List<Gathered.Screening> screenings = new ArrayList<>();
        List<Gathered.Registered> registered = new ArrayList<>();
        List<Gathered.Place> places = new ArrayList<>();
        for (String number : text.isBlank() ? new String[0] : text.split(";")) {
            String[] p = number.strip().replaceAll(" -(?= |$)", " ~").split(" ");
            for (int i = 0; i < p.length; i++) {
                p[i] = p[i].replace("~", "");
            }
            switch (p[0]) {
                case "age" -> byAge.add(new Gathered.Pupils(p[1], whole(p[2]), p[3], whole(p[4]), "f"));
                case "grade" -> byGrade.add(new Gathered.Pupils(p[1], whole(p[2]), p[3], whole(p[4]), "f"));
                case "school" ->
                    schoolYears.add(new Gathered.SchoolYear(p[1], whole(p[2]), whole(p[3]), whole(p[4]), "f"));
                case "registry" -> schools.add(new Gathered.RegisteredSchool(p[1], p[2], p[3], "f", 2));
                case "people" ->
                    people.add(new Gathered.People(p[1], whole(p[2]), p[3], whole(p[4]), whole(p[5]), "f"));
                case "screening" ->
                    screenings.add(
                            new Gathered.Screening(p[1], whole(p[2]), whole(p[3]), whole(p[4]), whole(p[5]), "f"));
                case "register" -> registered.add(new Gathered.Registered(p[1], whole(p[2]), whole(p[3]), "f"));
                default -> places.add(new Gathered.Place(p[1], p[2], whole(p[3]), "f"));
            }
        }
        Gathered tables = new Gathered(
                Areas.builtIn(), byAge, byGrade, schoolYears, schools, people, screenings, registered, places);
        List<Notice> notices = new ArrayList<>();
        TableRules.all().forEach(rule -> notices.addAll(rule.judge(tables)));
        return notices;
    }

    private static int whole(String text) {
        return Integer.parseInt(text);
    }
}
