package org.samatcha.release.version;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samatcha.release.Column;
import org.samatcha.release.ReleasedTable;
import org.samatcha.release.TableSpec;
import org.samatcha.release.Unit;

/**
 * What is not the same in two releases, table by table and cell by cell.
 *
 * @param tables changes of whole tables, columns and sets of rows
 * @param cells every cell that changed, and every row that is gone
 */
public record Difference(List<TableChange> tables, List<CellChange> cells) {

    public Difference {
        tables = List.copyOf(tables);
        cells = List.copyOf(cells);
    }

    public static Difference between(List<ReleasedTable> before, List<ReleasedTable> after) {
        Map<String, ReleasedTable> old = byName(before);
        Map<String, ReleasedTable> now = byName(after);
        Stream<TableChange> gone =
                old.keySet().stream().filter(name -> !now.containsKey(name)).map(TableChange.TableGone::new);
        Stream<TableChange> added = after.stream()
                .filter(table -> !old.containsKey(table.spec().name()))
                .map(table -> new TableChange.TableAdded(
                        table.spec().name(), table.rows().size()));
        List<TableComparison> compared = after.stream()
                .filter(table -> old.containsKey(table.spec().name()))
                .map(table -> new TableComparison(old.get(table.spec().name()), table))
                .toList();
        return new Difference(
                Stream.of(gone, added, compared.stream().flatMap(each -> each.changes().stream()))
                        .flatMap(Function.identity())
                        .sorted(Comparator.comparing(TableChange::step))
                        .toList(),
                compared.stream().flatMap(each -> each.cells().stream()).toList());
    }

    private static Map<String, ReleasedTable> byName(List<ReleasedTable> tables) {
        return tables.stream()
                .collect(Collectors.toMap(
                        table -> table.spec().name(), Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    public boolean isEmpty() {
        return tables.isEmpty() && cells.isEmpty();
    }

    /** The widest step of any change; a release whose tables are the same differs in its words, which is a patch. */
    public Step step() {
        return Stream.concat(
                        tables.stream().map(TableChange::step), cells.stream().map(CellChange::step))
                .min(Comparator.naturalOrder())
                .orElse(Step.PATCH);
    }

    /** One table before and after. */
    private record TableComparison(ReleasedTable before, ReleasedTable after) {

        private String name() {
            return after.spec().name();
        }

        private Map<String, Column> columns(TableSpec spec) {
            return spec.columns().stream()
                    .collect(Collectors.toMap(Column::name, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        }

        private boolean hasSameKey() {
            return before.spec().key().equals(after.spec().key());
        }

        List<TableChange> changes() {
            Map<String, Column> old = columns(before.spec());
            Map<String, Column> now = columns(after.spec());
            Stream<TableChange> gone = old.keySet().stream()
                    .filter(column -> !now.containsKey(column))
                    .map(column -> new TableChange.ColumnGone(name(), column));
            Stream<TableChange> added = now.keySet().stream()
                    .filter(column -> !old.containsKey(column))
                    .map(column -> new TableChange.ColumnAdded(name(), column));
            Stream<TableChange> redefined = now.values().stream()
                    .filter(column -> old.containsKey(column.name()))
                    .filter(column -> !isSameQuantity(old.get(column.name()), column))
                    .map(column -> new TableChange.Redefined(name(), "column `" + column.name() + "`"));
            Stream<TableChange> key = hasSameKey() ? newRows() : Stream.of(new TableChange.Redefined(name(), "key"));
            return Stream.of(gone, added, redefined, key)
                    .flatMap(Function.identity())
                    .toList();
        }

        /** A unit that is stated for the first time, or no longer, is not another unit. */
        private static boolean isSameQuantity(Column one, Column other) {
            boolean isSameUnit = one.unit() == other.unit() || one.unit() == Unit.NONE || other.unit() == Unit.NONE;
            return one.type() == other.type() && isSameUnit;
        }

        private Stream<TableChange> newRows() {
            Map<List<Object>, Object[]> old = rows(before);
            List<Object[]> added = rows(after).entrySet().stream()
                    .filter(row -> !old.containsKey(row.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
            TreeMap<Long, Integer> byYear = new TreeMap<>();
            if (after.spec().hasColumn("year")) {
                int year = after.indexOf("year");
                added.forEach(row -> byYear.merge((Long) row[year], 1, Integer::sum));
            }
            return added.isEmpty() ? Stream.of() : Stream.of(new TableChange.RowsAdded(name(), added.size(), byYear));
        }

        List<CellChange> cells() {
            if (!hasSameKey()) {
                return List.of();
            }
            Map<List<Object>, Object[]> now = rows(after);
            return rows(before).entrySet().stream()
                    .flatMap(row -> now.containsKey(row.getKey())
                            ? changed(row.getKey(), row.getValue(), now.get(row.getKey()))
                            : Stream.of(
                                    new CellChange(name(), keyText(row.getKey()), "", "", "", Step.MAJOR, Reason.GONE)))
                    .toList();
        }

        private Stream<CellChange> changed(List<Object> key, Object[] was, Object[] is) {
            if (before.spec().columns().equals(after.spec().columns()) && Arrays.equals(was, is)) {
                return Stream.of();
            }
            RowReason reason = new RowReason(before, after, was, is);
            Map<String, Column> old = columns(before.spec());
            return after.spec().columns().stream()
                    .filter(column -> old.containsKey(column.name()) && isSameQuantity(old.get(column.name()), column))
                    .filter(column ->
                            !Objects.equals(was[before.indexOf(column.name())], is[after.indexOf(column.name())]))
                    .map(column -> {
                        Object then = was[before.indexOf(column.name())];
                        Object since = is[after.indexOf(column.name())];
                        Reason why = reason.of(column.name());
                        return new CellChange(
                                name(),
                                keyText(key),
                                column.name(),
                                why == Reason.WITHHELD ? "" : CellChange.text(then),
                                CellChange.text(since),
                                step(then, since, why),
                                why);
                    });
        }

        private static Step step(Object then, Object since, Reason why) {
            if (since == null || why == Reason.REDEFINED) {
                return Step.MAJOR;
            }
            return then == null ? Step.MINOR : Step.PATCH;
        }

        private String keyText(List<Object> key) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < key.size(); i++) {
                text.append(i == 0 ? "" : " ")
                        .append(after.spec().key().get(i))
                        .append('=')
                        .append(key.get(i));
            }
            return text.toString();
        }

        private static Map<List<Object>, Object[]> rows(ReleasedTable table) {
            int[] places = table.spec().key().stream().mapToInt(table::indexOf).toArray();
            Map<List<Object>, Object[]> rows = new LinkedHashMap<>();
            for (Object[] row : table.rows()) {
                rows.put(Arrays.stream(places).mapToObj(place -> row[place]).toList(), row);
            }
            return rows;
        }
    }
}
