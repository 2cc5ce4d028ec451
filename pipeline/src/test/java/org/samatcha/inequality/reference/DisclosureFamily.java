package org.samatcha.inequality.reference;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.samatcha.protect.table.CellRange;
import org.samatcha.protect.table.InformationLost;
import org.samatcha.protect.table.TableAttack;
import org.samatcha.protect.table.TablePattern;
import org.samatcha.protect.table.TableProtection;
import org.samatcha.protect.table.TableRule;
import org.samatcha.protect.table.TwoWayTable;

/** Complementary suppression of two-way tables; the number of optimal patterns is counted by trying all. */
final class DisclosureFamily implements ReferenceFamily {

    private static final Pattern ARGS = Pattern.compile(
            "threshold: 1\\.\\.(\\d+) suppressed; attacker knows suppressed primaries in 1\\.\\.\\d+: (True|False);"
                    + " required interval width >= (\\d+); zeros never suppressed");

    @Override
    public String family() {
        return "disclosure";
    }

    @Override
    public Answer answer(ReferenceRow row) {
        Matcher args = ARGS.matcher(row.args());
        if (!args.matches()) {
            throw new IllegalArgumentException("Unknown rule " + row.args());
        }
        TableRule rule = new TableRule(
                Long.parseLong(args.group(1)) + 1,
                args.group(2).equals("True") ? TableRule.Marker.TELLS_SMALL : TableRule.Marker.ONE_FOR_ALL);
        if (rule.requiredWidth() != Long.parseLong(args.group(3))) {
            throw new IllegalArgumentException("Our rule asks for another width than " + row.args());
        }
        TwoWayTable table = read(row.inputFile());
        TableAttack attack = new TableAttack(table, rule);
        BitSet primary = rule.primary(table);
        Optional<TablePattern> pattern = TableProtection.of(table, rule, InformationLost.CELLS);
        BitSet suppressed = pattern.map(TablePattern::suppressed).orElse(primary);
        return switch (row.output()) {
            case "primary_cells" -> new Answer.Word(names(table, primary));
            case "min_secondary_cells" ->
                pattern.isPresent()
                        ? Answer.closedForm(pattern.get().secondary().cardinality())
                        : new Answer.Word("None");
            case "min_secondary_value_sum" ->
                Answer.closedForm(pattern.map(p -> (double) p.cost()).orElse(Double.NaN));
            case "n_optimal_by_count" -> Answer.closedForm(optimal(table, rule).size());
            case "n_optimal_by_count_and_sum" ->
                Answer.closedForm(pattern.isEmpty() ? Double.NaN : cheapest(table, optimal(table, rule)));
            case "one_optimal_pattern" ->
                pattern.isPresent()
                        ? new Answer.Word(names(table, pattern.get().secondary()))
                        : Answer.closedForm(Double.NaN);
            case "intervals_primary" -> new Answer.Word(ranges(table, primary, attack, suppressed));
            case "intervals_if_primary_only" -> new Answer.Word(ranges(table, primary, attack, primary));
            default -> throw new IllegalArgumentException("Unknown output " + row.output());
        };
    }

    private static TwoWayTable read(String file) {
        List<CSVRecord> lines = ReferenceRow.table(file);
        List<String> columns = lines.get(0).getParser().getHeaderNames();
        return TwoWayTable.of(
                lines.stream().map(line -> line.get(0)).toList(),
                columns.subList(1, columns.size()),
                lines.stream()
                        .map(line ->
                                line.stream().skip(1).mapToLong(Long::parseLong).toArray())
                        .toArray(long[][]::new));
    }

    /** All safe patterns of the smallest number of inner cells. */
    private static List<BitSet> optimal(TwoWayTable table, TableRule rule) {
        BitSet primary = rule.primary(table);
        TableAttack attack = new TableAttack(table, rule);
        List<Integer> free = new ArrayList<>();
        for (int cell = 0; cell < table.cells(); cell++) {
            if (table.value(cell) > 0 && !primary.get(cell) && !table.isTotal(cell)) {
                free.add(cell);
            }
        }
        List<BitSet> best = new ArrayList<>();
        for (int chosen = 0; chosen < 1 << free.size(); chosen++) {
            if (!best.isEmpty() && Integer.bitCount(chosen) > best.get(0).cardinality()) {
                continue;
            }
            BitSet secondary = new BitSet();
            for (int i = 0; i < free.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    secondary.set(free.get(i));
                }
            }
            BitSet suppressed = (BitSet) primary.clone();
            suppressed.or(secondary);
            if (primary.stream().allMatch(cell -> attack.range(cell, suppressed).width() >= rule.requiredWidth())) {
                best.removeIf(pattern -> pattern.cardinality() > secondary.cardinality());
                best.add(secondary);
            }
        }
        return best;
    }

    private static long cheapest(TwoWayTable table, List<BitSet> patterns) {
        List<Long> sums = patterns.stream()
                .map(pattern -> pattern.stream().mapToLong(table::value).sum())
                .sorted()
                .toList();
        return sums.stream().filter(sums.get(0)::equals).count();
    }

    private static String names(TwoWayTable table, BitSet cells) {
        return cells.stream().mapToObj(table::name).collect(Collectors.joining(";"));
    }

    private static String ranges(TwoWayTable table, BitSet cells, TableAttack attack, BitSet suppressed) {
        return cells.stream()
                .mapToObj(cell -> {
                    CellRange range = attack.range(cell, suppressed);
                    return table.name(cell) + "=[" + range.lower() + "," + range.upper() + "]";
                })
                .collect(Collectors.joining(";"));
    }
}
