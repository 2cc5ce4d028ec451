package org.samatcha.curate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.unsafe.types.UTF8String;
import org.samatcha.coded.Sums;
import org.samatcha.curate.TableSum.Key;
import org.samatcha.curate.TableSum.Kind;
import scala.Tuple2;

/**
 * Adds the rows of one task up.
 *
 * <pre>
 * in : source (int, the ordinal of a {@link Source}), area_code, place (string), year, age (int), word (string: grade
 *      or sex), first, second (long); area, place, age and word may be null
 * out: (key, first and second); a key comes more than once when it was handed on to keep memory flat
 * </pre>
 */
final class TableAdder {

    /** Groups of rows that are kept at most: some 20 MB. */
    private static final int MOST_GROUPS = 100_000;

    private static final int UNKNOWN_AGE = -1;
    private static final int OLDER = 19;

    /** The table that a row is from. */
    enum Source {
        ENROLMENT,
        EARLY_CHILDHOOD,
        DROPOUT,
        POPULATION,
        LEARNING
    }

    /** Rows that add to the same sums. */
    private record Group(int source, UTF8String area, UTF8String place, int year, int age, UTF8String word) {

        Group copied() {
            return new Group(source, copied(area), copied(place), year, age, copied(word));
        }

        private static UTF8String copied(UTF8String text) {
            return text == null ? null : text.copy();
        }
    }

    private final Map<Group, long[]> groups = new HashMap<>();

    Iterator<Tuple2<Key, long[]>> of(Iterator<InternalRow> rows) {
        return Sums.inBatches(rows, this::add, () -> groups.size() >= MOST_GROUPS, this::taken);
    }

    private void add(InternalRow row) {
        Group group = new Group(
                row.getInt(0),
                text(row, 1),
                text(row, 2),
                row.getInt(3),
                row.isNullAt(4) ? UNKNOWN_AGE : row.getInt(4),
                text(row, 5));
        long[] sums = groups.get(group);
        if (sums == null) {
            sums = new long[2];
            groups.put(group.copied(), sums);
        }
        sums[0] = Math.addExact(sums[0], row.getLong(6));
        sums[1] = Math.addExact(sums[1], row.getLong(7));
    }

    private static UTF8String text(InternalRow row, int column) {
        return row.isNullAt(column) ? null : row.getUTF8String(column);
    }

    /** What was added up so far, by the sums that it belongs to. */
    private List<Tuple2<Key, long[]>> taken() {
        Map<Key, long[]> sums = new HashMap<>();
        groups.forEach((group, added) -> {
            String area = string(group.area());
            String place = string(group.place());
            String age = group.age() == UNKNOWN_AGE ? "" : Integer.toString(group.age());
            String word = string(group.word());
            long[] both = {Math.addExact(added[0], added[1]), 0};
            switch (Source.values()[group.source()]) {
                case ENROLMENT -> {
                    add(sums, Kind.AGE, area, group, age, both);
                    add(sums, Kind.GRADE, area, group, word, both);
                    add(sums, Kind.SCHOOL, place, group, "", added);
                }
                case EARLY_CHILDHOOD -> {
                    if (group.age() != UNKNOWN_AGE) {
                        add(sums, Kind.SCREENING, area, group, age, added);
                    }
                }
                case DROPOUT -> add(sums, Kind.REGISTER, area, group, "", added);
                case POPULATION ->
                    add(sums, Kind.PEOPLE, area, group, word + "|" + Math.min(group.age(), OLDER), added);
                case LEARNING -> add(sums, Kind.PLACE, place, group, area, added);
            }
        });
        groups.clear();
        List<Tuple2<Key, long[]>> taken = new ArrayList<>(sums.size());
        sums.forEach((key, sum) -> taken.add(new Tuple2<>(key, sum)));
        return taken;
    }

    private static String string(UTF8String text) {
        return text == null ? "" : text.toString();
    }

    /** Not for rows without a place. */
    private static void add(Map<Key, long[]> sums, Kind kind, String place, Group group, String of, long[] added) {
        if (!place.isEmpty()) {
            sums.merge(new Key(kind, place, group.year(), of), added, Sums::added);
        }
    }
}
