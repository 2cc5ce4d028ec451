package org.samatcha.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.unsafe.types.UTF8String;
import org.samatcha.base.AreaLevel;
import org.samatcha.coded.Sums;
import org.samatcha.coded.Words;
import scala.Tuple2;

/**
 * Adds the rows of one task up into cells, each district's also into its province's.
 *
 * <pre>
 * in : area_code, year, the table's dimensions, its tallies; in this order, nothing null
 * out: (cell, one sum per tally); a cell comes more than once when it was handed on to keep memory flat
 * </pre>
 */
final class CellSums {

    /** Cells kept at most: some 50 MB with sixty tallies. */
    private static final int MOST_CELLS = 100_000;

    private static final int FIRST_DIMENSION = 2;

    /** Numbers of values are this wide in a key, so that three of them fit. */
    private static final int BITS = 21;

    private static final int MOST_DIMENSIONS = Long.SIZE / BITS;

    private final CountedTable table;
    private final List<Split> splits;
    private final int[][] dimensionsOfSplit;
    private final int firstTally;
    private final int tallies;
    private final List<Words> words = new ArrayList<>();

    private Map<Place, SumsByKey[]> places = new HashMap<>();
    private int cells;

    private record Place(UTF8String area, int year) {}

    CellSums(CountedTable table) {
        this.table = table;
        this.splits = table.splits();
        List<String> dimensions = table.dimensions();
        this.dimensionsOfSplit = splits.stream()
                .map(split -> split.dimensions().stream()
                        .mapToInt(dimensions::indexOf)
                        .toArray())
                .toArray(int[][]::new);
        this.firstTally = FIRST_DIMENSION + dimensions.size();
        this.tallies = table.tallies().size();
        dimensions.forEach(dimension -> words.add(new Words()));
        if (splits.stream().anyMatch(split -> split.dimensions().size() > MOST_DIMENSIONS)) {
            throw new IllegalArgumentException("A split of " + table.name() + " has too many dimensions");
        }
    }

    Iterator<Tuple2<Cell, long[]>> of(Iterator<InternalRow> rows) {
        return Sums.inBatches(rows, this::add, () -> cells >= MOST_CELLS, this::taken);
    }

    private void add(InternalRow row) {
        if (row.isNullAt(0) || row.isNullAt(1)) {
            throw new IllegalStateException("A row of " + table.name() + " has no area or no year");
        }
        int[] numbers = new int[words.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = words.get(i).code(row.getUTF8String(FIRST_DIMENSION + i));
        }
        int[] filled = new int[tallies];
        long[] adds = new long[tallies];
        int n = 0;
        for (int i = 0; i < tallies; i++) {
            long value = row.getLong(firstTally + i);
            if (value != 0) {
                filled[n] = i;
                adds[n++] = value;
            }
        }
        SumsByKey[] bySplit = place(row.getUTF8String(0), row.getInt(1));
        for (int s = 0; s < dimensionsOfSplit.length; s++) {
            int before = bySplit[s].size();
            long[] sums = bySplit[s].of(key(dimensionsOfSplit[s], numbers));
            cells += bySplit[s].size() - before;
            for (int i = 0; i < n; i++) {
                sums[filled[i]] = Math.addExact(sums[filled[i]], adds[i]);
            }
        }
    }

    private SumsByKey[] place(UTF8String area, int year) {
        SumsByKey[] bySplit = places.get(new Place(area, year));
        if (bySplit == null) {
            bySplit = new SumsByKey[splits.size()];
            for (int s = 0; s < bySplit.length; s++) {
                bySplit[s] = new SumsByKey(tallies);
            }
            places.put(new Place(area.copy(), year), bySplit);
        }
        return bySplit;
    }

    private static long key(int[] dimensions, int[] numbers) {
        long key = 0;
        for (int dimension : dimensions) {
            key = key << BITS | numbers[dimension];
        }
        return key;
    }

    private String category(int[] dimensions, long key) {
        if (dimensions.length == 0) {
            return Split.ALL;
        }
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < dimensions.length; i++) {
            int number = (int) (key >>> BITS * (dimensions.length - 1 - i)) & (1 << BITS) - 1;
            joined.append(i > 0 ? "*" : "").append(words.get(dimensions[i]).value(number));
        }
        return joined.toString();
    }

    /** What was added up so far, and of every district also what it adds to its province. */
    private List<Tuple2<Cell, long[]>> taken() {
        Map<Cell, long[]> sums = new HashMap<>();
        places.forEach((place, bySplit) -> {
            String area = place.area().toString();
            String province = area.substring(0, Math.min(area.length(), AreaLevel.PROVINCE.digits()));
            for (int s = 0; s < bySplit.length; s++) {
                int[] dimensions = dimensionsOfSplit[s];
                String dimension = splits.get(s).id();
                bySplit[s].forEach((key, sum) -> {
                    String category = category(dimensions, key);
                    sums.merge(new Cell(area, place.year(), dimension, category), sum, Sums::added);
                    if (!province.equals(area)) {
                        sums.merge(new Cell(province, place.year(), dimension, category), sum, Sums::added);
                    }
                });
            }
        });
        places = new HashMap<>();
        cells = 0;
        List<Tuple2<Cell, long[]>> taken = new ArrayList<>(sums.size());
        sums.forEach((cell, sum) -> taken.add(new Tuple2<>(cell, sum)));
        return taken;
    }
}
