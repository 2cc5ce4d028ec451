package org.samatcha.jobs.generate.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.samatcha.jobs.generate.Dice;
import org.samatcha.jobs.generate.Plan;
import org.samatcha.jobs.generate.place.District;
import org.samatcha.jobs.generate.place.Districts;
import org.samatcha.jobs.generate.place.School;
import org.samatcha.jobs.generate.place.SchoolRegister;

/** The effects that were put in can be read back from the life courses by the plainest of methods. */
class RecoveryTest {

    private record Attended(Child child, Spell spell) {}

    private static List<Attended> attended;

    @BeforeAll
    static void letChildrenLive() {
        Plan plan = new Plan(1, 250_000, 2562, 2566, Districts.first(6, 1));
        SchoolRegister schools = SchoolRegister.of(plan);
        List<DistrictEffects> effects = DistrictEffects.draw(plan, schools);
        attended = new ArrayList<>();
        for (District district : plan.districts()) {
            for (Child child : Cohorts.of(district, plan, effects.get(district.position()))) {
                Dice dice = Dice.of(
                        1, "life", district.position(), child.registration().ordinal(), child.number());
                Tally tally = new Tally(2562, 2566);
                Life life = LifeCourse.of(child, 2566, Plan.OLDEST_LEARNER, schools, effects, tally, dice);
                life.spells().forEach(spell -> attended.add(new Attended(child, spell)));
            }
        }
    }

    @Test
    void dropoutOfTheExtremelyPoorLiesNearItsTrueEffect() {
        double found = logOddsRatio(
                pupil -> pupil.child.poverty() == Poverty.EXTREMELY_POOR,
                pupil -> pupil.child.poverty() != Poverty.POOR);
        assertEquals(Model.DROPOUT.effects().get(Trait.EXTREMELY_POOR), found, 0.12);
    }

    @Test
    void dropoutOfThePoorLiesNearItsTrueEffect() {
        double found = logOddsRatio(
                pupil -> pupil.child.poverty() == Poverty.POOR,
                pupil -> pupil.child.poverty() != Poverty.EXTREMELY_POOR);
        assertEquals(Model.DROPOUT.effects().get(Trait.POOR), found, 0.12);
    }

    @Test
    void dropoutIsRarestInPrimaryAndMostOftenInTheFirstYearOfVocationalEducation() {
        Map<Grade, Double> rates = new HashMap<>();
        for (Grade grade : Grade.values()) {
            rates.put(grade, rate(pupil -> pupil.spell.grade() == grade));
        }
        assertTrue(rate(pupil -> pupil.spell.grade().isPrimary()) < 0.006);
        double lowerSecondary = rate(pupil -> pupil.spell.grade().isLowerSecondary());
        assertTrue(lowerSecondary > 0.013 && lowerSecondary < 0.035, "lower secondary " + lowerSecondary);
        assertTrue(rates.values().stream().allMatch(rate -> rate <= rates.get(Grade.V1)), rates.toString());
    }

    @Test
    void aChildIsInOneSchoolAYearAndGradesNeverGoBack() {
        for (int i = 1; i < attended.size(); i++) {
            Attended before = attended.get(i - 1);
            Attended now = attended.get(i);
            if (before.child == now.child) {
                assertTrue(now.spell.year() > before.spell.year());
                boolean fromCollege = before.spell.grade().isVocational();
                assertTrue(fromCollege || now.spell.grade().compareTo(before.spell.grade()) >= 0, () -> now.toString());
            }
        }
    }

    @Test
    void whoDropsOutIsInNoSchoolTheYearAfter() {
        for (int i = 1; i < attended.size(); i++) {
            Attended before = attended.get(i - 1);
            Attended now = attended.get(i);
            if (before.child == now.child && before.spell.outcome() == Spell.Outcome.DROPPED_OUT) {
                assertTrue(now.spell.year() > before.spell.year() + 1, () -> now.toString());
            }
        }
    }

    private static double rate(Predicate<Attended> of) {
        List<Attended> pupils = attended.stream().filter(of).toList();
        return (double) pupils.stream().filter(RecoveryTest::droppedOut).count() / pupils.size();
    }

    private static boolean droppedOut(Attended pupil) {
        return pupil.spell.outcome() == Spell.Outcome.DROPPED_OUT;
    }

    /** Mantel and Haenszel, within grade, sex, district and kind of school; on the log scale. */
    private static double logOddsRatio(Predicate<Attended> exposed, Predicate<Attended> counted) {
        Map<String, double[]> strata = new HashMap<>();
        for (Attended pupil : attended) {
            if (counted.test(pupil)) {
                School school = pupil.spell.school();
                String stratum = pupil.spell.grade() + " " + pupil.child.sex() + " "
                        + school.district().code() + " " + school.flexible() + " " + school.municipal() + " "
                        + (pupil.spell.distanceKm() > 6);
                int cell = (exposed.test(pupil) ? 0 : 2) + (droppedOut(pupil) ? 0 : 1);
                strata.computeIfAbsent(stratum, first -> new double[4])[cell]++;
            }
        }
        double above = 0;
        double below = 0;
        for (double[] cells : strata.values()) {
            double all = cells[0] + cells[1] + cells[2] + cells[3];
            above += cells[0] * cells[3] / all;
            below += cells[1] * cells[2] / all;
        }
        return Math.log(above / below);
    }
}
