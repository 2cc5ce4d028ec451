package org.samatcha.capture;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * Records of a JSON array of objects, at the top or as a field of the top object, as exports of the Health Data Center
 * and the OBEC Data Management Center have them.
 *
 * <p>The keys of the first record are the header, at line 1. A key that a later record lacks is blank there; a key that
 * only later records have is an extra cell, so that the row is told as one that does not fit its header. When the top
 * object states how many records there are, fewer are told at the end: interfaces cut off at a limit without a word.
 */
final class JsonRows implements CellRows {

    private static final int DEEPEST = 50;
    private static final int LONGEST_NAME = 1000;
    private static final List<String> STATED_ROWS = List.of(
            "total_rows", "total_records", "total_count", "totalrecords", "totalcount", "recordstotal", "row_count");
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_ROW)
                    .maxNameLength(LONGEST_NAME)
                    .maxNestingDepth(DEEPEST)
                    .build())
            .build();

    private final JsonParser parser;
    private final Map<String, Integer> header = new LinkedHashMap<>();
    private Map<String, String> ready;
    private UnreadableException failure;
    private long line;
    private long stated = -1;

    JsonRows(ByteSource source, TextEncoding encoding) throws IOException {
        this.parser = FACTORY.createParser(encoding.reader(source));
        try {
            ready = toFirstRecord() ? record() : null;
        } catch (JsonProcessingException wrong) {
            throw told(wrong);
        }
        if (ready != null) {
            if (ready.size() > MOST_COLUMNS) {
                throw new UnreadableException(
                        "a record of more than " + MOST_COLUMNS + " fields", "an array of records, one per row");
            }
            ready.keySet().forEach(key -> header.put(key, header.size()));
        }
    }

    /** Goes to the first array that begins with an object; other arrays, such as a list of columns, are passed over. */
    private boolean toFirstRecord() throws IOException {
        JsonToken before = null;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (before == JsonToken.START_ARRAY && token == JsonToken.START_OBJECT) {
                return true;
            }
            noteStatedRows(token);
            before = token;
        }
        return false;
    }

    private void noteStatedRows(JsonToken token) throws IOException {
        boolean isTopField = token == JsonToken.VALUE_NUMBER_INT
                && parser.getParsingContext().inObject()
                && parser.getParsingContext().getParent().inRoot();
        if (isTopField && STATED_ROWS.contains(parser.currentName().toLowerCase(Locale.ROOT))) {
            stated = parser.getBigIntegerValue().bitLength() < 40 ? parser.getLongValue() : -1;
        }
    }

    /** Reads what stands behind the array, and compares. */
    private void mustBeAllRecords() throws IOException {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            noteStatedRows(token);
        }
        long records = line - 1;
        if (stated > records) {
            throw new UnreadableException(
                    records + " records where the file itself states " + stated,
                    "all records: interfaces stop at a limit, often 1,000, unless asked for more");
        }
    }

    /** The object that the parser stands at the start of, as texts by key, and no more of it than a row may have. */
    private Map<String, String> record() throws IOException {
        Map<String, String> record = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value.isStructStart()) {
                parser.skipChildren();
            } else if (record.size() <= MOST_COLUMNS) {
                record.put(key, value == JsonToken.VALUE_NULL ? "" : parser.getText());
            }
        }
        return record;
    }

    /** The next record; null after the last. */
    private Map<String, String> following() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.START_OBJECT) {
            return record();
        }
        if (token != JsonToken.END_ARRAY) {
            throw new UnreadableException(
                    "something else than a record after record " + (line - 1), "an array of records and nothing else");
        }
        mustBeAllRecords();
        return null;
    }

    private UnreadableException told(JsonProcessingException wrong) {
        String place = " in line " + parser.currentLocation().getLineNr();
        return wrong instanceof StreamConstraintsException
                ? new UnreadableException(
                        "JSON with a text, a name or a nesting that no table has" + place,
                        "texts of at most " + LONGEST_ROW + " characters, nested at most " + DEEPEST + " deep")
                : new UnreadableException("broken JSON" + place, "a JSON file that is complete");
    }

    @Override
    public boolean hasNext() {
        if (ready == null && failure != null) {
            throw failure.unchecked();
        }
        return line == 0 ? !header.isEmpty() : ready != null;
    }

    @Override
    public CellRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no record after the last");
        }
        line++;
        if (line == 1) {
            return CellRow.of(line, header.keySet().toArray(String[]::new));
        }
        List<String> cells = new ArrayList<>(header.size());
        header.keySet().forEach(key -> cells.add(ready.getOrDefault(key, "")));
        ready.forEach((key, value) -> {
            if (!header.containsKey(key)) {
                cells.add(value);
            }
        });
        long characters = cells.stream().mapToLong(String::length).sum();
        try {
            ready = following();
        } catch (JsonProcessingException wrong) {
            ready = null;
            failure = told(wrong);
        } catch (IOException unreadable) {
            ready = null;
            failure = UnreadableException.of(unreadable);
        }
        return characters > LONGEST_ROW
                ? CellRow.broken(line, Captured.Breakage.TOO_LONG, "more than " + LONGEST_ROW + " characters")
                : CellRow.of(line, cells.toArray(String[]::new));
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
