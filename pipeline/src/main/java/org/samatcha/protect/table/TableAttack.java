package org.samatcha.protect.table;

import java.util.ArrayDeque;
import java.util.BitSet;

/**
 * What a reader can work out about the suppressed cells of a table: the exact smallest and largest whole number that
 * each can be, given every published cell and that rows and columns add up to their totals.
 *
 * <p>A table with totals is a network: a cell is an arc between its row and its column, and the sums say that what
 * flows into a row or column flows out again. So the interval of a cell is a maximum flow around it (Ford and Fulkerson
 * 1956), in whole numbers and without rounding; for such a network integer and linear programming agree (Hoffman and
 * Kruskal 1956).
 */
public final class TableAttack {

    private final TwoWayTable table;
    private final TableRule rule;

    public TableAttack(TwoWayTable table, TableRule rule) {
        this.table = table;
        this.rule = rule;
    }

    /** The interval of a cell when the cells of {@code suppressed} are not published. */
    public CellRange range(int cell, BitSet suppressed) {
        long value = table.value(cell);
        if (!suppressed.get(cell)) {
            return new CellRange(value, value);
        }
        long up = most(cell, suppressed, true, upper(cell) - value);
        long down = most(cell, suppressed, false, value - lower(cell));
        return new CellRange(value - down, up + value >= CellRange.UNBOUNDED ? CellRange.UNBOUNDED : value + up);
    }

    /** Whether the interval is at least as wide as the rule asks. */
    boolean isProtected(int cell, BitSet suppressed) {
        return range(cell, suppressed).width() >= rule.requiredWidth();
    }

    private long lower(int cell) {
        return isKnownSmall(cell) ? 1 : 0;
    }

    private long upper(int cell) {
        return isKnownSmall(cell) ? rule.threshold() - 1 : CellRange.UNBOUNDED;
    }

    private boolean isKnownSmall(int cell) {
        return rule.marker() == TableRule.Marker.TELLS_SMALL && rule.isSmall(table.value(cell));
    }

    /** The most by which the cell can go up (or down), which other cells must make good on the way back. */
    private long most(int cell, BitSet suppressed, boolean up, long limit) {
        int source = up ? head(cell) : tail(cell);
        int sink = up ? tail(cell) : head(cell);
        long[] changed = new long[table.cells()];
        long flow = 0;
        while (flow < limit) {
            int[] via = shortestWay(cell, source, sink, suppressed, changed);
            if (via == null) {
                break;
            }
            long push = limit - flow;
            for (int node = sink; node != source; node = before(node, via[node])) {
                push = Math.min(push, room(arc(via[node]), via[node] >= 0, changed));
            }
            for (int node = sink; node != source; node = before(node, via[node])) {
                changed[arc(via[node])] += via[node] >= 0 ? push : -push;
            }
            flow += push;
        }
        return flow;
    }

    /** For every node reached, the arc it was reached by: the cell if it goes up, its complement if it goes down. */
    private int[] shortestWay(int left, int source, int sink, BitSet suppressed, long[] changed) {
        int[] via = new int[table.rows() + table.columns() + 2];
        boolean[] reached = new boolean[via.length];
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        queue.add(source);
        reached[source] = true;
        while (!queue.isEmpty() && !reached[sink]) {
            int node = queue.remove();
            for (int cell = suppressed.nextSetBit(0); cell >= 0; cell = suppressed.nextSetBit(cell + 1)) {
                boolean forward = tail(cell) == node;
                if (cell == left || !forward && head(cell) != node) {
                    continue;
                }
                int next = forward ? head(cell) : tail(cell);
                if (!reached[next] && room(cell, forward, changed) > 0) {
                    reached[next] = true;
                    via[next] = forward ? cell : ~cell;
                    queue.add(next);
                }
            }
        }
        return reached[sink] ? via : null;
    }

    private long room(int cell, boolean up, long[] changed) {
        long value = table.value(cell) + changed[cell];
        return up ? upper(cell) - value : value - lower(cell);
    }

    private static int arc(int via) {
        return via >= 0 ? via : ~via;
    }

    private int before(int node, int via) {
        return via >= 0 ? tail(via) : head(~via);
    }

    /** Rows are nodes 0 to R, columns R+1 to R+C+1; inner cells and the grand total run from row to column. */
    private int tail(int cell) {
        return runsFromRow(cell) ? table.row(cell) : columnNode(cell);
    }

    private int head(int cell) {
        return runsFromRow(cell) ? columnNode(cell) : table.row(cell);
    }

    private int columnNode(int cell) {
        return table.rows() + 1 + table.column(cell);
    }

    private boolean runsFromRow(int cell) {
        return (table.row(cell) == table.rows()) == (table.column(cell) == table.columns());
    }
}
