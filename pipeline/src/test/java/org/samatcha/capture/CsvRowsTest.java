package org.samatcha.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Commons CSV reads the same texts, with a mark in the place of every line that is held back. */
class CsvRowsTest {

    private static final String MARK = "\u0001";
    private static final int TEXTS = Integer.getInteger("csv.texts", 60_000);

    /** What a row is to both: the line that it began on, and its cells or the mark. */
    private record Read(long line, List<String> cells) {}

    private static final List<String> PIECES = List.of(
            "a",
            "ก",
            "๑๒",
            ",",
            ",",
            "|",
            "\t",
            "\"",
            "\"\"",
            "\n",
            "\n",
            "\r\n",
            "\r",
            "x,y",
            "\"q\"",
            " ",
            ",\"a,b\"",
            "\"a\nb\"",
            "\"a\r\nb\",",
            "\u0000",
            "\u0007",
            "a,b,c\n",
            "\uFEFF",
            "#",
            "\\");

    private static final String LONG = "x".repeat(9_000);

    @Test
    void everyTextIsReadAsCommonsCsvReadsIt() throws IOException {
        Random random = new Random(7);
        int plain = 0;
        int broken = 0;
        for (int i = 0; i < TEXTS; i++) {
            boolean isLong = i % 40 == 0;
            char delimiter = i % 5 == 0 ? '|' : ',';
            String text = random.ints(1 + random.nextInt(isLong ? 60 : 14), 0, PIECES.size() + (isLong ? 6 : 0))
                    .mapToObj(p -> p < PIECES.size() ? PIECES.get(p) : LONG)
                    .collect(Collectors.joining());
            List<Captured.Broken> heldBack = new ArrayList<>();
            List<Read> rows = rows(text, delimiter, heldBack);

            assertEquals(parsed(marked(text, heldBack), delimiter), rows, () -> shown(text));

            plain += heldBack.isEmpty() ? 1 : 0;
            broken += heldBack.size();
        }
        assertTrue(plain > TEXTS / 4 && broken > TEXTS / 4, plain + " texts whole, " + broken + " lines held back");
    }

    @Test
    void encodingsAndMarksBeforeTheTextDoNotMatter() throws IOException {
        String text = "ก,ข\r\nค,\"ง\nจ\"\n\n๑,๒";
        List<Read> expected = List.of(
                new Read(1, List.of("ก", "ข")), new Read(2, List.of("ค", "ง\nจ")), new Read(5, List.of("๑", "๒")));
        for (TextEncoding encoding : TextEncoding.values()) {
            String marked = encoding == TextEncoding.WINDOWS_874 ? text : "\uFEFF" + text;
            TextSource source = new TextSource("a.csv", marked.getBytes(encoding.charset()));
            assertEquals(expected, rows(new CsvRows(source, encoding, ','), new ArrayList<>()));
        }
    }

    @Test
    void aTextWithoutAnEndOfItsLastLineIsReadToItsEnd() throws IOException {
        for (String end : List.of("", "\n", "\r", "\r\n")) {
            List<Read> rows = rows("a,b\nc,d" + end, ',', new ArrayList<>());
            assertEquals(List.of(new Read(1, List.of("a", "b")), new Read(2, List.of("c", "d"))), rows);
        }
    }

    private static List<Read> rows(String text, char delimiter, List<Captured.Broken> heldBack) throws IOException {
        return rows(new CsvRows(new StringReader(text), delimiter), heldBack);
    }

    private static List<Read> rows(CsvRows source, List<Captured.Broken> heldBack) throws IOException {
        List<Read> rows = new ArrayList<>();
        try (source) {
            while (source.hasNext()) {
                CellRows.CellRow row = source.next();
                if (row.broken() == null) {
                    rows.add(new Read(row.line(), List.of(row.cells())));
                } else {
                    assertEquals(row.line(), row.broken().line());
                    heldBack.add(row.broken());
                    rows.add(new Read(row.line(), List.of(MARK)));
                }
            }
        }
        return rows;
    }

    /** The text with line feeds alone, and a mark for each line that was held back. */
    private static String marked(String text, List<Captured.Broken> heldBack) {
        String[] lines = text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
        for (Captured.Broken broken : heldBack) {
            int line = Math.toIntExact(broken.line()) - 1;
            assertTrue(lines[line].startsWith(broken.text()) || broken.text().isEmpty());
            lines[line] = MARK;
        }
        return String.join("\n", lines);
    }

    private static List<Read> parsed(String text, char delimiter) throws IOException {
        List<Read> rows = new ArrayList<>();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(format)
                .get()) {
            for (CSVRecord record : parser) {
                long breaks = record.stream()
                        .flatMapToInt(String::chars)
                        .filter(c -> c == '\n')
                        .count();
                rows.add(new Read(parser.getCurrentLineNumber() - breaks, record.toList()));
            }
        }
        return rows;
    }

    private static String shown(String text) {
        return Arrays.toString(text.getBytes(StandardCharsets.UTF_8)) + " [" + text + "]";
    }
}
