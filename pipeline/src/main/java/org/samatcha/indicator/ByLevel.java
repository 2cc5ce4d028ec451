package org.samatcha.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.samatcha.evidence.Level;

/** Enrolment by level over the population of the level's official age; {@code all} is the three levels of school. */
final class ByLevel {

    static final List<Level> SCHOOL = List.of(Level.PRIMARY, Level.LOWER_SECONDARY, Level.UPPER_SECONDARY);

    private ByLevel() {}

    static List<Slice> slices(Function<Level, String> pupils) {
        List<Slice> slices = new ArrayList<>(Slice.each(of(SCHOOL, pupils), "all", "sex"));
        Level.all().forEach(level -> slices.add(Slice.of("level", level.id(), of(List.of(level), pupils))));
        return slices;
    }

    static Quotient of(List<Level> levels, Function<Level, String> pupils) {
        return Quotient.of(
                Sum.of(names(levels, pupils)),
                Sum.of(names(
                        levels,
                        level -> "population_age_" + level.officialAges().id())));
    }

    private static String[] names(List<Level> levels, Function<Level, String> name) {
        return levels.stream().map(name).toArray(String[]::new);
    }
}
