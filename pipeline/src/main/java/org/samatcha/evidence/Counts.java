package org.samatcha.evidence;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
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
    private final Map<String, Counted> counted;
    private final List<CountedTable> tables;
    private final BiConsumer<String, Cell> reader;

    private record Place(CountedTable table, int column) {}

    /** The cells of one table, and what occurs in them. */
    private record Counted(
            Map<Cell, Tallies> cells, SortedSet<Integer> years, Map<String, SortedSet<String>> categories) {

        Counted() {
            this(new HashMap<>(), new TreeSet<>(), new HashMap<>());
        }

        void record(Cell cell, Tallies tallies) {
            cells.put(cell, tallies);
            years.add(cell.year());
            categories
                    .computeIfAbsent(cell.dimension(), dimension -> new TreeSet<>())
                    .add(cell.category());
        }
    }

    public Counts(List<CountedTable> tables) {
        this.tables = List.copyOf(tables);
        this.places = new HashMap<>();
        this.counted = new HashMap<>();
        this.reader = (tally, cell) -> {};
        for (CountedTable table : tables) {
            counted.put(table.name(), new Counted());
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
        this.counted = counts.counted;
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
        counted.get(table).record(cell, Tallies.of(tallies));
    }

    /** Records all of a table. */
    public void record(String table, List<CountedCell> cells) {
        cells.forEach(one -> counted.get(table).record(one.cell(), one.tallies()));
    }

    public OptionalLong find(String tally, Cell cell) {
        Place place = place(tally);
        Map<Cell, Tallies> cells = counted.get(place.table().name()).cells();
        Tallies found = cells.get(cell);
        boolean isNone = cells.containsKey(cell.whole()) && place.table().isSplitBy(cell.dimension());
        if (found != null || isNone) {
            reader.accept(tally, cell);
        }
        if (found != null) {
            return OptionalLong.of(found.of(place.column()));
        }
        return isNone ? OptionalLong.of(0) : OptionalLong.empty();
    }

    /** How many cells hold counts, of all tables together. */
    public int size() {
        return counted.values().stream().mapToInt(one -> one.cells().size()).sum();
    }

    public CountedTable tableOf(String tally) {
        return place(tally).table();
    }

    /** The years in which a table holds anything, in order. */
    public List<Integer> years(CountedTable table) {
        return List.copyOf(counted.get(table.name()).years());
    }

    /** The areas that any table names, in order of their codes. */
    public Set<String> areas() {
        Set<String> areas = new TreeSet<>();
        tables.forEach(table -> cells(table).forEach(cell -> areas.add(cell.area())));
        return areas;
    }

    /** The categories of a dimension that occur anywhere in a table, in order. */
    public Set<String> categories(CountedTable table, String dimension) {
        return Collections.unmodifiableSet(
                counted.get(table.name()).categories().getOrDefault(dimension, new TreeSet<>()));
    }

    private Set<Cell> cells(CountedTable table) {
        return counted.get(table.name()).cells().keySet();
    }

    private Place place(String tally) {
        Place place = places.get(tally);
        if (place == null) {
            throw new IllegalArgumentException("No table counts " + tally);
        }
        return place;
    }
}
