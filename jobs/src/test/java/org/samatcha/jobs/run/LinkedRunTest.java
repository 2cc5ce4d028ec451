package org.samatcha.jobs.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samatcha.jobs.Command;

/** What an attacker finds in releases of one year that were protected in the two ways. */
class LinkedRunTest {

    @TempDir
    private Path folder;

    @Test
    void theAttackerFindsNothingWhenTablesAreProtectedTogetherAndHolesWhenTheyAreNot() throws IOException {
        TinyProvince province = new TinyProvince(folder.resolve("inputs"));
        province.add("enrolment/enrolment_2565.csv");
        Path single = folder.resolve("single");
        Path linked = folder.resolve("linked");

        assertEquals(0, province.run(single).exit());
        Command run = province.runLinked(linked);

        assertEquals(0, run.exit(), run.out() + run.err());
        Command holes = audit(single);
        Command none = audit(linked);
        assertEquals(4, holes.exit(), holes.out());
        assertTrue(holes.out().contains(" can only be "), holes.out());
        assertEquals(0, none.exit(), none.out());
        assertTrue(none.out().contains(" 0 hidden numbers can be worked out too well"), none.out());
    }

    private static Command audit(Path warehouse) throws IOException {
        return Command.run(
                "audit",
                warehouse
                        .resolve("releases")
                        .resolve(TinyProvince.current(warehouse))
                        .toString());
    }
}
