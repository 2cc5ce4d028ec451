package org.samatcha.evidence;

import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * Participants of learning places, with each place marked once a year.
 *
 * <pre>
 * in : learning (one row per place, year, sex and age band)
 * out: the same rows + place (int): 1 on one row of each place and year, 0 on the others
 * </pre>
 */
public final class LearningPlaces {

    private LearningPlaces() {}

    public static Dataset<Row> eachMarkedOnce(Dataset<Row> learning) {
        return learning.withColumn(
                "place",
                when(
                                row_number()
                                        .over(Window.partitionBy("place_id", "year")
                                                .orderBy("sex", "age_band"))
                                        .equalTo(1),
                                1)
                        .otherwise(0));
    }
}
