package org.samatcha.jobs.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A released CSV file as plain Java reads it: another road to the numbers than DuckDB on Parquet. */
record CsvRows(List<CSVRecord> rows) {

    static CsvRows read(Path release, String table) throws IOException {
        String text = Files.readString(release.resolve("csv/" + table + ".csv"), StandardCharsets.UTF_8);
        CSVFormat format =
                CSVFormat.EXCEL.builder().setHeader().setSkipHeaderRecord(true).get();
        return new CsvRows(
                format.parse(new java.io.StringReader(text.substring(1))).getRecords());
    }

    /** Rows in which each named column holds the value after it. */
    Stream<CSVRecord> where(String... columnsAndValues) {
        Predicate<CSVRecord> all = row -> true;
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            String column = columnsAndValues[i];
            String value = columnsAndValues[i + 1];
            all = all.and(row -> row.get(column).equals(value));
        }
        return rows.stream().filter(all);
    }

    CSVRecord only(String... columnsAndValues) {
        List<CSVRecord> found = where(columnsAndValues).toList();
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " rows have " + List.of(columnsAndValues));
        }
        return found.get(0);
    }

    static double number(CSVRecord row, String column) {
        return Double.parseDouble(row.get(column));
    }
}
