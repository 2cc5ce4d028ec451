package org.samatcha.jobs.generate.life;

import java.util.List;
import java.util.Set;
import org.samatcha.jobs.generate.Dice;
import org.samatcha.jobs.generate.place.District;

/** The true models put to one child; every question and its answer are told to the tally. */
record Chances(Child child, List<DistrictEffects> effects, Tally tally, Dice dice) {

    /** Probability in a district and year (BE); {@code base} on the logit scale. */
    double of(Model model, double base, int year, District district, Set<Trait> traits) {
        double effect = effects.get(district.position()).of(model);
        return model.probability(base + Bases.year(model, year), effect, traits);
    }

    boolean happens(Model model, double base, int year, District district, Set<Trait> traits) {
        double p = of(model, base, year, district, traits);
        boolean happened = dice.happens(p);
        tell(model, year, district, p, happened ? 1 : 0);
        return happened;
    }

    void tell(Model model, int year, District district, double probability, int happened) {
        tally.add(model, year, child, district.code(), probability, happened);
    }
}
