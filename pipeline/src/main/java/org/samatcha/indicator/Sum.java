package org.samatcha.indicator;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** A whole number made of tallies: some added, some taken away. There is no sum if one of its tallies is not known. */
public record Sum(List<String> added, List<String> taken, Scope scope) {

    /** Where the tallies are read. */
    public enum Scope {
        /** In the category that the indicator is split by. */
        CELL,
        /** In the whole area, however the indicator is split. */
        WHOLE
    }

    public Sum {
        added = List.copyOf(added);
        taken = List.copyOf(taken);
    }

    public static Sum of(String... tallies) {
        return new Sum(List.of(tallies), List.of(), Scope.CELL);
    }

    public Sum minus(String... tallies) {
        return new Sum(added, List.of(tallies), scope);
    }

    public Sum ofWholeArea() {
        return new Sum(added, taken, Scope.WHOLE);
    }

    /** Every tally the sum reads, in order. */
    public List<String> tallies() {
        return Stream.concat(added.stream(), taken.stream()).toList();
    }

    OptionalLong at(Evidence evidence) {
        Evidence read = scope == Scope.WHOLE ? evidence.whole() : evidence;
        long sum = 0;
        for (String tally : tallies()) {
            OptionalLong count = read.count(tally);
            if (count.isEmpty()) {
                return OptionalLong.empty();
            }
            sum += taken.contains(tally) ? -count.getAsLong() : count.getAsLong();
        }
        return OptionalLong.of(sum);
    }
}
