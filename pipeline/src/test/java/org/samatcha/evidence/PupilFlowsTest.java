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
                learner:long | academic_year:int | grade | graduated:boolean
                1            | 2565              | 04    | false
                1            | 2566              | 05    | false
                2            | 2565              | 04    | false
                2            | 2566              | 04    | false
                3            | 2565              | 12    | true
                4            | 2565              | 09    | true
                5            | 2565              | 10    | false
                6            | 2565              | 10    | false
                7            | 2565              | 12    | false
                7            | 2566              | 16    | false
                8            | 2564              | 10    | false
                8            | 2566              | 10    | false
                -            | 2565              | 04    | false
                """);
        var register = TextTable.read(spark, """
                learner:long | academic_year:int | reason_class
                5            | 2566              | transfer
                6            | 2566              | dropout
                """);

        assertEquals(
                """
                1 | 2565 | promoted
                2 | 2565 | repeated
                3 | 2565 | graduated
                4 | 2565 | left
                5 | 2565 | transferred
                6 | 2565 | left
                7 | 2565 | promoted
                8 | 2564 | left""".stripIndent(),
                TextTable.show(PupilFlows.of(enrolment, register), "learner", "academic_year", "outcome"));
    }
}
