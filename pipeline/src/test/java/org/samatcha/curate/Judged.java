package org.samatcha.curate;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.samatcha.capture.ByteSource;
import org.samatcha.capture.Capture;
import org.samatcha.capture.Profiles;
import org.samatcha.capture.Recognised;
import org.samatcha.catalog.Areas;
import org.samatcha.catalog.DatasetCard;
import org.samatcha.catalog.Datasets;
import org.samatcha.catalog.SchoolRegistry;
import org.samatcha.check.Knowledge;
import org.samatcha.check.YearRange;

/** A file taken through the whole pass of an ingest, without Spark and without a registry of schools. */
record Judged(DatasetCard card, List<Row> rows, FileReport report) {

    static final Knowledge KNOWN = new Knowledge(Areas.builtIn(), SchoolRegistry.NONE, new YearRange(2540, 2570));

    static Judged of(ByteSource source) {
        return of(source, new byte[16]);
    }

    static Judged of(ByteSource source, byte[] key) {
        return of(source, key, KNOWN);
    }

    static Judged of(ByteSource source, byte[] key, Knowledge known) {
        Capture capture = Capture.open(source, Profiles.builtIn()).get(0);
        if (!(capture instanceof Recognised file)) {
            throw new AssertionError("not recognised: " + capture);
        }
        DatasetCard card = Datasets.choose(file.dataset());
        List<Row> rows = new ArrayList<>();
        List<FileReport> reports = new ArrayList<>();
        new JudgedFile(card, file, known, new Pseudonyms(key), reports::add).forEachRemaining(rows::add);
        return new Judged(card, rows, reports.get(0));
    }

    /** Accepted rows: those without a rule that they broke. */
    List<Row> accepted() {
        return rows.stream().filter(row -> row.get(row.length() - 8) == null).toList();
    }

    Object value(int row, String column) {
        return accepted().get(row).get(card.indexOf(column));
    }

    /** The sum of a column over accepted rows whose {@code where} column is {@code value}. */
    long sum(String column, String where, Object value) {
        return accepted().stream()
                .filter(row -> value.equals(row.get(card.indexOf(where))))
                .mapToLong(row -> row.getLong(card.indexOf(column)))
                .sum();
    }
}
