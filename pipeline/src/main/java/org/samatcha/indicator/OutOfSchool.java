package org.samatcha.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.samatcha.evidence.AgeBand;

/**
 * Children of an age who are in no school or child centre: residents less learners.
 *
 * <p>The current UIS definition: pre-primary pupils are in school. {@code definition = legacy} counts them as out of
 * school, as the older definition did, also at primary age ({@code legacy_6_11}). A negative difference is kept: it
 * shows that pupils and residents are not the same people.
 */
final class OutOfSchool {

    private static final String DEFINITION = "definition";

    private OutOfSchool() {}

    /** Slices for all school ages, by sex, by age band, and by definition. */
    static List<Slice> slices(BiFunction<Sum, Sum, Formula> formula) {
        List<Slice> slices = new ArrayList<>(Slice.each(current(AgeBand.schoolAges(), formula), "all", "sex"));
        Stream.concat(AgeBand.schoolAges().stream(), Stream.of(AgeBand.ZERO_DROPOUT))
                .map(band -> Slice.of("age_band", band.id(), current(List.of(band), formula)))
                .forEach(slices::add);
        slices.add(Slice.of(DEFINITION, "current", current(AgeBand.schoolAges(), formula)));
        slices.add(Slice.of(DEFINITION, "legacy", legacy(AgeBand.schoolAges(), formula)));
        slices.add(Slice.of(DEFINITION, "legacy_6_11", legacy(List.of(AgeBand.PRIMARY), formula)));
        return slices;
    }

    static Formula rate(Sum outOfSchool, Sum residents) {
        return Quotient.of(outOfSchool, residents);
    }

    /** The difference itself; its denominator is the residents. */
    static Formula children(Sum outOfSchool, Sum residents) {
        return new Amount(outOfSchool, residents);
    }

    private static Formula current(List<AgeBand> bands, BiFunction<Sum, Sum, Formula> formula) {
        String[] residents = named("population_age_", bands);
        List<String> learners = new ArrayList<>(List.of(named("pupils_age_", bands)));
        if (bands.contains(AgeBand.PRE_PRIMARY) || bands.contains(AgeBand.ZERO_DROPOUT)) {
            learners.add("child_centre_age_3_5");
        }
        return formula.apply(Sum.of(residents).minus(learners.toArray(String[]::new)), Sum.of(residents));
    }

    private static Formula legacy(List<AgeBand> bands, BiFunction<Sum, Sum, Formula> formula) {
        String[] residents = named("population_age_", bands);
        return formula.apply(Sum.of(residents).minus(named("pupils_past_pre_primary_age_", bands)), Sum.of(residents));
    }

    private static String[] named(String prefix, List<AgeBand> bands) {
        return bands.stream().map(band -> prefix + band.id()).toArray(String[]::new);
    }
}
