package org.samatcha.jobs.generate.life;

import java.util.Optional;
import org.samatcha.jobs.generate.Dice;
import org.samatcha.jobs.generate.place.SchoolKind;

/**
 * A child found outside the system in an academic year, as the register tells it.
 *
 * @param last the spell of the year before; null when the child was never in school
 */
public record Leaving(Child child, int year, Spell last, LeavingReason reason, FollowUp followUp) {

    private static final double DROPOUT_IS_FOUND = 0.88;
    private static final double TRANSFER_IS_LISTED = 0.90;
    private static final int OLDEST_LISTED = 18;

    /** The entry of a year, when there is something to tell and the district found out. */
    public static Optional<Leaving> of(Life life, int year, Dice dice) {
        Child child = life.child();
        if (child.ageInAcademicYear(year) > OLDEST_LISTED) {
            return Optional.empty();
        }
        if (life.foundNeverEnrolled() == year) {
            LeavingReason reason = reason(child, year, null, dice);
            return Optional.of(new Leaving(child, year, null, reason, followUp(life, year, reason, dice)));
        }
        Spell last = life.spellOf(year - 1);
        if (last == null) {
            return Optional.empty();
        }
        return switch (last.outcome()) {
            case DROPPED_OUT, COMPLETED_AND_STOPPED -> entry(life, year, last, DROPOUT_IS_FOUND, dice);
            case LEFT_PROVINCE -> entry(life, year, last, TRANSFER_IS_LISTED, dice);
            default -> Optional.empty();
        };
    }

    private static Optional<Leaving> entry(Life life, int year, Spell last, double listed, Dice dice) {
        if (!dice.happens(listed)) {
            return Optional.empty();
        }
        LeavingReason reason =
                last.outcome() == Spell.Outcome.LEFT_PROVINCE ? transfer(dice) : reason(life.child(), year, last, dice);
        return Optional.of(new Leaving(life.child(), year, last, reason, followUp(life, year, reason, dice)));
    }

    private static LeavingReason transfer(Dice dice) {
        return switch (dice.weighted(0.58, 0.33, 0.05, 0.04)) {
            case 0 -> LeavingReason.OTHER_AGENCY;
            case 1 -> LeavingReason.SAME_AGENCY;
            case 2 -> LeavingReason.ABROAD;
            default -> LeavingReason.DIED;
        };
    }

    private static LeavingReason reason(Child child, int year, Spell last, Dice dice) {
        int age = child.ageInAcademicYear(year);
        double[] weights = new double[LeavingReason.values().length];
        weights[LeavingReason.TRANSPORT.ordinal()] = last != null && last.distanceKm() > 6 ? 0.10 : 0.03;
        weights[LeavingReason.HEALTH.ordinal()] = 0.05;
        weights[LeavingReason.DISABILITY.ordinal()] = child.disability() == Disability.NONE ? 0 : 0.9;
        weights[LeavingReason.AT_RISK.ordinal()] = age >= 12 ? 0.06 : 0.01;
        weights[LeavingReason.DISASTER.ordinal()] = 0.005;
        weights[LeavingReason.FAMILY_NEED.ordinal()] = 0.22;
        weights[LeavingReason.CONDUCT.ordinal()] = age < 12 ? 0 : child.sex() == Sex.MALE ? 0.09 : 0.04;
        weights[LeavingReason.FAMILY_CONDITION.ordinal()] = 0.15;
        weights[LeavingReason.LOW_INCOME.ordinal()] =
                new double[] {0.06, 0.20, 0.38}[child.poverty().ordinal()];
        weights[LeavingReason.ADJUSTMENT.ordinal()] = age >= 10 ? 0.10 : 0.04;
        weights[LeavingReason.COVID_19.ordinal()] = year >= 2563 && year <= 2565 ? 0.06 : 0;
        weights[LeavingReason.PAST_AGE.ordinal()] = age >= 16 ? 0.10 : 0;
        weights[LeavingReason.MIGRATED.ordinal()] = 0.09;
        weights[LeavingReason.NOT_STATED.ordinal()] = 0.08;
        boolean afterCompulsory = last != null && last.graduated() && last.grade() == Grade.M3;
        boolean inUpper = last != null && last.grade().compareTo(Grade.M4) >= 0;
        weights[LeavingReason.FINISHED_COMPULSORY.ordinal()] = afterCompulsory ? 0.9 : inUpper ? 0.15 : 0;
        return LeavingReason.values()[dice.weighted(weights)];
    }

    private static FollowUp followUp(Life life, int year, LeavingReason reason, Dice dice) {
        if (reason == LeavingReason.ABROAD) {
            return FollowUp.ABROAD;
        }
        if (reason == LeavingReason.DIED) {
            return FollowUp.NOT_FOLLOWED;
        }
        if (reason.reasonClass() == LeavingReason.Class.TRANSFER) {
            return dice.happens(0.75)
                    ? FollowUp.STUDYING
                    : dice.happens(0.4) ? FollowUp.NOT_FOUND : FollowUp.NOT_FOLLOWED;
        }
        Spell next = life.spellOf(year + 1);
        if (next != null && dice.happens(0.85)) {
            return next.school().kind() == SchoolKind.DOLE_CENTRE ? FollowUp.ALTERNATIVE : FollowUp.RETURNED;
        }
        double works = life.child().ageInAcademicYear(year) >= 15 ? 0.34 : 0.02;
        return FollowUp.values()[dice.weighted(0.05, 0.05, 0.07, works, 0.002, 0.17, 0.11, 0.22)];
    }
}
