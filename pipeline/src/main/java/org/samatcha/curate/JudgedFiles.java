package org.samatcha.curate;

import java.util.Collections;
import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.CollectionAccumulator;
import org.samatcha.capture.Recognised;
import org.samatcha.catalog.DatasetCard;
import org.samatcha.check.Knowledge;
import org.samatcha.curate.correction.Corrections;

/**
 * Files of one dataset → staged rows ({@link StagedRow}); what every task of the ingest runs.
 *
 * <p>Must run inside an action: only there does Spark add what a repeated task reports once.
 */
public record JudgedFiles(
        DatasetCard card,
        Knowledge known,
        Pseudonyms pseudonyms,
        Corrections corrections,
        CollectionAccumulator<FileReport> reports)
        implements FlatMapFunction<Iterator<Recognised>, Row> {

    @Override
    public Iterator<Row> call(Iterator<Recognised> files) {
        return new Iterator<>() {
            private Iterator<Row> current = Collections.emptyIterator();

            @Override
            public boolean hasNext() {
                while (!current.hasNext() && files.hasNext()) {
                    current = new JudgedFile(card, files.next(), known, pseudonyms, corrections, reports::add);
                }
                return current.hasNext();
            }

            @Override
            public Row next() {
                return current.next();
            }
        };
    }
}
