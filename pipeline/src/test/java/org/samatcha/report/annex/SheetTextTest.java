package org.samatcha.report.annex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetTextTest {

    @TempDir
    private Path folder;

    @Test
    void piecesOfAnyLengthStandInTheirOrder() throws IOException {
        Path file = folder.resolve("sheet");
        StringBuilder expected = new StringBuilder();
        Random dice = new Random(6);
        try (Writer writer = new SheetText(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            for (int i = 0; i < 3_000; i++) {
                String piece = "<ก😀>".repeat(i % 1_000 == 999 ? 9_000 : dice.nextInt(9));
                switch (i % 4) {
                    case 0 -> writer.write(piece);
                    case 1 -> writer.append(piece);
                    case 2 -> writer.write(piece.toCharArray());
                    default -> piece.chars().forEach(letter -> write(writer, letter));
                }
                expected.append(piece);
            }
        }
        assertEquals(expected.toString(), Files.readString(file));
    }

    private static void write(Writer writer, int letter) {
        try {
            writer.write(letter);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void itMayBeClosedTwice() throws IOException {
        Writer writer = new SheetText(Files.newBufferedWriter(folder.resolve("sheet")));
        writer.write("a");
        writer.close();
        writer.close();
        assertEquals("a", Files.readString(folder.resolve("sheet")));
    }
}
