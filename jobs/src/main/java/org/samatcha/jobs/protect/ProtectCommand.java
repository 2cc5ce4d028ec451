package org.samatcha.jobs.protect;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.samatcha.jobs.Exit;
import org.samatcha.jobs.RequestException;
import org.samatcha.jobs.measure.TableFile;
import org.samatcha.protect.table.InformationLost;
import org.samatcha.protect.table.TableAttack;
import org.samatcha.protect.table.TablePattern;
import org.samatcha.protect.table.TableProtection;
import org.samatcha.protect.table.TableRule;
import org.samatcha.protect.table.TwoWayTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code samatcha protect}: the cheapest complementary suppression of one two-way table. */
@Command(
        name = "protect",
        mixinStandardHelpOptions = true,
        description = {
            "Protects one two-way table of counts: hides what is too small, and as little else as possible so that",
            "nobody can work it out from the totals.",
            "",
            "The first column of FILE names the rows; every other column holds counts. Totals are computed, and stay",
            "published unless a total is itself too small.",
            "Counts of 1 to N-1 are too small (primary); zeros stay. For each, what a reader can work out must be an",
            "interval of a width (upper - lower) of at least N-2; with --known-marker N-3; and never less than 1.",
            "",
            "Prints CSV, one row per cell and total, row by row:",
            "  cell             r2c1, r2total, totalc1 or total",
            "  row, column      the labels",
            "  value_published  empty where hidden",
            "  status           published, primary or secondary",
            "  lower, upper     what a reader can work out; upper is empty where nothing limits it",
            "  cost             the sum of the counts of all secondary cells, the same in every row; not for readers",
            "",
            "Exit code 4, without a table, when no suppression protects the small counts."
        },
        footer = {"", "Example:", "  samatcha protect --table counts.csv --threshold 10"})
public final class ProtectCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--table", required = true, paramLabel = "FILE", description = "CSV table of counts, UTF-8.")
    private Path file;

    @Option(
            names = "--threshold",
            defaultValue = "10",
            paramLabel = "N",
            description = "Hide counts of 1 to N-1 (default: ${DEFAULT-VALUE}).")
    private long threshold;

    @Option(
            names = "--known-marker",
            description = "Small counts carry a marker of their own, so the reader knows that they are 1 to N-1.")
    private boolean knownMarker;

    @Option(
            names = "--least",
            defaultValue = "cells",
            paramLabel = "WHAT",
            description = {
                "What to lose least of: cells (fewest cells, then the smallest sum) or counts (smallest sum, then the",
                "fewest cells). Default: ${DEFAULT-VALUE}."
            })
    private InformationLost least;

    @Override
    public Integer call() {
        if (threshold < 2) {
            throw new RequestException("--threshold must be 2 or more: a lower one hides nothing; got " + threshold);
        }
        TwoWayTable table = read(TableFile.read(file));
        TableRule rule =
                new TableRule(threshold, knownMarker ? TableRule.Marker.TELLS_SMALL : TableRule.Marker.ONE_FOR_ALL);
        PrintWriter err = spec.commandLine().getErr();
        Optional<TablePattern> found = TableProtection.of(table, rule, least);
        if (found.isEmpty()) {
            err.println(file + " cannot be protected: even if every count of it is hidden, "
                    + (knownMarker ? "the totals and what the marker means" : "the totals")
                    + " tell too much about a count under " + threshold + ".");
            return Exit.DISCLOSURE.code();
        }
        print(table, found.get(), new TableAttack(table, rule));
        err.println(summary(found.get()));
        return Exit.DONE.code();
    }

    private TwoWayTable read(TableFile csv) {
        if (csv.columns().size() < 2 || csv.lines().isEmpty()) {
            throw new RequestException(file + " needs a column of row names, a column of counts, and a row.");
        }
        String labels = csv.columns().get(0);
        List<String> columns = csv.columns().subList(1, csv.columns().size());
        long[][] counts = csv.lines().stream()
                .map(line -> columns.stream()
                        .mapToLong(column -> wholeNumber(line, column))
                        .toArray())
                .toArray(long[][]::new);
        try {
            return TwoWayTable.of(
                    csv.lines().stream().map(line -> line.text(labels)).toList(), columns, counts);
        } catch (IllegalArgumentException wrong) {
            throw new RequestException(file + ": " + wrong.getMessage() + ".");
        }
    }

    private static long wholeNumber(TableFile.Line line, String column) {
        if (!line.text(column).matches("\\d{1,12}")) {
            throw line.wrong(column, "is not a count");
        }
        return Long.parseLong(line.text(column));
    }

    private void print(TwoWayTable table, TablePattern pattern, TableAttack attack) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("cell,row,column,value_published,status,lower,upper,cost");
        var suppressed = pattern.suppressed();
        for (int cell = 0; cell < table.cells(); cell++) {
            var range = attack.range(cell, suppressed);
            out.println(String.join(
                    ",",
                    table.name(cell),
                    quoted(table.rowLabel(cell)),
                    quoted(table.columnLabel(cell)),
                    suppressed.get(cell) ? "" : Long.toString(table.value(cell)),
                    status(pattern, cell),
                    Long.toString(range.lower()),
                    range.isBounded() ? Long.toString(range.upper()) : "",
                    Long.toString(pattern.cost())));
        }
    }

    private static String status(TablePattern pattern, int cell) {
        if (pattern.primary().get(cell)) {
            return "primary";
        }
        return pattern.secondary().get(cell) ? "secondary" : "published";
    }

    private static String summary(TablePattern pattern) {
        return String.format(
                Locale.ROOT,
                "%d primary and %d secondary cells hidden; cost %d; %s",
                pattern.primary().cardinality(),
                pattern.secondary().cardinality(),
                pattern.cost(),
                switch (pattern.proof()) {
                    case CHEAPEST -> "no cheaper pattern exists";
                    case NONE_SUPERFLUOUS -> "no hidden cell is superfluous, but a cheaper pattern may exist";
                });
    }

    private static String quoted(String label) {
        return label.matches("[^\",\\r\\n]*") ? label : '"' + label.replace("\"", "\"\"") + '"';
    }
}
