package org.samatcha.jobs.measure;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samatcha.base.Direction;
import org.samatcha.inequality.GroupMeasures;
import org.samatcha.inequality.groups.Comparison;
import org.samatcha.inequality.groups.Form;
import org.samatcha.inequality.groups.Groups;
import org.samatcha.inequality.groups.Measure;
import org.samatcha.inequality.groups.MeasuredRows;
import org.samatcha.inequality.groups.Scale;
import org.samatcha.jobs.Exit;
import org.samatcha.jobs.RequestException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code samatcha inequality}: every measure of inequality over the groups in a CSV table. */
@Command(
        name = "inequality",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Computes measures of inequality over the groups of a CSV table, one row per measure and variant.",
        footer = {
            "",
            "Example: districts with out-of-school children counted, ordered by poverty",
            "  samatcha inequality --table districts.csv --group district --numerator out_of_school \\",
            "    --denominator school_age --order wealth --direction adverse --scale 100 --format table",
            "What each measure means: samatcha inequality --list, and docs/measures.md."
        })
public final class InequalityCommand implements Callable<Integer> {

    @Option(
            names = "--table",
            paramLabel = "FILE",
            description = "CSV table in UTF-8 with a header, one row per group.")
    private Path table;

    @Mixin
    private RateColumns columns;

    @Option(
            names = "--direction",
            paramLabel = "WAY",
            description = "favourable (more is better) or adverse (less is better); never guessed.")
    private String direction = "";

    @Option(
            names = "--scale",
            paramLabel = "S",
            description = "What \"all\" is in the column of rates: 1, 100 or 1000; never guessed.")
    private String scale = "";

    @Option(
            names = "--setting-average",
            paramLabel = "RATE",
            description =
                    "Rate of the whole setting from another source, on the scale: adds the variant setting_average"
                            + " to mdmu and idisu.")
    private Double settingAverage;

    @Option(
            names = "--measures",
            split = ",",
            paramLabel = "ID",
            description = "Measures to compute, separated by commas (default: all).")
    private List<String> ids = List.of();

    @Mixin
    private LevelOption level;

    @Option(
            names = "--draws",
            defaultValue = "" + Comparison.DRAWS,
            paramLabel = "N",
            description = "Draws behind simulated intervals; 0 for none (default: ${DEFAULT-VALUE}).")
    private int draws;

    @Mixin
    private PrintOptions print;

    @Option(names = "--list", description = "Print every measure with its variants and what it needs, and stop.")
    private boolean listed;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<Measure> measures = chosen();
        if (listed) {
            measures.forEach(measure -> out.println(described(measure)));
            return Exit.DONE.code();
        }
        print.print(MeasuredRows.of(comparison(), measures));
        return Exit.DONE.code();
    }

    private Comparison comparison() {
        if (table == null) {
            throw new RequestException("Say which table: --table FILE.");
        }
        if (draws < 0) {
            throw new RequestException("--draws is 0 or more; got " + draws + ".");
        }
        Direction way = direction();
        Scale whole = Scale.find(scale)
                .orElseThrow(() -> new RequestException(
                        "Say the scale of the rates, --scale 1, 100 or 1000; it is never guessed" + got(scale) + "."));
        Groups groups = Groups.of(columns.groups(TableFile.read(table), whole), whole, way, columns.reference());
        return new Comparison(settingAverage == null ? groups : inSetting(groups, whole), level.level(), draws);
    }

    private Groups inSetting(Groups groups, Scale whole) {
        if (!(settingAverage >= 0 && settingAverage <= whole.whole())) {
            throw new RequestException("--setting-average must lie between 0 and " + whole.whole()
                    + ", the scale; it is " + settingAverage + ".");
        }
        return groups.withSettingAverage(settingAverage);
    }

    private Direction direction() {
        return Stream.of(Direction.FAVOURABLE, Direction.ADVERSE)
                .filter(way -> way.name().equalsIgnoreCase(direction))
                .findFirst()
                .orElseThrow(() -> new RequestException(
                        "Say which way the indicator is good, --direction favourable or adverse; it is never guessed"
                                + got(direction) + "."));
    }

    private static String got(String given) {
        return given.isEmpty() ? "" : ", got [" + given + "]";
    }

    private List<Measure> chosen() {
        List<String> ids = this.ids.stream().map(String::strip).toList();
        List<String> known = GroupMeasures.all().stream().map(Measure::id).toList();
        List<String> unknown =
                ids.stream().filter(id -> !known.contains(id)).distinct().toList();
        if (!unknown.isEmpty()) {
            throw new RequestException("Unknown measure " + unknown + "; known are " + known + ".");
        }
        return GroupMeasures.all().stream()
                .filter(measure -> ids.isEmpty() || ids.contains(measure.id()))
                .toList();
    }

    private static String described(Measure measure) {
        return String.format(
                Locale.ROOT,
                "%s%n  %s · %s%n  variants: %s%n  formula: %s%n  needs: %s",
                measure.id(),
                measure.card().name().en(),
                measure.card().name().th(),
                measure.forms().stream().map(Form::variant).collect(Collectors.joining(", ")),
                measure.card().formula(),
                measure.card().needs());
    }
}
