package org.samatcha;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.samatcha.evidence.Cell;
import org.samatcha.evidence.CountedTable;
import org.samatcha.evidence.Counts;
import org.samatcha.evidence.EvidenceTables;
import org.samatcha.evidence.Tally;
import org.samatcha.indicator.Indicator;
import org.samatcha.indicator.Indicators;
import org.samatcha.indicator.RawValue;
import org.samatcha.indicator.Result;
import org.samatcha.inequality.figure.IndicatorValues;

/**
 * Counts of one district and year written as text, one cell per line: {@code dimension | category | tally=count …}.
 *
 * <p>Tallies that a line does not name are 0. Every table that any line counts has a whole, too, of zeros where no line
 * gives it.
 */
public final class CountsText {

    public static final String AREA = "4001";
    public static final int YEAR = 2566;

    private final Counts counts = new Counts(EvidenceTables.all());

    private CountsText(String text) {
        Map<CountedTable, Map<Cell, long[]>> rows = new LinkedHashMap<>();
        text.strip().lines().forEach(line -> read(line.split("\\|"), rows));
        rows.forEach((table, cells) -> cells.forEach((cell, tallies) -> counts.record(table.name(), cell, tallies)));
    }

    public static CountsText of(String text) {
        return new CountsText(text);
    }

    private void read(String[] parts, Map<CountedTable, Map<Cell, long[]>> rows) {
        Cell cell = new Cell(AREA, YEAR, parts[0].strip(), parts[1].strip());
        for (String count : parts[2].strip().split("\\s+")) {
            String[] tally = count.split("=");
            CountedTable table = counts.tableOf(tally[0]);
            Map<Cell, long[]> cells = rows.computeIfAbsent(table, t -> new LinkedHashMap<>());
            cells.computeIfAbsent(cell.whole(), whole -> zeros(table));
            long[] row = cells.computeIfAbsent(cell, c -> zeros(table));
            row[table.tallies().stream().map(Tally::id).toList().indexOf(tally[0])] = Long.parseLong(tally[1]);
        }
    }

    private static long[] zeros(CountedTable table) {
        return new long[table.tallies().size()];
    }

    public Result value(String indicator) {
        return value(indicator, "all", "all");
    }

    public Result value(String indicator, String dimension, String category) {
        return find(indicator, dimension, category)
                .orElseThrow(() -> new IllegalArgumentException(indicator + " has no " + dimension + " " + category));
    }

    /** Empty where the indicator has no row, because its leading table was not counted. */
    public Optional<Result> find(String indicator, String dimension, String category) {
        Indicator named = Indicators.named(indicator);
        return IndicatorValues.of(named, counts, List.of(AREA)).stream()
                .filter(value -> value.dimension().equals(dimension)
                        && value.category().equals(category)
                        && value.year() == YEAR)
                .map(RawValue::result)
                .findFirst();
    }

    /**
     * A result as short as a case table needs it: a number with four digits, {@code not available} or {@code not
     * applicable}.
     */
    public static String shown(Result result) {
        if (result instanceof Result.Number number) {
            return String.format(Locale.ROOT, "%.4f", number.value());
        }
        return result instanceof Result.NotAvailable ? "not available" : "not applicable";
    }
}
