package org.samatcha.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samatcha.LocalSpark;
import org.samatcha.TextTable;

@ExtendWith(LocalSpark.class)
class PupilHistoryTest {

    private static Dataset<Row> pupils(SparkSession spark) {
        return PupilHistory.of(TextTable.read(spark, """
                learner:long | academic_year:int | school_id | grade | level
                1            | 2564              | A         | 04    | primary
                1            | 2565              | A         | 05    | primary
                2            | 2565              | A         | 05    | primary
                2            | 2566              | B         | 05    | primary
                3            | 2565              | A         | 09    | primary
                3            | 2566              | C         | 10    | lower_secondary
                4            | 2564              | A         | 13    | upper_secondary
                4            | 2565              | D         | 16    | upper_secondary
                5            | 2564              | A         | 04    | primary
                5            | 2566              | B         | 04    | primary
                -            | 2565              | A         | 04    | primary
                -            | 2566              | A         | 04    | primary
                """));
    }

    @Test
    void theYearBeforeTellsWhoRepeatsAndWhoMovedSchoolWithinALevel(SparkSession spark) {
        assertEquals(
                """
                - | 2565 | - | -
                - | 2566 | - | -
                1 | 2564 | - | -
                1 | 2565 | false | false
                2 | 2565 | false | false
                2 | 2566 | true | true
                3 | 2565 | false | false
                3 | 2566 | false | false
                4 | 2564 | - | -
                4 | 2565 | true | true
                5 | 2564 | - | -
                5 | 2566 | false | false""".stripIndent(),
                TextTable.show(pupils(spark), "learner", "academic_year", "repeated", "moved_school"));
    }

    @Test
    void pupilsOfEachYearStandBesideThoseOfTheNext(SparkSession spark) {
        assertEquals(
                """
                2564 | next | 5
                2564 | now | 3
                2565 | next | 4
                2565 | now | 5""".stripIndent(),
                TextTable.show(
                        ApparentFlows.of(pupils(spark))
                                .groupBy("academic_year", "seen")
                                .count(),
                        "academic_year",
                        "seen",
                        "count"));
    }
}
