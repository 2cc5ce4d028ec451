package org.samatcha.report.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samatcha.report.drawing.Typeface.Weight;

class TypefaceTest {

    @Test
    void everyWeightIsKnownByItsFont() {
        for (Weight weight : Weight.values()) {
            assertEquals(weight, Demo.typeface().weightOf(Demo.typeface().font(weight, 9)));
        }
    }

    @Test
    void aFolderWithoutFontsIsNamed(@TempDir Path folder) {
        var missing = assertThrows(UncheckedIOException.class, () -> Typeface.load(folder));
        assertEquals(
                "The font file " + folder.resolve("Sarabun-Regular.ttf") + " cannot be read", missing.getMessage());
    }

    /** Another JVM, because this one has asked for its fonts already; its own home, because Java keeps the answer. */
    @Test
    void chartsAreDrawnOnAMachineWithoutAnyFont(@TempDir Path folder) throws Exception {
        Path none = folder.resolve("fonts.conf");
        Files.writeString(none, "<fontconfig><dir>" + folder.resolve("empty") + "</dir></fontconfig>");
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Duser.home=" + folder,
                "-Dsamatcha.root=" + System.getProperty("samatcha.root", "."),
                "-cp",
                classPath,
                OneChart.class.getName()));
        builder.environment().put("FONTCONFIG_FILE", none.toString());
        Process process = builder.redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
        assertTrue(printed.contains("drawn"), printed);
    }

    static final class OneChart {
        private OneChart() {}

        public static void main(String[] args) {
            byte[] png = new Charts(Demo.typeface()).png(Demo.caterpillar());
            System.out.println(png.length > 10_000 ? "drawn" : "empty");
        }
    }
}
