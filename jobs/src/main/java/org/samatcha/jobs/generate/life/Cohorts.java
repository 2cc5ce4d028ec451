package org.samatcha.jobs.generate.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.samatcha.jobs.generate.Dice;
import org.samatcha.jobs.generate.Plan;
import org.samatcha.jobs.generate.place.District;

/** The children of a district: how many are born each year, and who they are. */
public final class Cohorts {

    /** Children born in 2550 per resident of 2564; each later year has four per cent fewer. */
    private static final double BORN_2550 = 0.01305;

    private static final double BIRTHS_A_YEAR = 0.96;
    private static final double BOYS = 0.512;
    private static final double G_CODES = 0.0055;
    private static final double BLANK_IDS = 0.0010;
    private static final double DISABLED = 0.025;

    private Cohorts() {}

    /** All children born from {@link Plan#firstBirthYear()} to the plan's last year, oldest first. */
    public static List<Child> of(District district, Plan plan, DistrictEffects effects) {
        Dice dice = Dice.of(plan.seed(), "children", Long.parseLong(district.code()));
        double young = 1 + 0.05 * dice.normal();
        List<Child> children = new ArrayList<>();
        int[] numbers = new int[Child.Registration.values().length];
        for (int year = plan.firstBirthYear(); year <= plan.lastYear(); year++) {
            double births =
                    plan.residents(district, 2564) * young * BORN_2550 * StrictMath.pow(BIRTHS_A_YEAR, year - 2550);
            int registered = dice.round(births);
            int unregistered = dice.round(births * (G_CODES + BLANK_IDS));
            for (int i = 0; i < registered + unregistered; i++) {
                Child.Registration registration = i < registered
                        ? Child.Registration.CITIZEN
                        : dice.happens(G_CODES / (G_CODES + BLANK_IDS))
                                ? Child.Registration.G_CODE
                                : Child.Registration.NONE;
                children.add(child(district, year, numbers[registration.ordinal()]++, registration, effects, dice));
            }
        }
        return children;
    }

    private static Child child(
            District home,
            int birthYear,
            int number,
            Child.Registration registration,
            DistrictEffects effects,
            Dice dice) {
        LocalDate newYear = LocalDate.of(birthYear - 543, 1, 1);
        LocalDate birth = newYear.plusDays(dice.below(newYear.lengthOfYear()));
        Sex sex = dice.happens(BOYS) ? Sex.MALE : Sex.FEMALE;
        double means = dice.uniform();
        Poverty poverty = means < effects.extremelyPoor()
                ? Poverty.EXTREMELY_POOR
                : means < effects.extremelyPoor() + effects.poor() ? Poverty.POOR : Poverty.NOT_POOR;
        double[] weights = new double[Disability.values().length];
        for (Disability kind : Disability.values()) {
            weights[kind.ordinal()] = kind.weight();
        }
        Disability disability = dice.happens(DISABLED) ? Disability.values()[dice.weighted(weights)] : Disability.NONE;
        return new Child(home, number, sex, birth, registration, poverty, disability);
    }
}
