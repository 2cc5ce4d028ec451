package org.samatcha.curate;

import java.io.Serializable;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;
import org.samatcha.base.Ahead;
import org.samatcha.base.ClosingIterator;
import org.samatcha.capture.Captured;
import org.samatcha.capture.Recognised;
import org.samatcha.catalog.DatasetCard;
import org.samatcha.check.Knowledge;
import org.samatcha.curate.correction.Corrections;

/** Files of one dataset → staged rows ({@link StagedRow}); what every task of the ingest needs to know. */
public record JudgedFiles(DatasetCard card, Knowledge known, Pseudonyms pseudonyms, Corrections corrections)
        implements Serializable {

    /** The rows of one file, read as they are asked for; {@code reports} gets one report after the last. */
    public ClosingIterator<Row> of(Recognised file, Consumer<FileReport> reports) {
        return new JudgedFile(card, file, known, pseudonyms, corrections, reports, rows -> rows);
    }

    /** The same rows and the same report, with one thread that reads and another that judges. */
    public ClosingIterator<Row> ahead(Recognised file, Consumer<FileReport> reports) {
        JudgedFile judged = new JudgedFile(
                card, file, known, pseudonyms, corrections, reports, rows -> new Ahead<>(rows, Captured::weight));
        return new Ahead<>(judged, StagedRow::weight);
    }
}
