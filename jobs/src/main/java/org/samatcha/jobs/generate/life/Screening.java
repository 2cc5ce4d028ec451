package org.samatcha.jobs.generate.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.samatcha.jobs.generate.Dice;

/**
 * Development screening (DSPM) of one child in one fiscal year (1 October to 30 September).
 *
 * @param months the age at which screening was due
 * @param domains five flags GM, FM, RL, EL, PS as bits, from the lowest; 0 unless suspected
 */
public record Screening(int months, First first, int domains, After after) {

    public static final List<Integer> AGES = List.of(9, 18, 30, 42, 60);
    private static final double[] DOMAIN_WEIGHTS = {0.16, 0.22, 0.34, 0.46, 0.20};
    private static final double REFERRED_AT_ONCE = 0.006;

    /** First result. */
    public enum First {
        NORMAL("สมวัย"),
        SUSPECTED("สงสัยล่าช้า"),
        REFERRED("ส่งต่อ"),
        NOT_SCREENED("ไม่ได้คัดกรอง");

        private final String thai;

        First(String thai) {
            this.thai = thai;
        }

        public String thai() {
            return thai;
        }
    }

    /** Result after follow-up; {@code NONE} when there was nothing to follow up. */
    public enum After {
        NONE(""),
        NORMAL("สมวัย"),
        DELAYED("ล่าช้า"),
        PENDING("รอติดตาม"),
        LOST("ติดตามไม่ได้");

        private final String thai;

        After(String thai) {
            this.thai = thai;
        }

        public String thai() {
            return thai;
        }
    }

    /** Months of age at which screening falls in the fiscal year (BE); 0 when none does. Two due: either one. */
    public static int due(Child child, int fiscalYear, Dice dice) {
        LocalDate from = LocalDate.of(fiscalYear - 543 - 1, 10, 1);
        LocalDate before = LocalDate.of(fiscalYear - 543, 10, 1);
        List<Integer> due = new ArrayList<>();
        for (int months : AGES) {
            LocalDate day = child.birth().plusMonths(months);
            if (!day.isBefore(from) && day.isBefore(before)) {
                due.add(months);
            }
        }
        return due.isEmpty() ? 0 : dice.oneOf(due);
    }

    /** Screens a child that is due at {@code months}; chances are told to {@code tally}. */
    public static Screening of(Child child, int months, int year, DistrictEffects effects, Tally tally, Dice dice) {
        Set<Trait> traits = Traits.of(child);
        if (!chance(Model.SCREENING, Bases.screening(), child, year, effects, traits, tally, dice)) {
            return new Screening(months, First.NOT_SCREENED, 0, After.NONE);
        }
        if (!chance(Model.SUSPECTED, Bases.suspected(months), child, year, effects, traits, tally, dice)) {
            return new Screening(months, First.NORMAL, 0, After.NONE);
        }
        First first = dice.happens(REFERRED_AT_ONCE) ? First.REFERRED : First.SUSPECTED;
        int domains = 1 << dice.weighted(DOMAIN_WEIGHTS);
        for (int domain = 0; domain < DOMAIN_WEIGHTS.length; domain++) {
            if (dice.happens(DOMAIN_WEIGHTS[domain] / 3)) {
                domains |= 1 << domain;
            }
        }
        if (!chance(Model.FOLLOW_UP, Bases.followUp(), child, year, effects, traits, tally, dice)) {
            return new Screening(months, first, domains, dice.happens(0.15) ? After.PENDING : After.LOST);
        }
        boolean normal = chance(Model.NORMAL_AFTER, Bases.normalAfter(), child, year, effects, traits, tally, dice);
        return new Screening(months, first, domains, normal ? After.NORMAL : After.DELAYED);
    }

    private static boolean chance(
            Model model,
            double base,
            Child child,
            int year,
            DistrictEffects effects,
            Set<Trait> traits,
            Tally tally,
            Dice dice) {
        double p = model.probability(base + Bases.year(model, year), effects.of(model), traits);
        boolean happened = dice.happens(p);
        tally.add(model, year, child, child.home().code(), p, happened ? 1 : 0);
        return happened;
    }
}
