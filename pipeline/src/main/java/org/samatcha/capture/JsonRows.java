package org.samatcha.capture;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * Records of a JSON array of objects, at the top or as a field of the top object, as exports of the Health Data Center
 * and the OBEC Data Management Center have them.
 *
 * <p>The keys of the first record are the header, at line 1. A key that a later record lacks is blank there; a key that
 * only later records have is an extra cell, so that the row is told as one that does not fit its header.
 */
final class JsonRows implements CellRows {

    private final JsonParser parser;
    private List<String> header = List.of();
    private Map<String, String> ready;
    private long line;

    JsonRows(ByteSource source) throws IOException {
        this.parser = new JsonFactory().createParser(source.open());
        JsonToken token = parser.nextToken();
        while (token != null && token != JsonToken.START_ARRAY) {
            token = parser.nextToken();
        }
        ready = record();
        if (ready != null) {
            header = List.copyOf(ready.keySet());
        }
    }

    /** The next object of the array as texts by key; null after the last. */
    private Map<String, String> record() throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return null;
        }
        Map<String, String> record = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value.isStructStart()) {
                parser.skipChildren();
            } else {
                record.put(key, value == JsonToken.VALUE_NULL ? "" : parser.getText());
            }
        }
        return record;
    }

    @Override
    public boolean hasNext() {
        return line == 0 ? !header.isEmpty() : ready != null;
    }

    @Override
    public CellRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no record after the last");
        }
        line++;
        if (line == 1) {
            return new CellRow(line, header.toArray(String[]::new), null);
        }
        List<String> cells = new ArrayList<>();
        header.forEach(key -> cells.add(ready.getOrDefault(key, "")));
        ready.forEach((key, value) -> {
            if (!header.contains(key)) {
                cells.add(value);
            }
        });
        try {
            ready = record();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new CellRow(line, cells.toArray(String[]::new), null);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
