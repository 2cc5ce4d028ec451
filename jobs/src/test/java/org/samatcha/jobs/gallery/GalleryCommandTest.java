package org.samatcha.jobs.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samatcha.base.Language;
import org.samatcha.jobs.Command;
import org.samatcha.report.gallery.Examples;

class GalleryCommandTest {

    private static final String TEMPLATES = System.getProperty("samatcha.root") + "/reports-templates";

    @TempDir
    private Path out;

    @Test
    void everyFormIsWrittenInBothLanguagesAsPageAndPicture() throws IOException {
        Command command = Command.run("gallery", "--out", out.toString(), "--templates", TEMPLATES);
        assertEquals(0, command.exit(), command.err());
        for (Language language : Language.values()) {
            var forms = new Examples(language).charts().keySet();
            String page = Files.readString(out.resolve("gallery-" + language.tag() + ".html"));
            assertEquals(forms.size(), page.split("<svg", -1).length - 1);
            for (String form : forms) {
                assertTrue(page.contains("<code>" + form + "</code>"), form);
                assertTrue(Files.size(out.resolve(language.tag()).resolve(form + ".png")) > 10_000, form);
            }
        }
    }

    @Test
    void aFolderOfTemplatesThatIsNotThereIsNamed() {
        Command command = Command.run("gallery", "--out", out.toString(), "--templates", "/nowhere");
        assertEquals(2, command.exit());
        assertEquals("There is no folder /nowhere (--templates).", command.err().strip());
    }
}
