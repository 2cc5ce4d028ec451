package org.samatcha.coded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samatcha.LocalSpark;

@ExtendWith(LocalSpark.class)
class ExchangeTest {

    private static final int ROWS = 40_000;

    /** So many that several tasks share the rows. */
    private static final long COUNT = 3_000_000;

    private static final StructType SCHEMA = new StructType()
            .add("area", DataTypes.StringType)
            .add("learner", DataTypes.LongType)
            .add("year", DataTypes.IntegerType)
            .add("distance", DataTypes.DoubleType)
            .add("graduated", DataTypes.BooleanType)
            .add("born", DataTypes.DateType);

    private static final Layout LAYOUT = Layout.of(SCHEMA, List.of("learner"));

    private static Dataset<Row> rows(SparkSession spark) {
        Random random = new Random(7);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            rows.add(RowFactory.create(
                    random.nextInt(20) == 0 ? null : "40" + random.nextInt(26),
                    random.nextInt(10) == 0 ? null : random.nextLong() >>> 4 & ~0xFFFL | random.nextInt(9),
                    2557 + random.nextInt(10),
                    random.nextInt(3) == 0 ? null : random.nextInt(60) / 2.0,
                    random.nextBoolean(),
                    java.sql.Date.valueOf("2010-01-0" + (1 + random.nextInt(9)))));
        }
        return spark.createDataFrame(rows, SCHEMA).repartition(3);
    }

    private static Map<String, Integer> times(List<Row> rows) {
        Map<String, Integer> times = new TreeMap<>();
        rows.forEach(row -> times.merge(row.toString(), 1, Integer::sum));
        return times;
    }

    private static Dataset<Row> learnersRepeated(SparkSession spark) {
        return rows(spark).selectExpr("area", "learner % 5000 as learner", "year", "distance", "graduated", "born");
    }

    @Test
    void everyRowArrivesOnce(SparkSession spark) {
        Dataset<Row> rows = learnersRepeated(spark);
        JavaRDD<CodedRows> tables = Exchange.byNumber(rows, LAYOUT, LAYOUT, COUNT);

        assertTrue(tables.getNumPartitions() > 5);
        assertEquals(
                times(rows.collectAsList()),
                times(Exchange.frame(spark, tables, LAYOUT)
                        .select("area", "learner", "year", "distance", "graduated", "born")
                        .collectAsList()));
    }

    @Test
    void theSameNumberIsInOneTaskAndOneGroup(SparkSession spark) {
        List<List<Long>> groups = Exchange.byNumber(learnersRepeated(spark), LAYOUT, LAYOUT, COUNT)
                .flatMap(table -> {
                    List<List<Long>> found = new ArrayList<>();
                    SameNumber.forEach(table, (members, size) -> {
                        List<Long> group = new ArrayList<>();
                        for (int i = 0; i < size; i++) {
                            group.add(table.number(members[i], 0));
                        }
                        found.add(group);
                    });
                    return found.iterator();
                })
                .collect();
        Map<Long, Integer> expected = new HashMap<>();
        learnersRepeated(spark)
                .collectAsList()
                .forEach(row -> expected.merge(row.isNullAt(1) ? Layout.NONE : row.getLong(1), 1, Integer::sum));

        int alone = expected.remove(Layout.NONE);
        Map<Long, Integer> found = new HashMap<>();
        for (List<Long> group : groups) {
            assertEquals(1, Set.copyOf(group).size());
            if (group.get(0) == Layout.NONE) {
                assertEquals(1, group.size());
                alone--;
            } else {
                assertEquals(null, found.put(group.get(0), group.size()), "a learner in two groups");
            }
        }
        assertEquals(0, alone);
        assertEquals(expected, found);
    }

    @Test
    void rowsThatAgreeInWordsComeTogetherAndAreCounted(SparkSession spark) {
        Dataset<Row> rows = rows(spark);
        Layout kept = LAYOUT.without(List.of("distance", "born"), List.of());
        JavaRDD<CodedRows> together =
                Exchange.byWords(Exchange.byNumber(rows, LAYOUT, LAYOUT, COUNT), List.of("area", "year"), kept, COUNT);
        Layout alike = kept.without(List.of(), List.of(Alike.ROWS));

        assertEquals(
                times(rows.groupBy("area", "year", "graduated").count().collectAsList()),
                times(Exchange.frame(spark, together.map(Alike::of), alike)
                        .select("area", "year", "graduated", Alike.ROWS)
                        .collectAsList()));

        List<String> places = together.mapPartitionsWithIndex(
                        (place, tables) -> {
                            Set<String> here = new HashSet<>();
                            CodedRows table = tables.next();
                            for (int row = 0; row < table.size(); row++) {
                                here.add(table.value(row, 0) + " " + table.value(row, 1));
                            }
                            return here.iterator();
                        },
                        false)
                .collect();
        assertEquals(Set.copyOf(places).size(), places.size());
    }

    @Test
    void columnsThatAreFilledInLaterAreNullAtFirst(SparkSession spark) {
        Layout more = LAYOUT.with(List.of(DataTypes.createStructField("repeated", DataTypes.BooleanType, true)));
        JavaRDD<CodedRows> tables = Exchange.byNumber(rows(spark), LAYOUT, more, 1);
        int column = more.indexOf("repeated");
        JavaRDD<CodedRows> told = tables.map(table -> {
            for (int row = 0; row < table.size(); row += 2) {
                table.put(row, column, table.codeOf(column, Boolean.TRUE));
            }
            return table;
        });

        assertEquals(
                0,
                Exchange.frame(spark, tables, more)
                        .where("repeated is not null")
                        .count());
        assertEquals(
                ROWS / 2, Exchange.frame(spark, told, more).where("repeated").count());
    }
}
