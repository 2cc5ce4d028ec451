package org.samatcha.inequality.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.samatcha.indicator.Kind;
import org.samatcha.inequality.GroupMeasures;
import org.samatcha.inequality.groups.Form;
import org.samatcha.inequality.groups.Measure;
import org.samatcha.inequality.groups.Need;

/** Groups that a release compares with each other, and the measures that compare them. */
enum Grouping {
    /** The districts of a province: every measure that needs no social order. */
    DISTRICT("district", List.of()) {
        @Override
        List<Measure> measures(Kind kind) {
            return kind == Kind.PROPORTION ? BETWEEN_DISTRICTS : without(NEEDING_A_WHOLE, BETWEEN_DISTRICTS);
        }
    },
    /** From the worst off to the best off: the measures along a social order, of proportions. */
    POVERTY("poverty", List.of("extremely_poor", "poor", "not_poor")) {
        @Override
        List<Measure> measures(Kind kind) {
            return kind == Kind.PROPORTION ? ALONG_AN_ORDER : List.of();
        }
    },
    /** Two groups without an order: difference and ratio. */
    SEX("sex", List.of("female", "male")) {
        @Override
        List<Measure> measures(Kind kind) {
            return BETWEEN_TWO;
        }
    };

    /** Population attributable risk and fraction count those at risk and those not. */
    private static final Set<String> NEEDING_A_WHOLE = Set.of("par", "paf");

    private static final Set<String> ORDERED = Set.of("d", "r", "aci", "rci", "sii", "rii", "par", "paf");
    private static final Set<String> PAIRED = Set.of("d", "r");

    private static final List<Measure> ALONG_AN_ORDER = withForms(
            measure -> ORDERED.contains(measure.id()), form -> form.needs().contains(Need.ORDER));

    private static final List<Measure> BETWEEN_DISTRICTS = withForms(measure -> true, Grouping::needsOnlyGroups);

    private static final List<Measure> BETWEEN_TWO =
            withForms(measure -> PAIRED.contains(measure.id()), Grouping::needsOnlyGroups);

    private final String dimension;
    private final List<String> categories;

    Grouping(String dimension, List<String> categories) {
        this.dimension = dimension;
        this.categories = categories;
    }

    /** The groups of people in a dimension of the table of indicators; empty when it is not compared. */
    static Optional<Grouping> ofDimension(String dimension) {
        return Arrays.stream(values())
                .filter(grouping -> grouping != DISTRICT && grouping.dimension.equals(dimension))
                .findFirst();
    }

    /** The value of the column {@code dimension}. */
    String dimension() {
        return dimension;
    }

    /** The categories that are compared, from the lowest place of the order; empty for districts. */
    List<String> categories() {
        return categories;
    }

    /** Whether the categories stand in a social order. */
    boolean isOrdered() {
        return this == POVERTY;
    }

    abstract List<Measure> measures(Kind kind);

    private static boolean needsOnlyGroups(Form form) {
        return form.needs().stream()
                .noneMatch(need -> need == Need.ORDER || need == Need.REFERENCE || need == Need.CLUSTERS);
    }

    private static List<Measure> withForms(Predicate<Measure> chosen, Predicate<Form> usable) {
        return GroupMeasures.all().stream()
                .filter(chosen)
                .filter(measure -> measure.forms().stream().anyMatch(usable))
                .map(measure -> new Measure(
                        measure.card(), measure.forms().stream().filter(usable).toList()))
                .toList();
    }

    private static List<Measure> without(Set<String> ids, List<Measure> measures) {
        return measures.stream().filter(measure -> !ids.contains(measure.id())).toList();
    }
}
