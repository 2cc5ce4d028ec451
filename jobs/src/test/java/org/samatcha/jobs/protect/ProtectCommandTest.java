package org.samatcha.jobs.protect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samatcha.jobs.Main;
import picocli.CommandLine;

class ProtectCommandTest {

    private static final String SMALL = """
            row,c1,c2
            r1,12,9
            r2,3,8
            r3,15,21
            r4,7,2
            r5,30,26
            r6,18,11
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theKnownOptimumIsPrintedWithWhatAReaderCanWorkOut() throws IOException {
        assertEquals(0, run(SMALL, "--threshold", "5"));
        assertEquals("""
                cell,row,column,value_published,status,lower,upper,cost
                r1c1,r1,c1,12,published,12,12,15
                r1c2,r1,c2,9,published,9,9,15
                r1total,r1,total,21,published,21,21,15
                r2c1,r2,c1,,primary,1,10,15
                r2c2,r2,c2,,secondary,1,10,15
                r2total,r2,total,11,published,11,11,15
                r3c1,r3,c1,15,published,15,15,15
                r3c2,r3,c2,21,published,21,21,15
                r3total,r3,total,36,published,36,36,15
                r4c1,r4,c1,,secondary,0,9,15
                r4c2,r4,c2,,primary,0,9,15
                r4total,r4,total,9,published,9,9,15
                r5c1,r5,c1,30,published,30,30,15
                r5c2,r5,c2,26,published,26,26,15
                r5total,r5,total,56,published,56,56,15
                r6c1,r6,c1,18,published,18,18,15
                r6c2,r6,c2,11,published,11,11,15
                r6total,r6,total,29,published,29,29,15
                totalc1,total,c1,85,published,85,85,15
                totalc2,total,c2,77,published,77,77,15
                total,total,total,162,published,162,162,15
                """, out.toString());
        assertEquals("2 primary and 2 secondary cells hidden; cost 15; no cheaper pattern exists\n", err.toString());
    }

    @Test
    void aMarkerThatTellsTheCountsIsRefusedWithExitCodeFour() throws IOException {
        assertEquals(4, run("row,c1,c2,c3,c4\nr1,10,3,1,1\nr2,20,9,8,7\n", "--threshold", "2", "--known-marker"));
        assertEquals("", out.toString());
        assertEquals(
                folder.resolve("table.csv") + " cannot be protected: even if every count of it is hidden, the totals"
                        + " and what the marker means tell too much about a count under 2.\n",
                err.toString());
    }

    @Test
    void whatIsNotACountIsNamedWithItsLineAndColumn() throws IOException {
        assertEquals(2, run("row,c1,c2\nr1,10,3.5\n", "--threshold", "5"));
        assertEquals(folder.resolve("table.csv") + " line 2, column c2: [3.5] is not a count.\n", err.toString());
    }

    private int run(String table, String... args) throws IOException {
        Path file = Files.writeString(folder.resolve("table.csv"), table);
        CommandLine line = Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        String[] all = new String[args.length + 3];
        all[0] = "protect";
        all[1] = "--table";
        all[2] = file.toString();
        System.arraycopy(args, 0, all, 3, args.length);
        return line.execute(all);
    }
}
