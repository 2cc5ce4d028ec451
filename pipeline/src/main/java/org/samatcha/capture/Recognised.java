package org.samatcha.capture;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** A file whose encoding, profile and header are known; its rows can be read wherever this value is sent. */
public record Recognised(
        ByteSource source, TextEncoding encoding, HeaderSearch.Found found, Map<String, String> constants)
        implements Capture {

    @Override
    public String file() {
        return source.name();
    }

    @Override
    public String dataset() {
        return profile().dataset();
    }

    public SourceProfile profile() {
        return found.profile();
    }

    /** The rows after the header. */
    public CapturedFile rows() throws IOException {
        char delimiter = profile().delimiter().charAt(0);
        LineGuard guard = guard(source, encoding, delimiter);
        return new CapturedFile(file(), found, constants, guard, parser(guard, delimiter));
    }

    static LineGuard guard(ByteSource source, TextEncoding encoding, char delimiter) throws IOException {
        return new LineGuard(new InputStreamReader(source.open(), encoding.charset()), delimiter);
    }

    static CSVParser parser(LineGuard guard, char delimiter) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setRecordSeparator('\n')
                .setIgnoreEmptyLines(true)
                .get();
        return CSVParser.builder().setReader(guard).setFormat(format).get();
    }
}
