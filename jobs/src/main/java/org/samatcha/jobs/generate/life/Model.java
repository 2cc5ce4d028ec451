package org.samatcha.jobs.generate.life;

import static org.samatcha.jobs.generate.life.Trait.BOY;
import static org.samatcha.jobs.generate.life.Trait.DISABLED;
import static org.samatcha.jobs.generate.life.Trait.EXTREMELY_POOR;
import static org.samatcha.jobs.generate.life.Trait.FAR_FROM_SCHOOL;
import static org.samatcha.jobs.generate.life.Trait.FLEXIBLE_SCHOOL;
import static org.samatcha.jobs.generate.life.Trait.G_CODE;
import static org.samatcha.jobs.generate.life.Trait.MOVED_SCHOOL;
import static org.samatcha.jobs.generate.life.Trait.MUNICIPAL_SCHOOL;
import static org.samatcha.jobs.generate.life.Trait.OVER_AGE;
import static org.samatcha.jobs.generate.life.Trait.POOR;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The true models: logit p = base of the grade, age or band + year effect + district effect + Σ trait effects.
 *
 * <p>District effects are normal around 0 with {@code spread}; a share {@code worseShare} of the districts other than
 * the hub is shifted by {@code worseShift}. A pupil is poor or extremely poor, never both.
 */
public enum Model {
    /** Leaves without completing the grade, is in no school of the province the next year; per grade and year. */
    DROPOUT(
            0.15,
            0.90,
            0.13,
            none().with(BOY, 0.40)
                    .with(POOR, 0.50)
                    .with(EXTREMELY_POOR, 0.95)
                    .with(DISABLED, 0.60)
                    .with(G_CODE, 0.60)
                    .with(FAR_FROM_SCHOOL, 0.35)
                    .with(OVER_AGE, 0.70)
                    .with(MOVED_SCHOOL, 0.40)
                    .with(FLEXIBLE_SCHOOL, -0.45)
                    .with(MUNICIPAL_SCHOOL, -0.25)),
    /** Completes ป.6 or ม.3 and does not go on the next year. */
    NO_TRANSITION(
            0.15,
            0.60,
            0.13,
            none().with(BOY, 0.35)
                    .with(POOR, 0.45)
                    .with(EXTREMELY_POOR, 0.90)
                    .with(DISABLED, 0.50)
                    .with(G_CODE, 0.70)
                    .with(FAR_FROM_SCHOOL, 0.25)
                    .with(OVER_AGE, 0.60)
                    .with(FLEXIBLE_SCHOOL, -0.35)
                    .with(MUNICIPAL_SCHOOL, -0.20)),
    /** Is in the same grade again the next year. */
    REPETITION(
            0.25,
            0.00,
            0.00,
            none().with(BOY, 0.40)
                    .with(POOR, 0.25)
                    .with(EXTREMELY_POOR, 0.45)
                    .with(DISABLED, 0.60)
                    .with(MUNICIPAL_SCHOOL, -0.15)),
    /** Not in a school yet at the age of six, is not brought to one then; later years bring some in. */
    NEVER_ENROLLED(
            0.15,
            0.60,
            0.13,
            none().with(POOR, 0.40)
                    .with(EXTREMELY_POOR, 0.80)
                    .with(DISABLED, 2.00)
                    .with(G_CODE, 1.60)),
    /** Is in a child centre or a school at the age of 3, 4 or 5. */
    PARTICIPATION(
            0.20,
            -0.80,
            0.12,
            none().with(POOR, -0.20)
                    .with(EXTREMELY_POOR, -0.45)
                    .with(DISABLED, -1.00)
                    .with(G_CODE, -0.90)),
    /** Is screened for development when due. */
    SCREENING(
            0.22,
            -0.70,
            0.12,
            none().with(BOY, -0.06)
                    .with(POOR, -0.12)
                    .with(EXTREMELY_POOR, -0.30)
                    .with(G_CODE, -0.80)),
    /** Is suspected of a delay at the first screening. */
    SUSPECTED(
            0.15,
            0.35,
            0.12,
            none().with(BOY, 0.25).with(POOR, 0.18).with(EXTREMELY_POOR, 0.40).with(DISABLED, 1.40)),
    /** Is followed up after a suspected delay. */
    FOLLOW_UP(0.20, -0.75, 0.12, none().with(EXTREMELY_POOR, -0.30).with(G_CODE, -0.60)),
    /** Is within normal limits after follow-up. */
    NORMAL_AFTER(0.00, 0.00, 0.00, none().with(DISABLED, -2.20)),
    /** A resident of the age band takes part in a learning place in a calendar year. */
    LEARNING(0.35, -0.70, 0.12, none());

    private final double spread;
    private final double worseShift;
    private final double worseShare;
    private final Map<Trait, Double> effects;
    private final double[] byTrait;

    Model(double spread, double worseShift, double worseShare, Effects effects) {
        this.spread = spread;
        this.worseShift = worseShift;
        this.worseShare = worseShare;
        this.effects = effects.byTrait;
        this.byTrait = new double[Trait.values().length];
        effects.byTrait.forEach((trait, effect) -> byTrait[trait.ordinal()] = effect);
    }

    private static Effects none() {
        return new Effects(new LinkedHashMap<>());
    }

    private record Effects(Map<Trait, Double> byTrait) {
        Effects with(Trait trait, double effect) {
            byTrait.put(trait, effect);
            return this;
        }
    }

    public double spread() {
        return spread;
    }

    public double worseShift() {
        return worseShift;
    }

    public double worseShare() {
        return worseShare;
    }

    public Map<Trait, Double> effects() {
        return Collections.unmodifiableMap(effects);
    }

    /** Probability for a child with {@code traits}; {@code base} and {@code district} on the logit scale. */
    public double probability(double base, double district, Set<Trait> traits) {
        double logit = base + district;
        for (Trait trait : traits) {
            logit += byTrait[trait.ordinal()];
        }
        return inverseLogit(logit);
    }

    public static double inverseLogit(double logit) {
        return 1 / (1 + StrictMath.exp(-logit));
    }

    public static double logit(double probability) {
        return StrictMath.log(probability / (1 - probability));
    }
}
