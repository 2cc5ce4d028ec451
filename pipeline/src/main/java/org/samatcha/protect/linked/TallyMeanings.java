package org.samatcha.protect.linked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.samatcha.evidence.Cell;
import org.samatcha.evidence.CountedTable;
import org.samatcha.evidence.Split;
import org.samatcha.evidence.Tally;

/**
 * What tallies have to do with each other, read from the rows they count.
 *
 * <p>{@code pupils_primary} of girls is {@code pupils} in the cell {@code level*sex}, {@code primary*female}; those who
 * left are some of the pupils; those who left and those who were promoted are different pupils. An attacker knows all
 * this from the dictionary.
 */
final class TallyMeanings {

    private final Map<String, CountedTable> tableOf = new HashMap<>();
    private final Map<String, Tally> tallies = new HashMap<>();
    private final Map<String, List<Condition>> conditions = new HashMap<>();

    TallyMeanings(List<CountedTable> tables) {
        for (CountedTable table : tables) {
            for (Tally tally : table.tallies()) {
                tableOf.put(tally.id(), table);
                tallies.put(tally.id(), tally);
                conditions.put(tally.id(), Condition.all(tally.rows()));
            }
        }
    }

    CountedTable table(String tally) {
        CountedTable table = tableOf.get(tally);
        if (table == null) {
            throw new IllegalArgumentException("No table counts " + tally);
        }
        return table;
    }

    /** The same count by the tally with the fewest conditions, so that one count has one name. */
    Unknown plainest(Unknown unknown) {
        for (Condition condition : conditions.get(unknown.tally())) {
            if (condition instanceof Condition.In in && in.values().size() == 1) {
                Optional<Unknown> plainer =
                        without(condition, in.column(), in.values().iterator().next(), unknown);
                if (plainer.isPresent()) {
                    return plainest(plainer.get());
                }
            }
        }
        return unknown;
    }

    private Optional<Unknown> without(Condition condition, String column, String value, Unknown unknown) {
        CountedTable table = table(unknown.tally());
        Optional<String> base = withoutCondition(unknown.tally(), condition);
        if (base.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> categories = categories(unknown.cell());
        if (categories.containsKey(column)) {
            return categories.get(column).equals(value)
                    ? Optional.of(new Unknown(base.get(), unknown.cell()))
                    : Optional.empty();
        }
        categories.put(column, value);
        return table.splits().stream()
                .filter(split -> split.dimensions().size() == categories.size()
                        && categories.keySet().containsAll(split.dimensions()))
                .findFirst()
                .map(split -> new Unknown(
                        base.get(),
                        unknown.cell()
                                .at(
                                        split.id(),
                                        String.join(
                                                "*",
                                                split.dimensions().stream()
                                                        .map(categories::get)
                                                        .toList()))));
    }

    private Optional<String> withoutCondition(String tally, Condition dropped) {
        Set<Condition> left = new HashSet<>(conditions.get(tally));
        left.remove(dropped);
        return table(tally).tallies().stream()
                .filter(other -> other.adds().equals(tallies.get(tally).adds()))
                .map(Tally::id)
                .filter(other -> new HashSet<>(conditions.get(other)).equals(left))
                .findFirst();
    }

    /** The category of each dimension of a cell; empty for the whole. */
    static Map<String, String> categories(Cell cell) {
        Map<String, String> categories = new HashMap<>();
        if (!cell.dimension().equals(Split.ALL)) {
            String[] dimensions = cell.dimension().split("\\*");
            String[] values = cell.category().split("\\*");
            for (int i = 0; i < dimensions.length; i++) {
                categories.put(dimensions[i], values[i]);
            }
        }
        return categories;
    }

    /** Whether everybody whom {@code part} counts is counted by {@code whole}. */
    boolean isPart(String part, String whole) {
        return !part.equals(whole)
                && isSameKind(part, whole)
                && conditions.get(whole).stream()
                        .allMatch(needed -> conditions.get(part).stream().anyMatch(has -> has.implies(needed)));
    }

    boolean areDisjoint(String left, String right) {
        return isSameKind(left, right)
                && conditions.get(left).stream()
                        .anyMatch(one -> conditions.get(right).stream().anyMatch(one::excludes));
    }

    private boolean isSameKind(String left, String right) {
        return table(left).name().equals(table(right).name())
                && tallies.get(left).adds().equals(tallies.get(right).adds());
    }

    /** Groups of disjoint tallies among {@code some} that are parts of {@code whole}; each part is in one group. */
    List<List<String>> disjointParts(String whole, Iterable<String> some) {
        List<List<String>> groups = new ArrayList<>();
        for (String part : some) {
            if (isPart(part, whole)) {
                groups.stream()
                        .filter(group -> group.stream().allMatch(other -> areDisjoint(part, other)))
                        .findFirst()
                        .ifPresentOrElse(group -> group.add(part), () -> groups.add(new ArrayList<>(List.of(part))));
            }
        }
        return groups;
    }
}
