package org.samatcha.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samatcha.LocalSpark;
import org.samatcha.TextTable;

@ExtendWith(LocalSpark.class)
class PupilFlowsTest {

    @Test
    void eachLinkedPupilHasOneOutcomeForEachYearButTheLast(SparkSession spark) {
        var enrolment = TextTable.read(spark, """
                learner:long | academic_year:int | grade | graduated:boolean | level           | school_id | area_code
                1            | 2565              | 04    | false             | primary         | a         | 4001
                1            | 2566              | 05    | false             | primary         | b         | 4002
                2            | 2565              | 04    | false             | primary         | a         | 4001
                2            | 2566              | 04    | false             | primary         | a         | 4001
                3            | 2565              | 12    | true              | lower_secondary | b         | 4001
                4            | 2565              | 09    | true              | primary         | a         | 4001
                5            | 2565              | 10    | false             | lower_secondary | b         | 4001
                6            | 2565              | 10    | false             | lower_secondary | b         | 4001
                7            | 2565              | 12    | false             | lower_secondary | b         | 4001
                7            | 2566              | 16    | false             | upper_secondary | c         | 4001
                8            | 2564              | 10    | false             | lower_secondary | b         | 4001
                8            | 2566              | 10    | false             | lower_secondary | b         | 4001
                -            | 2565              | 04    | false             | primary         | a         | 4001
                """);
        var register = TextTable.read(spark, """
                learner:long | academic_year:int | reason_class
                5            | 2566              | transfer
                6            | 2566              | dropout
                """);

        assertEquals(
                """
                1 | 2565 | promoted | true | true | false | false
                2 | 2565 | repeated | false | false | false | false
                3 | 2565 | graduated | false | false | false | false
                4 | 2565 | left | false | false | false | false
                5 | 2565 | transferred | false | false | false | false
                6 | 2565 | left | false | false | false | false
                7 | 2565 | promoted | false | false | false | false
                8 | 2564 | left | false | false | true | true""".stripIndent(),
                TextTable.show(
                        PupilFlows.of(enrolment, register),
                        "learner",
                        "academic_year",
                        "outcome",
                        "changed_school",
                        "changed_district",
                        "return_known",
                        "returned"));
    }

    @Test
    void aCohortIsFollowedFromTheFirstGradeOfALevelToTheLast(SparkSession spark) {
        var enrolment = TextTable.read(spark, """
                learner:long | academic_year:int | grade | graduated:boolean | level           | school_id | area_code
                1            | 2564              | 10    | false             | lower_secondary | a         | 4001
                1            | 2565              | 11    | false             | lower_secondary | a         | 4001
                1            | 2566              | 12    | false             | lower_secondary | b         | 4002
                2            | 2564              | 10    | false             | lower_secondary | a         | 4001
                2            | 2565              | 10    | false             | lower_secondary | a         | 4001
                2            | 2566              | 11    | false             | lower_secondary | a         | 4001
                3            | 2564              | 10    | false             | lower_secondary | a         | 4001
                4            | 2564              | 10    | false             | lower_secondary | a         | 4001
                4            | 2565              | 11    | false             | lower_secondary | a         | 4001
                5            | 2564              | 11    | false             | lower_secondary | a         | 4001
                6            | 2564              | 16    | false             | upper_secondary | a         | 4001
                6            | 2566              | 15    | false             | upper_secondary | a         | 4001
                """);
        var register = TextTable.read(spark, """
                learner:long | academic_year:int | reason_class
                4            | 2566              | transfer
                """);

        assertEquals(
                """
                1 | 2564 | true
                1 | 2565 | -
                2 | 2564 | false
                2 | 2565 | -
                3 | 2564 | false
                4 | 2564 | -
                4 | 2565 | -
                5 | 2564 | -
                6 | 2564 | true""".stripIndent(),
                TextTable.show(PupilFlows.of(enrolment, register), "learner", "academic_year", "arrived"));
    }

    @Test
    void whoIsInTheRegisterIsLookedForInTheEnrolmentOfTheNextYear(SparkSession spark) {
        var enrolment = TextTable.read(spark, """
                learner:long | academic_year:int
                1            | 2565
                1            | 2566
                2            | 2565
                """);
        var register = TextTable.read(spark, """
                learner:long | academic_year:int | reason_class
                1            | 2565              | dropout
                2            | 2565              | dropout
                3            | 2566              | dropout
                4            | 2565              | transfer
                -            | 2565              | dropout
                """);

        assertEquals(
                """
                - | 2565 | -
                1 | 2565 | true
                2 | 2565 | false
                3 | 2566 | -
                4 | 2565 | -""".stripIndent(),
                TextTable.show(RegisterReturns.of(register, enrolment), "learner", "academic_year", "enrolled_next"));
    }
}
