package org.samatcha.inequality.groups;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.samatcha.base.Direction;
import org.samatcha.inequality.GroupMeasures;
import org.samatcha.inequality.MeasureRow;

/** Tables of groups for properties, and short ways to ask for one number. */
public final class GroupTables {

    private GroupTables() {}

    /** Groups by counts, some at 0 or 100 %, with an order that has ties. */
    public static Arbitrary<List<Group>> counted(int fewestGroups, int mostGroups) {
        return rows(
                fewestGroups, mostGroups, Arbitraries.doubles().between(0, 1).ofScale(3));
    }

    /** Groups by counts, none at 0 or 100 %. */
    public static Arbitrary<List<Group>> insideTheScale(int fewestGroups, int mostGroups) {
        return rows(
                fewestGroups,
                mostGroups,
                Arbitraries.doubles().between(0.05, 0.95).ofScale(3));
    }

    private static Arbitrary<List<Group>> rows(int fewest, int most, Arbitrary<Double> shares) {
        return Combinators.combine(
                        Arbitraries.integers().between(20, 5000),
                        shares,
                        Arbitraries.integers().between(1, 9))
                .as((people, share, order) -> new double[] {people, Math.rint(people * share), order})
                .list()
                .ofMinSize(fewest)
                .ofMaxSize(most)
                .map(rows -> IntStream.range(0, rows.size())
                        .mapToObj(j -> Group.counted(
                                        String.format(Locale.ROOT, "g%02d", j),
                                        rows.get(j)[1],
                                        rows.get(j)[0],
                                        Scale.HUNDRED)
                                .withOrder(rows.get(j)[2])
                                .withCluster("c" + j % 3))
                        .toList());
    }

    public static List<MeasureRow> measured(List<Group> groups, Direction direction, int draws) {
        return MeasuredRows.of(
                new Comparison(
                        Groups.of(
                                groups, Scale.HUNDRED, direction, groups.get(0).label()),
                        0.95,
                        draws),
                GroupMeasures.all());
    }

    public static MeasureRow row(List<MeasureRow> rows, String measure, String variant) {
        return rows.stream()
                .filter(row -> row.measure().equals(measure) && row.variant().equals(variant))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No row " + measure + " " + variant));
    }
}
