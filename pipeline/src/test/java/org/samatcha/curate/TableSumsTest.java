package org.samatcha.curate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samatcha.LocalSpark;
import org.samatcha.TextTable;

@ExtendWith(LocalSpark.class)
class TableSumsTest {

    @Test
    void everyTableIsAddedUpByPlaceAndYear(SparkSession spark) {
        var enrolment = TextTable.read(spark, """
                area_code | school_id  | academic_year:int | age:int | grade | registration | pupils:long
                4001      | 1040000001 | 2566              | 7       | 21    | thai         | 1
                4001      | 1040000001 | 2566              | 7       | 21    | g            | 1
                4001      | 1040000001 | 2566              | -       | 21    | -            | 30
                4002      | -          | 2566              | 8       | -     | thai         | 1
                """);
        var screening = TextTable.read(spark, """
                area_code | fiscal_year:int | screening_age:int | target:long | screened:long
                4001      | 2566            | 9                 | 10          | 8
                4001      | 2566            | 9                 | 5           | -
                4001      | 2566            | -                 | 99          | 99
                """);
        var register = TextTable.read(spark, """
                area_code | academic_year:int | children:long
                4001      | 2566              | 2
                4001      | 2566              | 3
                """);
        var population = TextTable.read(spark, """
                area_code | year:int | sex  | age:int | population:long
                4001      | 2566     | male | 19      | 10
                4001      | 2566     | male | 60      | 20
                4001      | 2566     | -    | -       | 70
                """);
        var learning = TextTable.read(spark, """
                area_code | place_id | year:int | participants:long
                4001      | p1       | 2566     | 4
                4001      | p1       | 2566     | -
                """);

        List<TableSum> sums = new TableSums(Map.of(
                        "enrolment",
                        enrolment,
                        "early_childhood",
                        screening,
                        "dropout",
                        register,
                        "population",
                        population,
                        "learning",
                        learning))
                .all();

        assertEquals(
                """
                AGE 4001 2566 [] 30 0
                AGE 4001 2566 [7] 2 0
                AGE 4002 2566 [8] 1 0
                GRADE 4001 2566 [21] 32 0
                GRADE 4002 2566 [] 1 0
                PEOPLE 4001 2566 [male|19] 30 0
                PEOPLE 4001 2566 [|-1] 70 0
                PLACE p1 2566 [4001] 4 0
                REGISTER 4001 2566 [] 5 0
                SCHOOL 1040000001 2566 [] 2 30
                SCREENING 4001 2566 [9] 15 8
                """,
                sums.stream()
                        .map(sum -> sum.key().kind() + " " + sum.key().place() + " "
                                + sum.key().year() + " [" + sum.key().of() + "] " + sum.first() + " " + sum.second()
                                + "\n")
                        .collect(Collectors.joining()));
    }

    @Test
    void withoutTablesThereIsNothing() {
        assertEquals(List.of(), new TableSums(Map.of()).all());
    }
}
