package org.samatcha.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * The counts of every table, looked up by tally and cell; free of Spark.
 *
 * <p>There is a difference between "none" and "not known": a tally is 0 in a cell that does not occur if its table was
 * counted for that area and year and is split by that dimension; otherwise there is no count.
 */
public final class Counts {

    private final Map<String, Place> places;
    private final Map<String, Map<Cell, long[]>> rows;
    private final List<CountedTable> tables;
    private final BiConsumer<String, Cell> reader;

    private record Place(CountedTable table, int column) {}

    public Counts(List<CountedTable> tables) {
        this.tables = List.copyOf(tables);
        this.places = new HashMap<>();
        this.rows = new HashMap<>();
        this.reader = (tally, cell) -> {};
        for (CountedTable table : tables) {
            rows.put(table.name(), new HashMap<>());
            for (int i = 0; i < table.tallies().size(); i++) {
                if (places.put(table.tallies().get(i).id(), new Place(table, i)) != null) {
                    throw new IllegalArgumentException(
                            "Tally " + table.tallies().get(i).id() + " stands in two tables");
                }
            }
        }
    }

    private Counts(Counts counts, BiConsumer<String, Cell> reader) {
        this.tables = counts.tables;
        this.places = counts.places;
        this.rows = counts.rows;
        this.reader = reader;
    }

    /** The same counts; {@code reader} is told of every count that is found. */
    public Counts read(BiConsumer<String, Cell> reader) {
        return new Counts(this, reader);
    }

    public List<CountedTable> tables() {
        return tables;
    }

    /** Records one row of a table's {@link Cube}; {@code tallies} in the table's order. */
    public void record(String table, Cell cell, long[] tallies) {
        rows.get(table).put(cell, tallies.clone());
    }

    public OptionalLong find(String tally, Cell cell) {
        Place place = place(tally);
        Map<Cell, long[]> counted = rows.get(place.table().name());
        long[] found = counted.get(cell);
        boolean isNone = counted.containsKey(cell.whole()) && place.table().isSplitBy(cell.dimension());
        if (found != null || isNone) {
            reader.accept(tally, cell);
        }
        if (found != null) {
            return OptionalLong.of(found[place.column()]);
        }
        return isNone ? OptionalLong.of(0) : OptionalLong.empty();
    }

    /** How many cells hold counts, of all tables together. */
    public int size() {
        return rows.values().stream().mapToInt(Map::size).sum();
    }

    public CountedTable tableOf(String tally) {
        return place(tally).table();
    }

    /** The years in which a table holds anything, in order. */
    public List<Integer> years(CountedTable table) {
        return cells(table).stream().map(Cell::year).distinct().sorted().toList();
    }

    /** The areas that any table names, in order of their codes. */
    public Set<String> areas() {
        Set<String> areas = new TreeSet<>();
        tables.forEach(table -> cells(table).forEach(cell -> areas.add(cell.area())));
        return areas;
    }

    /** The categories of a dimension that occur anywhere in a table, in order. */
    public Set<String> categories(CountedTable table, String dimension) {
        Set<String> categories = new TreeSet<>();
        cells(table).stream()
                .filter(cell -> cell.dimension().equals(dimension))
                .forEach(cell -> categories.add(cell.category()));
        return categories;
    }

    private Set<Cell> cells(CountedTable table) {
        return rows.get(table.name()).keySet();
    }

    private Place place(String tally) {
        Place place = places.get(tally);
        if (place == null) {
            throw new IllegalArgumentException("No table counts " + tally);
        }
        return place;
    }
}
