package org.samatcha.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samatcha.catalog.Grade;

/** All records of one learner, and what is odd about them together. */
class LearnerRulesTest {

    private static final List<Integer> YEARS = List.of(2562, 2563, 2564, 2565, 2566);

    /**
     * A record is kind (e enrolled, r on the register, c early childhood), year, grade, age, sex, then born or found.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            one record says nothing          | e 2565 P1 6 f 100                       | ''
            a year, a grade                  | e 2565 P1 6 f 100; e 2566 P2 7 f 100    | ''
            a repeated grade is no error     | e 2565 P1 6 f 100; e 2566 P1 7 f 100    | ''
            a gap of two years, two grades   | e 2564 P1 6 f 100; e 2566 P3 8 f 100    | ''
            another date of birth            | e 2565 P1 6 f 100; e 2566 P2 7 f 101    | birth_date_stays
            another sex                      | e 2565 P1 6 f 100; e 2566 P2 7 m 100    | sex_stays
            another sex in another dataset   | c 2562 - 3 f -; e 2565 P1 6 m 100        | sex_stays
            two grades in a year             | e 2565 P1 6 f 100; e 2566 P3 7 f 100    | grade_not_skipped
            back a grade                     | e 2565 P2 6 f 100; e 2566 P1 7 f 100    | grade_not_lower
            from M6 to V1 is no fall         | e 2565 M6 17 f 100; e 2566 V1 18 f 100  | ''
            from V2 to M4 is no fall         | e 2564 V2 16 f 100; e 2566 M4 18 f 100  | ''
            from V2 to M3 is a fall          | e 2564 V2 16 f 100; e 2566 M3 18 f 100  | grade_not_lower
            from M3 to V1 is a step          | e 2565 M3 14 f 100; e 2566 V1 15 f 100  | ''
            three years in P1                | e 2564 P1 6 f 1; e 2565 P1 7 f 1; e 2566 P1 8 f 1 | grade_repeated_once
            P1 again after a year away       | e 2563 P1 6 f 1; e 2565 P1 8 f 1; e 2566 P1 9 f 1 | ''
            left a grade, never enrolled     | r 2566 P4 10 f returned                 | leaver_was_enrolled
            never enrolled and no grade      | r 2566 - 10 f returned                  | ''
            the year before is not in data   | r 2562 P4 10 f returned                 | ''
            left the grade of last year      | e 2565 P4 9 f 1; r 2566 P4 10 f returned | ''
            left another grade               | e 2565 P3 9 f 1; r 2566 P4 10 f returned | left_grade_fits_enrolment
            left before being enrolled       | r 2564 P2 8 f returned; e 2565 P3 9 f 1 | leaving_follows_enrolment
            not found, but enrolled          | e 2566 P4 10 f 1; r 2566 P4 10 f not_found | not_found_not_enrolled
            returned and enrolled            | e 2566 P4 10 f 1; r 2566 P4 10 f returned | ''
            another age on the register      | e 2565 P4 9 f 1; r 2566 P4 14 f returned | age_agrees_between_datasets
            aged 0, born later that year     | c 2562 - 0 f -; e 2565 K1 2 f 1         | ''
            """)
    void aHistoryGivesTheNoticesOfItsRules(String why, String records, String rules) {
        List<Notice> notices = judge(records);
        assertEquals(rules, String.join(",", notices.stream().map(Notice::rule).toList()));
    }

    @Test
    void aNoticeStandsAtTheLaterRecordAndNamesNoDateOfBirth() {
        Notice notice = judge("e 2565 P1 6 f 100; e 2566 P2 7 f 465").get(0);
        assertEquals("file_2566.csv", notice.file());
        assertEquals("2566: 365 days apart from the date in 2565", notice.value());
        assertTrue(notice.severity() == Severity.WARNING);
    }

    private static List<Notice> judge(String text) {
        List<LearnerRecord> records = new ArrayList<>();
        for (String record : text.split(";")) {
            records.add(record(record.strip().split(" ")));
        }
        LearnerHistory history = new LearnerHistory(records);
        List<Notice> notices = new ArrayList<>();
        Rules.forLearners(YEARS).forEach(rule -> notices.addAll(rule.judge(history)));
        return notices;
    }

    private static LearnerRecord record(String[] part) {
        LearnerRecord.Kind kind = switch (part[0]) {
            case "e" -> LearnerRecord.Kind.ENROLMENT;
            case "r" -> LearnerRecord.Kind.REGISTER;
            default -> LearnerRecord.Kind.EARLY_CHILDHOOD;
        };
        boolean isEnrolled = kind == LearnerRecord.Kind.ENROLMENT;
        return new LearnerRecord(
                kind,
                Integer.parseInt(part[1]),
                part[4].toLowerCase(Locale.ROOT).equals("f") ? "female" : "male",
                isEnrolled ? Integer.valueOf(part[5]) : null,
                Integer.parseInt(part[3]),
                part[2].equals("-") ? null : Grade.valueOf(part[2]),
                kind == LearnerRecord.Kind.REGISTER ? part[5] : "",
                "file_" + part[1] + ".csv",
                2);
    }
}
