package org.samatcha.jobs.generate.life;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.samatcha.jobs.generate.Dice;
import org.samatcha.jobs.generate.Plan;
import org.samatcha.jobs.generate.place.District;
import org.samatcha.jobs.generate.place.SchoolRegister;

/**
 * The true effect of one district in every model, and its shares of poor families.
 *
 * @param byModel effect on the logit
 * @param worse models in which the district is one of the few clearly worse ones
 * @param extremelyPoor probability that a child's family screens as extremely poor
 * @param poor probability that it screens as poor
 */
public record DistrictEffects(Map<Model, Double> byModel, List<Model> worse, double extremelyPoor, double poor) {

    public DistrictEffects {
        byModel = new EnumMap<>(byModel);
        worse = List.copyOf(worse);
    }

    public double of(Model model) {
        return byModel.get(model);
    }

    /** Effects of all districts of the plan, by position. */
    public static List<DistrictEffects> draw(Plan plan, SchoolRegister schools) {
        Map<Model, Set<String>> worse = new HashMap<>();
        for (Model model : Model.values()) {
            worse.put(model, worseIn(model, plan, schools));
        }
        List<DistrictEffects> all = new ArrayList<>();
        for (District district : plan.districts()) {
            Dice dice = Dice.of(plan.seed(), "effects", Long.parseLong(district.code()));
            Map<Model, Double> effects = new EnumMap<>(Model.class);
            List<Model> shifted = new ArrayList<>();
            for (Model model : Model.values()) {
                boolean isWorse = worse.get(model).contains(district.code());
                effects.put(model, model.spread() * dice.normal() + (isWorse ? model.worseShift() : 0));
                if (isWorse) {
                    shifted.add(model);
                }
            }
            boolean hub = schools.hubOf(district) == district;
            double extremelyPoor = Model.inverseLogit((hub ? -2.4 : -1.15) + 0.30 * dice.normal());
            double poor = Model.inverseLogit((hub ? -1.8 : -1.30) + 0.15 * dice.normal());
            all.add(new DistrictEffects(effects, shifted, extremelyPoor, StrictMath.min(poor, 0.9 - extremelyPoor)));
        }
        return List.copyOf(all);
    }

    /** The same districts are worse in everything about school; early childhood and learning have their own. */
    private static Set<String> worseIn(Model model, Plan plan, SchoolRegister schools) {
        if (model.worseShare() == 0) {
            return Set.of();
        }
        String family = switch (model) {
            case DROPOUT, NO_TRANSITION, REPETITION, NEVER_ENROLLED -> "school";
            default -> model.name();
        };
        List<District> candidates = plan.districts().stream()
                .filter(district -> schools.hubOf(district) != district)
                .sorted(Comparator.comparingDouble(
                        district -> Dice.of(plan.seed(), family, Long.parseLong(district.code()))
                                .uniform()))
                .toList();
        int count = (int) StrictMath.round(model.worseShare() * candidates.size());
        return candidates.subList(0, count).stream().map(District::code).collect(Collectors.toSet());
    }
}
