package org.samatcha.jobs.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samatcha.jobs.Command;

/** What an attacker finds in releases of one year that were protected in the two ways, and in two releases together. */
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

    @Test
    void aReleaseAfterACorrectionTellsNothingTogetherWithTheOneBefore() throws IOException {
        TinyProvince province = new TinyProvince(folder.resolve("inputs"));
        province.add("enrolment/enrolment_2565.csv");
        province.shorten("enrolment/enrolment_2565.csv", 40);
        Path warehouse = folder.resolve("warehouse");
        assertEquals(0, province.runLinked(warehouse).exit());
        String first = TinyProvince.current(warehouse);

        province.add("enrolment/enrolment_2565.csv");
        Command second = province.runLinked(warehouse);

        assertEquals(0, second.exit(), second.out() + second.err());
        assertNotEquals(first, TinyProvince.current(warehouse));
        Command attack = audit(warehouse);
        assertEquals(0, attack.exit(), attack.out());
        assertTrue(attack.out().contains(", with 1 other releases 0 more"), attack.out());
    }

    @Test
    void whatEarlierReleasesToldIsNamedAndTheReleaseHidesItFromAllOthers() throws IOException {
        TinyProvince province = new TinyProvince(folder.resolve("inputs"));
        province.add("enrolment/enrolment_2565.csv");
        Path warehouse = folder.resolve("warehouse");
        assertEquals(0, province.run(warehouse).exit());

        Command linked = province.runLinked(warehouse);

        assertEquals(0, linked.exit(), linked.out() + linked.err());
        assertTrue(linked.out().contains("Earlier releases of this warehouse tell small counts"), linked.out());
        assertTrue(linked.out().lines().anyMatch(line -> line.matches("  indicators: \\w+ 40\\d* 256\\d .*")));
        Path list = warehouse.resolve("runs/" + TinyProvince.current(warehouse) + "/told-by-earlier-releases.csv");
        assertTrue(Files.readAllLines(list).size() > 1);
        Command attack = audit(warehouse);
        assertEquals(4, attack.exit(), attack.out());
        assertTrue(attack.out().contains(": 0 hidden numbers can be worked out too well, with 1 other"), attack.out());
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
