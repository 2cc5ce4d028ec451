package org.samatcha.inequality.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** One expected number of {@code measures/expected.csv}; the README beside it says how to read it. */
record ReferenceRow(
        String caseId,
        String family,
        String function,
        String inputFile,
        String inputColumns,
        String args,
        String output,
        String expected,
        String tolerance,
        String origin,
        String note) {

    /** The expected number; NaN for the words NA and NaN. */
    double value() {
        return expected.equals("NA") ? Double.NaN : Double.parseDouble(expected);
    }

    static List<ReferenceRow> all() {
        return table("expected.csv").stream()
                .map(row -> new ReferenceRow(
                        row.get("case_id"),
                        row.get("family"),
                        row.get("source_function"),
                        row.get("input_file"),
                        row.get("input_columns"),
                        row.get("args"),
                        row.get("output"),
                        row.get("value"),
                        row.get("tolerance_rel"),
                        row.get("origin"),
                        row.get("note")))
                .toList();
    }

    /** The rows of a table in {@code src/test/resources/measures}. */
    static List<CSVRecord> table(String file) {
        try (InputStream in = ReferenceRow.class.getResourceAsStream("/measures/" + file)) {
            if (in == null) {
                throw new IllegalArgumentException("No reference table " + file);
            }
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .getRecords();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
