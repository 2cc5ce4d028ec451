package org.samatcha.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samatcha.capture.RawRow;
import org.samatcha.capture.SourceProfile.Form;
import org.samatcha.catalog.Areas;
import org.samatcha.catalog.Datasets;
import org.samatcha.catalog.InputTable;
import org.samatcha.catalog.School;
import org.samatcha.catalog.SchoolRegistry;
import org.samatcha.check.sum.ScreeningMustAddUp;

/** One wrong value in an otherwise right row gives exactly the notice of its rule. */
class RowRulesTest {

    private static final Knowledge KNOWN = new Knowledge(
            Areas.builtIn(),
            new SchoolRegistry(
                    List.of(new School("1040000001", "40010001", "400001", "4001", "obec", "municipal", "standard"))),
            new YearRange(2560, 2567));

    @ParameterizedTest(name = "{0}: {2} = {3}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing wrong              | enrolment       | grade          | ป.1           | ''
            year outside               | enrolment       | academic_year  | 2590          | year_in_data
            year unreadable            | enrolment       | academic_year  | 66            | year_readable
            school unknown             | enrolment       | school_id      | 1040999999    | school_exists
            school by SMIS code        | enrolment       | school_id      | 40010001      | ''
            school code too short      | enrolment       | school_id      | 1040          | school_code_length
            school code as exponent    | enrolment       | school_id      | 1.04E+09      | id_not_exponent
            district code as exponent  | dropout         | district_code  | 4.001E+03     | id_not_exponent
            check digit                | enrolment       | citizen_id     | 9400118519078 | person_id_valid
            personal number exponent   | enrolment       | citizen_id     | 3.40100E+12   | id_not_exponent
            blank personal number      | enrolment       | citizen_id     | ''            | ''
            sex unknown                | enrolment       | sex            | ชาย           | code_known
            date that does not exist   | enrolment       | birth_date     | 31/02/2555    | date_real
            born after the year        | enrolment       | birth_date     | 01/01/2570    | birth_precedes_year
            no such grade              | enrolment       | grade          | ป.7           | grade_exists
            grade blank                | enrolment       | grade          | ''            | required_filled
            distance no number         | enrolment       | distance_km    | ไกล           | number_in_range
            distance too far           | enrolment       | distance_km    | 9999          | number_in_range
            title of the other sex     | dropout         | title          | ด.ญ.          | title_matches_sex
            district never given       | dropout         | district_code  | 4027          | district_exists
            reason unknown             | dropout         | reason         | ขี้เกียจ      | code_known
            screening age              | early_childhood | screening_age  | 10            | code_known
            negative count             | population      | population     | -5            | count_not_negative
            count no number            | population      | population     | มาก           | count_is_number
            age too high               | population      | age            | 150           | number_in_range
            district name unknown      | schools         | district_name  | อ.ไม่มีจริง   | district_name_known
            tambon unknown             | schools         | tambon_code    | 402701        | tambon_exists
            tambon elsewhere           | schools         | tambon_code    | 400201        | tambon_in_district
            """)
    void oneWrongValueGivesItsNotice(String why, String dataset, String field, String value, String rules) {
        List<Notice> notices = judge(dataset, field, value);
        assertEquals(rules, String.join(",", notices.stream().map(Notice::rule).toList()));
        notices.forEach(notice -> assertEquals(field, notice.field()));
    }

    @Test
    void thePublishedIdentityOfScreeningIsChecked() {
        InputTable table =
                Datasets.choose("early_childhood").findInput(Form.COUNTS).orElseThrow();
        RawRow right = RawRow.of(
                "f",
                1,
                List.of("suspect_wait", "refer", "followed", "pending", "lost"),
                List.of("1004", "3", "842", "21", "141"));
        RawRow wrong = RawRow.of(
                "f",
                1,
                List.of("suspect_wait", "refer", "followed", "pending", "lost"),
                List.of("1004", "3", "842", "21", "140"));
        assertEquals(List.of(), new ScreeningMustAddUp().judge(right));
        assertEquals(1, new ScreeningMustAddUp().judge(wrong).size());
        assertFalse(Rules.forRowsOf(table, KNOWN).isEmpty());
    }

    @Test
    void aPersonalNumberIsNeverInANotice() {
        for (String number :
                List.of("9400118519078", "9-4001-18519-07-8", "๙๔๐๐๑๑๘๕๑๙๐๗๘", "G12345678901", "3.40100E+12")) {
            for (String field : List.of("citizen_id", "birth_date", "sex", "grade")) {
                judge("enrolment", field, number)
                        .forEach(notice -> assertFalse(notice.value().contains(number), notice::toString));
            }
        }
    }

    @Test
    void withoutARegistryNoSchoolIsMissed() {
        Knowledge none = new Knowledge(KNOWN.areas(), SchoolRegistry.NONE, KNOWN.years());
        assertEquals(List.of(), judge(none, "enrolment", "school_id", "1040999999"));
    }

    private static List<Notice> judge(String dataset, String field, String value) {
        return judge(KNOWN, dataset, field, value);
    }

    private static List<Notice> judge(Knowledge known, String dataset, String field, String value) {
        Form form = dataset.equals("population") ? Form.COUNTS : Form.ROWS;
        InputTable table = Datasets.choose(dataset).findInput(form).orElseThrow();
        List<String> columns = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (var column : table.fields()) {
            columns.add(column.name());
            values.add(column.name().equals(field) ? value : right(column.name()));
        }
        RawRow row = RawRow.of("file.csv", 7, columns, values);
        List<Notice> notices = new ArrayList<>();
        new StagedRules(Rules.forRowsOf(table, known)).judge(row, notices::add);
        return notices;
    }

    private static String right(String column) {
        return switch (column) {
            case "academic_year", "fiscal_year", "year" -> "2566";
            case "school_id" -> "1040000001";
            case "citizen_id" -> "9400118519077";
            case "sex" -> "male";
            case "birth_date" -> "1/2/2562";
            case "grade", "left_grade" -> "ป.1";
            case "district_code" -> "4001";
            case "district_name" -> "อ.เมือง";
            case "tambon_code" -> "400101";
            case "follow_up" -> "returned";
            case "agency" -> "obec";
            case "name" -> "บ้านสมมุติ";
            case "population" -> "1,234";
            case "age" -> "7";
            default -> "";
        };
    }
}
