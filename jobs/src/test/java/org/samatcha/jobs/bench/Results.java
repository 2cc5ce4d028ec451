package org.samatcha.jobs.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.samatcha.evidence.CountedTable;
import org.samatcha.evidence.EvidenceTables;

/** What a run of either side came to, a line each: equal lines are equal work. */
public final class Results {

    static final String PEAK = "peak kB ";
    static final String PROCESSOR = "processor ms ";

    private static final Path STATUS = Path.of("/proc/self/status");

    private final List<String> lines = new ArrayList<>();

    /** The tables that are counted from pupils alone. */
    public static List<CountedTable> counted() {
        return List.of(
                EvidenceTables.enrolment(),
                EvidenceTables.flows(),
                EvidenceTables.apparentFlows(),
                EvidenceTables.schoolGroups());
    }

    public void accepted(int year, long rows) {
        lines.add("accepted " + year + " " + rows);
    }

    /** {@code sum} is that of all tallies of all cells. */
    public void counts(String table, long cells, long sum) {
        lines.add("counts " + table + " " + cells + " " + sum);
    }

    /** The lines, then the processor's time and the most memory of this process, where the system tells them. */
    public void print(PrintStream out) throws IOException {
        lines.forEach(out::println);
        ProcessHandle.current().info().totalCpuDuration().ifPresent(spent -> out.println(PROCESSOR + spent.toMillis()));
        if (Files.exists(STATUS)) {
            Files.readAllLines(STATUS).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .forEach(line -> out.println(PEAK + line.replaceAll("[^0-9]", "")));
        }
    }
}
