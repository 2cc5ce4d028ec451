package org.samatcha.jobs.bench;

import java.util.List;

/**
 * One process from its start to its end.
 *
 * @param results what it printed of its work
 * @param processorSeconds 0 where the system does not tell, as {@code peakMegabytes}
 * @param isOutOfMemory whether it ended before its work was done, for want of memory
 */
record Run(double seconds, double processorSeconds, long peakMegabytes, List<String> results, boolean isOutOfMemory) {

    static Run outOfMemory(double seconds) {
        return new Run(seconds, 0, 0, List.of(), true);
    }

    static Run of(double seconds, List<String> printed) {
        return new Run(
                seconds,
                number(printed, Results.PROCESSOR) / 1000.0,
                number(printed, Results.PEAK) / 1024,
                printed.stream()
                        .filter(line -> line.startsWith("accepted ") || line.startsWith("counts "))
                        .toList(),
                false);
    }

    private static long number(List<String> printed, String what) {
        return printed.stream()
                .filter(line -> line.startsWith(what))
                .mapToLong(line -> Long.parseLong(line.substring(what.length())))
                .findFirst()
                .orElse(0);
    }
}
