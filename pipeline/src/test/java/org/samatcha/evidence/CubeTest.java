package org.samatcha.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samatcha.LocalSpark;
import org.samatcha.TextTable;
import org.samatcha.base.YearKind;

@ExtendWith(LocalSpark.class)
class CubeTest {

    private static final CountedTable PUPILS = new CountedTable(
            "pupils",
            "academic_year",
            YearKind.ACADEMIC,
            CountedTable.splits("all", "sex", "sex*poverty"),
            List.of(Tally.all("pupils", "n"), new Tally("pupils_of_7", "age = 7", "n")));

    @Test
    void everyRowIsCountedOnceInEachSplitOfItsDistrictAndProvince(SparkSession spark) {
        var rows = TextTable.read(spark, """
                area_code | academic_year:int | sex    | poverty | age:int | n:long
                4001      | 2566              | female | poor    | 7       | 1
                4001      | 2566              | male   | -       | 8       | 2
                4002      | 2566              | female | poor    | 7       | 4
                """);

        assertEquals(
                """
                40 | 2566 | all | all | 7 | 5
                40 | 2566 | sex | female | 5 | 5
                40 | 2566 | sex | male | 2 | 0
                40 | 2566 | sex*poverty | female*poor | 5 | 5
                40 | 2566 | sex*poverty | male*unknown | 2 | 0
                4001 | 2566 | all | all | 3 | 1
                4001 | 2566 | sex | female | 1 | 1
                4001 | 2566 | sex | male | 2 | 0
                4001 | 2566 | sex*poverty | female*poor | 1 | 1
                4001 | 2566 | sex*poverty | male*unknown | 2 | 0
                4002 | 2566 | all | all | 4 | 4
                4002 | 2566 | sex | female | 4 | 4
                4002 | 2566 | sex*poverty | female*poor | 4 | 4""".stripIndent(),
                TextTable.show(
                        new Cube(PUPILS).apply(rows),
                        "area_code",
                        "year",
                        "dimension",
                        "category",
                        "pupils",
                        "pupils_of_7"));
    }

    @Test
    void aSourceThatKnowsOnlyTheProvinceIsNotCountedTwice(SparkSession spark) {
        var rows = TextTable.read(spark, """
                area_code | academic_year:int | sex    | poverty | age:int | n:long
                40        | 2567              | -      | -       | 7       | 49809
                """);

        assertEquals(
                """
                40 | all | 49809
                40 | sex | 49809
                40 | sex*poverty | 49809""".stripIndent(), TextTable.show(new Cube(PUPILS).apply(rows), "area_code", "dimension", "pupils"));
    }
}
