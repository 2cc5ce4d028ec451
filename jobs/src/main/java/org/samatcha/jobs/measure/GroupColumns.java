package org.samatcha.jobs.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.samatcha.inequality.interval.CountTable;
import org.samatcha.inequality.interval.GroupCount;
import org.samatcha.jobs.RequestException;
import org.samatcha.jobs.measure.TableFile.Line;
import picocli.CommandLine.Option;

/** A table with one row per group; reads its counts. */
final class GroupColumns {

    @Option(names = "--table", required = true, paramLabel = "FILE", description = "CSV with one row per group.")
    private Path table;

    @Option(names = "--group", required = true, paramLabel = "COL", description = "Column that names the group.")
    private String group;

    /** The rows, with group names present and each used once. */
    TableFile read(String... needed) {
        TableFile file = TableFile.read(table).needs(group).needs(needed);
        if (file.lines().isEmpty()) {
            throw new RequestException(table + " has no rows.");
        }
        Set<String> seen = new HashSet<>();
        for (Line line : file.lines()) {
            if (line.isBlank(group)) {
                throw line.wrong(group, "names no group");
            }
            if (!seen.add(line.text(group))) {
                throw line.wrong(group, "is a group that stands in the table already");
            }
        }
        return file;
    }

    String groupOf(Line line) {
        return line.text(group);
    }

    /** Proportions; a group with a blank count is missing, one with more cases than people is refused. */
    CountTable proportions(String numerator, String denominator) {
        List<GroupCount> counts = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Line line : read(numerator, denominator).lines()) {
            if (line.isBlank(numerator) || line.isBlank(denominator)) {
                checkPresent(line, numerator, denominator);
                missing.add(groupOf(line));
                continue;
            }
            GroupCount count = new GroupCount(groupOf(line), line.count(numerator), line.count(denominator));
            if (!count.isProportion()) {
                throw line.wrong(numerator, "is more than the " + line.text(denominator) + " of column " + denominator);
            }
            counts.add(count);
        }
        return new CountTable(counts, missing);
    }

    /** A blank beside a wrong number is still a wrong number. */
    private static void checkPresent(Line line, String... columns) {
        for (String column : columns) {
            if (!line.isBlank(column)) {
                line.count(column);
            }
        }
    }
}
