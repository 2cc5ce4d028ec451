package org.samatcha.protect.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.samatcha.protect.table.TableRule.Marker;

class TableProtectionTest {

    private static final TableRule UNDER_FIVE = new TableRule(5, Marker.ONE_FOR_ALL);

    @Test
    void aLoneSmallCellIsProtectedByTheCheapestRectangle() {
        TwoWayTable table = table(new long[][] {{3, 20, 40}, {30, 25, 10}, {50, 60, 70}});

        TablePattern pattern =
                TableProtection.of(table, UNDER_FIVE, InformationLost.CELLS).orElseThrow();

        assertEquals("[r1c1] + [r1c2, r2c1, r2c2] = 75", shown(table, pattern));
    }

    @Test
    void aSmallTotalIsHiddenTogetherWithAnotherTotal() {
        TwoWayTable table = table(new long[][] {{0, 3}, {20, 30}, {40, 50}});

        TablePattern pattern =
                TableProtection.of(table, UNDER_FIVE, InformationLost.COUNTS).orElseThrow();

        BitSet hidden = pattern.suppressed();
        assertTrue(hidden.stream().filter(table::isTotal).count() >= 2, shown(table, pattern));
        assertSafe(table, UNDER_FIVE, hidden);
    }

    @Test
    void aMarkerThatTellsTheCountCannotProtectIt() {
        TwoWayTable table = table(new long[][] {{10, 3, 1, 1}, {20, 9, 8, 7}});

        assertEquals(
                Optional.empty(),
                TableProtection.of(table, new TableRule(2, Marker.TELLS_SMALL), InformationLost.CELLS));
    }

    @Test
    void twentySixDistrictsByEightGroupsAreProtectedInAMoment() {
        long[][] counts = new long[26][8];
        for (int r = 0; r < 26; r++) {
            for (int c = 0; c < 8; c++) {
                counts[r][c] = (r * 37L + c * 101L + r * c * 13L) % 97;
            }
        }
        TwoWayTable table = TwoWayTable.of(labels("r", 26), labels("c", 8), counts);

        TablePattern pattern =
                TableProtection.of(table, UNDER_FIVE, InformationLost.CELLS).orElseThrow();

        assertSafe(table, UNDER_FIVE, pattern.suppressed());
    }

    @Property(tries = 300)
    void noPatternThatAnExhaustiveSearchFindsIsCheaper(@ForAll("smallTables") TwoWayTable table) {
        Optional<TablePattern> found = TableProtection.of(table, UNDER_FIVE, InformationLost.COUNTS);

        assertEquals(cheapestByTryingAll(table), found.map(TablePattern::cost));
        found.ifPresent(pattern -> {
            assertSafe(table, UNDER_FIVE, pattern.suppressed());
            if (pattern.primary().isEmpty()) {
                assertTrue(pattern.secondary().isEmpty());
            }
        });
    }

    @Property(tries = 100)
    void theAttackersIntervalIsThatOfAllTablesWithTheSameTotals(
            @ForAll("tinyTables") TwoWayTable table, @ForAll boolean[] hide) {
        BitSet suppressed = new BitSet();
        for (int cell = 0; cell < Math.min(hide.length, table.cells()); cell++) {
            suppressed.set(cell, hide[cell] && !table.isTotal(cell));
        }
        TableAttack attack = new TableAttack(table, UNDER_FIVE);

        Map<Integer, CellRange> enumerated = enumerated(table, suppressed);

        suppressed.stream().forEach(cell -> assertEquals(enumerated.get(cell), attack.range(cell, suppressed)));
    }

    @Provide
    Arbitrary<TwoWayTable> smallTables() {
        return tables(3, 30);
    }

    @Provide
    Arbitrary<TwoWayTable> tinyTables() {
        return tables(3, 3);
    }

    private static Arbitrary<TwoWayTable> tables(int side, int largest) {
        return Arbitraries.longs()
                .between(0, largest)
                .array(long[].class)
                .ofSize(side)
                .array(long[][].class)
                .ofSize(side)
                .map(TableProtectionTest::table);
    }

    /** Every way to fill the suppressed inner cells so that all totals stay as they are. */
    private static Map<Integer, CellRange> enumerated(TwoWayTable table, BitSet suppressed) {
        List<Integer> cells = suppressed.stream().boxed().toList();
        long[] values = new long[table.cells()];
        for (int cell = 0; cell < values.length; cell++) {
            values[cell] = table.value(cell);
        }
        Map<Integer, CellRange> ranges = new HashMap<>();
        fill(table, cells, 0, values, ranges);
        return ranges;
    }

    private static void fill(
            TwoWayTable table, List<Integer> cells, int next, long[] values, Map<Integer, CellRange> ranges) {
        if (next == cells.size()) {
            if (addsUp(table, values)) {
                cells.forEach(cell -> ranges.merge(
                        cell,
                        new CellRange(values[cell], values[cell]),
                        (a, b) -> new CellRange(Math.min(a.lower(), b.lower()), Math.max(a.upper(), b.upper()))));
            }
            return;
        }
        int cell = cells.get(next);
        int width = table.columns() + 1;
        long rowTotal = table.value(table.row(cell) * width + table.columns());
        long columnTotal = table.value(table.rows() * width + table.column(cell));
        for (long value = 0; value <= Math.min(rowTotal, columnTotal); value++) {
            values[cell] = value;
            fill(table, cells, next + 1, values, ranges);
        }
        values[cell] = table.value(cell);
    }

    private static boolean addsUp(TwoWayTable table, long[] values) {
        int width = table.columns() + 1;
        long[] rows = new long[table.rows()];
        long[] columns = new long[table.columns()];
        for (int cell = 0; cell < values.length; cell++) {
            if (!table.isTotal(cell)) {
                rows[table.row(cell)] += values[cell];
                columns[table.column(cell)] += values[cell];
            }
        }
        for (int r = 0; r < rows.length; r++) {
            if (rows[r] != values[r * width + table.columns()]) {
                return false;
            }
        }
        for (int c = 0; c < columns.length; c++) {
            if (columns[c] != values[table.rows() * width + c]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Long> cheapestByTryingAll(TwoWayTable table) {
        BitSet primary = UNDER_FIVE.primary(table);
        boolean totalsToo = primary.stream().anyMatch(table::isTotal);
        TableAttack attack = new TableAttack(table, UNDER_FIVE);
        List<Integer> free = new ArrayList<>();
        for (int cell = 0; cell < table.cells(); cell++) {
            if (table.value(cell) > 0 && !primary.get(cell) && (totalsToo || !table.isTotal(cell))) {
                free.add(cell);
            }
        }
        long best = Long.MAX_VALUE;
        for (int chosen = 0; chosen < 1 << free.size(); chosen++) {
            BitSet suppressed = (BitSet) primary.clone();
            long cost = 0;
            for (int i = 0; i < free.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    suppressed.set(free.get(i));
                    cost += table.value(free.get(i));
                }
            }
            if (cost < best
                    && primary.stream()
                            .allMatch(cell -> attack.range(cell, suppressed).width() >= UNDER_FIVE.requiredWidth())) {
                best = cost;
            }
        }
        return best == Long.MAX_VALUE ? Optional.empty() : Optional.of(best);
    }

    private static void assertSafe(TwoWayTable table, TableRule rule, BitSet suppressed) {
        TableAttack attack = new TableAttack(table, rule);
        rule.primary(table).stream()
                .forEach(cell -> assertTrue(
                        attack.range(cell, suppressed).width() >= rule.requiredWidth(),
                        table.name(cell) + " " + attack.range(cell, suppressed)));
    }

    private static String shown(TwoWayTable table, TablePattern pattern) {
        return names(table, pattern.primary()) + " + " + names(table, pattern.secondary()) + " = " + pattern.cost();
    }

    private static List<String> names(TwoWayTable table, BitSet cells) {
        return cells.stream().mapToObj(table::name).toList();
    }

    private static TwoWayTable table(long[][] counts) {
        return TwoWayTable.of(labels("r", counts.length), labels("c", counts[0].length), counts);
    }

    private static List<String> labels(String prefix, int count) {
        List<String> labels = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            labels.add(prefix + i);
        }
        return labels;
    }
}
