package org.samatcha.jobs.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.samatcha.release.file.PlainNumber;

/** How an answer is printed. A value that is not there is empty in tables and CSV, and null in JSON. */
enum AnswerFormat {
    /** Aligned columns and the number of rows. */
    TABLE {
        @Override
        void print(Answer answer, PrintWriter out) {
            TextTable.print(
                    answer.columns(),
                    answer.rows().stream()
                            .map(row ->
                                    Arrays.stream(row).map(AnswerFormat::text).toList())
                            .toList(),
                    out);
            out.println(answer.rows().size() == 1 ? "1 row" : answer.rows().size() + " rows");
        }
    },
    CSV {
        @Override
        void print(Answer answer, PrintWriter out) throws IOException {
            CSVFormat lines =
                    CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get();
            CSVPrinter printer = new CSVPrinter(out, lines);
            printer.printRecord(answer.columns());
            for (Object[] row : answer.rows()) {
                printer.printRecord(Arrays.stream(row).map(AnswerFormat::text));
            }
            printer.flush();
        }
    },
    /** A list of objects, one on each line. */
    JSON {
        @Override
        void print(Answer answer, PrintWriter out) throws JsonProcessingException {
            ObjectMapper mapper = new ObjectMapper();
            out.print("[");
            String before = "\n";
            for (Object[] row : answer.rows()) {
                out.print(before + mapper.writeValueAsString(object(answer.columns(), row)));
                before = ",\n";
            }
            out.println("\n]");
            out.flush();
        }
    };

    abstract void print(Answer answer, PrintWriter out) throws IOException;

    private static Map<String, Object> object(List<String> columns, Object[] row) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < row.length; i++) {
            boolean isJson = row[i] == null || row[i] instanceof Boolean || row[i] instanceof Number;
            object.put(columns.get(i), isJson ? row[i] : text(row[i]));
        }
        return object;
    }

    private static String text(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Double number && Double.isFinite(number)) {
            return PlainNumber.of(number);
        }
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }
}
