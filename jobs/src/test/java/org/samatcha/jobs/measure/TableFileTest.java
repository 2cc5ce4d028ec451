package org.samatcha.jobs.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samatcha.jobs.RequestException;

class TableFileTest {

    private static final String THAI = "อำเภอ,n\nขอนแก่น,10\n";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nothing at all      | ``                      | FILE is empty; its first row must name the columns.
            a name is blank     | `name, ,n~a,1,2`        | FILE: column 2 of the header has no name.
            a name stands twice | `name,n,n~a,1,2`        | FILE: two columns are called [n].
            a quote stays open  | `name,n~"a,2~b,3`       | FILE cannot be read as a CSV table; perhaps a quote does not close.
            too many fields     | `name,n~a,1,2`          | FILE line 2: has 3 fields, the header has 2.
            no such column      | `name;n~a;2`            | FILE has no column [n]; its columns are name;n. Columns are separated by commas.
            not a number        | `name,n~a,NaN`          | FILE line 2, column n: [NaN] is not a number.
            beyond all numbers  | `name,n~a,1~~b,1e400`   | FILE line 4, column n: [1e400] is too large a number.
            """)
    void whatCannotBeReadIsRefusedWithOneSentence(String what, String rows, String sentence) throws IOException {
        Path file = write(rows.replace('~', '\n').getBytes(StandardCharsets.UTF_8));
        RequestException refused = assertThrows(
                RequestException.class,
                () -> TableFile.read(file).needs("n").lines().forEach(line -> line.count("n")));
        assertEquals(sentence, refused.getMessage().replace(file.toString(), "FILE"));
    }

    @Test
    void anotherEncodingIsRefusedWithTheWayOut() throws IOException {
        for (String encoding : new String[] {"x-windows-874", "UTF-16"}) {
            Path file = write(THAI.getBytes(Charset.forName(encoding)));
            assertEquals(
                    file + " is not in UTF-8 (Excel: save as \"CSV UTF-8\"; a file in windows-874: iconv -f windows-874"
                            + " -t utf-8).",
                    assertThrows(RequestException.class, () -> TableFile.read(file))
                            .getMessage());
        }
    }

    @Test
    void aByteOrderMarkAndWindowsLinesDoNoHarm() throws IOException {
        TableFile file =
                TableFile.read(write(("\uFEFF" + THAI.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of("อำเภอ", "n"), file.columns());
        assertEquals(10, file.lines().get(0).count("n"));
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("table.csv"), bytes);
    }
}
