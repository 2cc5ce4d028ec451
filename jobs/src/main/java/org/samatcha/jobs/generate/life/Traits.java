package org.samatcha.jobs.generate.life;

import java.util.EnumSet;
import java.util.Set;
import org.samatcha.jobs.generate.place.School;

/** Which traits a child has: those it carries everywhere, and those of its year in a school. */
final class Traits {

    /** For a pupil who came from another school since the last record. */
    static final Set<Trait> JUST_MOVED = Set.of(Trait.MOVED_SCHOOL);

    private static final double FAR_KM = 6;
    private static final int YEARS_OVER_AGE = 2;

    private Traits() {}

    static Set<Trait> of(Child child) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        if (child.sex() == Sex.MALE) {
            traits.add(Trait.BOY);
        }
        if (child.poverty() == Poverty.POOR) {
            traits.add(Trait.POOR);
        }
        if (child.poverty() == Poverty.EXTREMELY_POOR) {
            traits.add(Trait.EXTREMELY_POOR);
        }
        if (child.disability() != Disability.NONE) {
            traits.add(Trait.DISABLED);
        }
        if (child.registration() == Child.Registration.G_CODE) {
            traits.add(Trait.G_CODE);
        }
        return traits;
    }

    /** {@code known} are traits that the caller knows already. */
    static Set<Trait> inSchool(Child child, int age, Grade grade, School school, double distanceKm, Set<Trait> known) {
        Set<Trait> traits = of(child);
        traits.addAll(known);
        if (distanceKm > FAR_KM) {
            traits.add(Trait.FAR_FROM_SCHOOL);
        }
        if (age >= grade.meantAge() + YEARS_OVER_AGE) {
            traits.add(Trait.OVER_AGE);
        }
        if (school.flexible() == School.Offer.FLEXIBLE) {
            traits.add(Trait.FLEXIBLE_SCHOOL);
        }
        if (school.municipal() == School.Place.MUNICIPAL) {
            traits.add(Trait.MUNICIPAL_SCHOOL);
        }
        return traits;
    }
}
