package org.samatcha.protect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNumbersTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a citizen id                         | id,1101700230708;            | 1
            at the very end                      | 1101700230708                | 1
            a wrong check digit                  | 1101700230707                | 0
            a G-code                             | "G123456789012"              | 1
            two of them                          | 1101700230708 G123456789012  | 2
            thirteen digits of a longer number   | 11017002307081               | 0
            the fraction of a number             | 0.1101700230708              | 0
            after a full stop that ends a word   | no.1101700230708             | 1
            part of a checksum                   | 1101700230708af              | 0
            """)
    void onlyWholePersonalNumbersCount(String why, String text, long expected) throws IOException {
        assertEquals(expected, PersonNumbers.count(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }
}
