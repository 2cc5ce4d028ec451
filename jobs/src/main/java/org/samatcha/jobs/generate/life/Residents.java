package org.samatcha.jobs.generate.life;

import java.util.List;
import org.samatcha.jobs.generate.Plan;
import org.samatcha.jobs.generate.place.District;

/**
 * Registered residents of a district by sex and single age on 31 December of one year.
 *
 * <p>To the age of 20 the children themselves are counted; the rest of the district's total is spread over 21 to 101 by
 * the age structure of an ageing rural province (large cohorts now 45 to 64, women living longer).
 */
public final class Residents {

    /** 101 means 101 years and over. */
    public static final int OLDEST = 101;

    private static final double MEN = 0.489;

    private final int[][] bySexAndAge = new int[Sex.values().length][OLDEST + 1];

    private Residents() {}

    public static Residents on31December(int year, District district, Plan plan, List<Life> lives) {
        Residents residents = new Residents();
        int children = 0;
        for (Life life : lives) {
            int age = year - life.child().birthYearBe();
            if (age <= Plan.OLDEST_LEARNER && life.registeredIn(year)) {
                residents.bySexAndAge[life.child().sex().ordinal()][age]++;
                children++;
            }
        }
        int adults = Math.max(0, plan.residents(district, year) - children);
        int men = (int) StrictMath.round(adults * MEN);
        residents.spread(Sex.MALE, men, year);
        residents.spread(Sex.FEMALE, adults - men, year);
        return residents;
    }

    /** Rounds running totals, so that the parts add up to {@code total}. */
    private void spread(Sex sex, int total, int year) {
        double all = 0;
        for (int age = Plan.OLDEST_LEARNER + 1; age <= OLDEST; age++) {
            all += weight(sex, age, year);
        }
        double running = 0;
        long given = 0;
        for (int age = Plan.OLDEST_LEARNER + 1; age <= OLDEST; age++) {
            running += weight(sex, age, year);
            long upTo = StrictMath.round(total * running / all);
            bySexAndAge[sex.ordinal()][age] = (int) (upTo - given);
            given = upTo;
        }
    }

    private static double weight(Sex sex, int age, int year) {
        int born = year - age;
        double cohort = born >= 2525 ? 1.00 : born >= 2502 ? 1.30 : born >= 2488 ? 1.10 : 0.90;
        double middle = sex == Sex.MALE ? 79 : 85;
        return cohort * StrictMath.exp(-StrictMath.pow(age / middle, 7));
    }

    public int of(Sex sex, int age) {
        return bySexAndAge[sex.ordinal()][age];
    }

    /** Residents of both sexes from one age to another, both included. */
    public int between(int from, int to) {
        return of(Sex.MALE, from, to) + of(Sex.FEMALE, from, to);
    }

    public int of(Sex sex, int from, int to) {
        int sum = 0;
        for (int age = from; age <= to; age++) {
            sum += of(sex, age);
        }
        return sum;
    }
}
