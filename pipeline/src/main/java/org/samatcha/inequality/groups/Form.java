package org.samatcha.inequality.groups;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One form of a measure: how it is called in the column {@code variant}, what it needs, and its arithmetic. */
public sealed interface Form {

    String variant();

    List<Need> needs();

    /** A form whose interval, if it has one, is a formula. */
    record Closed(String variant, List<Need> needs, Function<Comparison, Result> arithmetic) implements Form {}

    /** A form whose interval comes from simulated draws of the groups' values. */
    record Simulated(String variant, List<Need> needs, Statistic statistic) implements Form {}

    static Form closed(String variant, Function<Comparison, Result> arithmetic, Need... needs) {
        return new Closed(variant, List.of(needs), arithmetic);
    }

    static Form simulated(String variant, Statistic statistic, Need... needs) {
        return new Simulated(variant, List.of(needs), statistic);
    }

    /** Why there is no number for these groups; empty when there is one. */
    default Optional<Result.None> lacking(Groups groups) {
        if (groups.size() == 0) {
            return Optional.of(Result.missing("no group has an estimate and people"));
        }
        if (groups.size() == 1) {
            return Optional.of(
                    groups.leftOut() == 0
                            ? Result.notApplicable("one group only, nothing to compare")
                            : Result.missing("one group only has an estimate and people"));
        }
        Optional<Result.None> unmet = needs().stream()
                .map(need -> need.lacking(groups))
                .flatMap(Optional::stream)
                .findFirst();
        if (unmet.isPresent() || needs().contains(Need.ORDER)) {
            return unmet;
        }
        int all = groups.size() + groups.leftOut();
        return groups.leftOut() > Groups.LARGEST_SHARE_LEFT_OUT * all
                ? Optional.of(Result.missing(
                        groups.leftOut() + " of " + all + " groups without an estimate or people, more than 15 %"))
                : Optional.empty();
    }

    /** Whether the input holds what tells this form apart from the measure's other forms. */
    default boolean isAskedFor(Groups groups) {
        return needs().stream().allMatch(need -> need.isOffered(groups));
    }
}
