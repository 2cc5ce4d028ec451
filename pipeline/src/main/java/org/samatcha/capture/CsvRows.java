package org.samatcha.capture;

import java.io.IOException;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Rows of delimited text, read by Commons CSV behind a {@link LineGuard}. */
final class CsvRows implements CellRows {

    private final LineGuard guard;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    CsvRows(ByteSource source, TextEncoding encoding, char delimiter) throws IOException {
        this.guard = new LineGuard(encoding.reader(source), delimiter);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setRecordSeparator('\n')
                .setIgnoreEmptyLines(true)
                .get();
        this.parser = CSVParser.builder().setReader(guard).setFormat(format).get();
        this.records = parser.iterator();
    }

    @Override
    public boolean hasNext() {
        return records.hasNext();
    }

    @Override
    public CellRow next() {
        CSVRecord record = records.next();
        if (record.size() == 1 && record.get(0).equals(LineGuard.MARK)) {
            Captured.Broken broken = guard.broken().remove();
            return new CellRow(broken.line(), new String[0], broken);
        }
        String[] cells = record.values();
        long line = parser.getCurrentLineNumber() - (guard.multiLine() ? lineBreaks(cells) : 0);
        return CellRow.of(line, cells);
    }

    private static long lineBreaks(String[] cells) {
        long breaks = 0;
        for (String cell : cells) {
            breaks += cell.chars().filter(c -> c == '\n').count();
        }
        return breaks;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
