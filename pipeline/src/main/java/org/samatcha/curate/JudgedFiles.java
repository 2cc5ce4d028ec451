package org.samatcha.curate;

import java.io.Serializable;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;
import org.samatcha.capture.Recognised;
import org.samatcha.catalog.DatasetCard;
import org.samatcha.check.Knowledge;
import org.samatcha.curate.correction.Corrections;

/** Files of one dataset → staged rows ({@link StagedRow}); what every task of the ingest needs to know. */
public record JudgedFiles(DatasetCard card, Knowledge known, Pseudonyms pseudonyms, Corrections corrections)
        implements Serializable {

    /** The rows of one file, read as they are asked for; {@code reports} gets one report after the last. */
    public Iterator<Row> of(Recognised file, Consumer<FileReport> reports) {
        return new JudgedFile(card, file, known, pseudonyms, corrections, reports);
    }
}
