package org.samatcha.jobs.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.samatcha.jobs.Main;

/** One run of a measure command over small files, with what it printed. */
record MeasureRun(int exit, String out, String err) {

    /** Runs the program as a user would; {@code args} may name files that were written before. */
    static MeasureRun of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
        return new MeasureRun(exit, out.toString(), err.toString());
    }

    static String file(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text).toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The row of one measure and variant; the run must have succeeded. */
    Map<String, String> row(String measure, String variant) {
        return rows().stream()
                .filter(r ->
                        r.get("measure").equals(measure) && r.get("variant").equals(variant))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No row " + measure + " " + variant + " in\n" + out))
                .toMap();
    }

    double estimate(String measure, String variant) {
        return Double.parseDouble(row(measure, variant).get("estimate"));
    }

    List<CSVRecord> rows() {
        assertEquals("", err);
        assertEquals(0, exit);
        try {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new StringReader(out))
                    .getRecords();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The request was refused with one sentence and nothing printed. */
    void refusedWith(String sentence) {
        assertEquals("", out);
        assertEquals(sentence, err.strip());
        assertEquals(2, exit);
    }
}
