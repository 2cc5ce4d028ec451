package org.samatcha.inequality.groups;

import java.util.Arrays;
import java.util.Optional;
import org.samatcha.base.Direction;

/** What a form of a measure needs beyond two groups with estimates, and what to say when it is not there. */
public enum Need {
    /** Every group has a place in a social order and an estimate: ordered measures leave no group out. */
    ORDER {
        @Override
        Optional<Result.None> lacking(Groups groups) {
            if (!isOffered(groups)) {
                return Optional.of(Result.missing("the groups have no order"));
            }
            if (groups.leftOut() > 0) {
                return Optional.of(Result.missing(groups.leftOut()
                        + " of " + (groups.size() + groups.leftOut())
                        + " groups without an estimate or people; an ordered measure needs every group"));
            }
            return Arrays.stream(groups.orders()).anyMatch(Double::isNaN)
                    ? Optional.of(Result.missing("not every group has a place in the order"))
                    : Optional.empty();
        }

        @Override
        boolean isOffered(Groups groups) {
            return Arrays.stream(groups.orders()).anyMatch(place -> !Double.isNaN(place));
        }
    },
    /** One group is named as the reference, and it has an estimate. */
    REFERENCE {
        @Override
        Optional<Result.None> lacking(Groups groups) {
            if (!isOffered(groups)) {
                return Optional.of(Result.missing("no reference group is named"));
            }
            return groups.reference().isEmpty()
                    ? Optional.of(Result.missing("the reference group has no estimate or no people"))
                    : Optional.empty();
        }

        @Override
        boolean isOffered(Groups groups) {
            return groups.namesReference();
        }
    },
    /** The rate of the whole setting is given, above zero. */
    SETTING_AVERAGE {
        @Override
        Optional<Result.None> lacking(Groups groups) {
            if (!isOffered(groups)) {
                return Optional.of(Result.missing("no setting average is given"));
            }
            return groups.settingAverage() > 0
                    ? Optional.empty()
                    : Optional.of(Result.notApplicable("the setting average is zero"));
        }

        @Override
        boolean isOffered(Groups groups) {
            return !Double.isNaN(groups.settingAverage());
        }
    },
    /** Higher is better, or lower is better. */
    DIRECTION {
        @Override
        Optional<Result.None> lacking(Groups groups) {
            return groups.direction() == Direction.NEUTRAL
                    ? Optional.of(Result.notApplicable("the indicator is neither favourable nor adverse"))
                    : Optional.empty();
        }
    },
    THREE_GROUPS {
        @Override
        Optional<Result.None> lacking(Groups groups) {
            return groups.size() < 3
                    ? Optional.of(Result.notApplicable("needs three groups or more"))
                    : Optional.empty();
        }
    },
    /** Not everybody is at zero. */
    POSITIVE_MEAN {
        @Override
        Optional<Result.None> lacking(Groups groups) {
            return groups.mean() > 0
                    ? Optional.empty()
                    : Optional.of(Result.notApplicable("the mean is zero, and the measure divides by it"));
        }
    },
    /** No group is at zero. */
    POSITIVE_ESTIMATES {
        @Override
        Optional<Result.None> lacking(Groups groups) {
            return Arrays.stream(groups.estimates()).allMatch(y -> y > 0)
                    ? Optional.empty()
                    : Optional.of(Result.notApplicable("a group is at zero, where the measure breaks down"));
        }
    },
    /** Every group belongs to a larger unit. */
    CLUSTERS {
        @Override
        Optional<Result.None> lacking(Groups groups) {
            return groups.clusters().stream().anyMatch(String::isBlank)
                    ? Optional.of(Result.missing(
                            isOffered(groups)
                                    ? "not every group belongs to a cluster"
                                    : "the groups belong to no clusters"))
                    : Optional.empty();
        }

        @Override
        boolean isOffered(Groups groups) {
            return groups.clusters().stream().anyMatch(cluster -> !cluster.isBlank());
        }
    };

    /** Why the form cannot be computed for these groups; empty when it can. */
    abstract Optional<Result.None> lacking(Groups groups);

    /** Whether the user gave this kind of input at all; a form without it is left away where another form exists. */
    boolean isOffered(Groups groups) {
        return true;
    }
}
