package org.samatcha.jobs.generate.life;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.samatcha.jobs.generate.Dice;
import org.samatcha.jobs.generate.place.District;
import org.samatcha.jobs.generate.place.School;
import org.samatcha.jobs.generate.place.SchoolKind;
import org.samatcha.jobs.generate.place.SchoolRegister;

/**
 * The way of a child through child centre and school, year by year from the age of three, drawn from the true models.
 *
 * <p>One instance walks one child; everything about the child comes from its own stream of random numbers.
 */
public final class LifeCourse {

    private static final double LEAVES_PROVINCE = 0.005;
    private static final double REGISTRATION_FOLLOWS = 0.5;
    private static final double STARTS_A_YEAR_LATE = 0.015;
    private static final double CHANGES_SCHOOL = 0.018;
    private static final double CHANGES_DISTRICT = 0.004;
    private static final double CHANGES_WITHIN_YEAR = 0.0010;
    private static final double FOUND_NEVER_ENROLLED = 0.5;

    private enum Standing {
        AT_HOME,
        IN_SCHOOL,
        OUT,
        NEVER_ENROLLED,
        OVER
    }

    private final Child child;
    private final SchoolChoice choice;
    private final Chances chances;
    private final Dice dice;
    private final List<Spell> spells = new ArrayList<>();

    private Standing standing = Standing.AT_HOME;
    private Grade grade;
    private School school;
    private double distanceKm;
    private boolean changedSchool;
    private int yearsOut;
    private int centreYears;
    private int leftProvince;
    private int deregistered;
    private int foundNeverEnrolled;

    private LifeCourse(Child child, SchoolRegister schools, List<DistrictEffects> effects, Tally tally, Dice dice) {
        this.child = child;
        this.choice = new SchoolChoice(schools);
        this.chances = new Chances(child, effects, tally, dice);
        this.dice = dice;
    }

    /** Walks to the academic year {@code lastYear} or the age {@code oldest}, whichever comes first. */
    public static Life of(
            Child child,
            int lastYear,
            int oldest,
            SchoolRegister schools,
            List<DistrictEffects> effects,
            Tally tally,
            Dice dice) {
        LifeCourse course = new LifeCourse(child, schools, effects, tally, dice);
        double keen = dice.uniform();
        double towardsSchool = dice.uniform();
        int year = child.birthYearBe();
        for (; year <= lastYear && child.ageInAcademicYear(year) <= oldest; year++) {
            int age = child.ageInAcademicYear(year);
            if (age >= 2 && course.standing != Standing.OVER) {
                course.live(year, age, keen, towardsSchool);
            }
        }
        return new Life(
                child,
                course.spells,
                course.centreYears,
                course.leftProvince,
                course.deregistered,
                course.foundNeverEnrolled);
    }

    private void live(int year, int age, double keen, double towardsSchool) {
        switch (standing) {
            case AT_HOME -> {
                if (age < 6) {
                    earlyYear(year, age, keen, towardsSchool);
                } else {
                    schoolAge(year, age);
                }
            }
            case IN_SCHOOL -> attend(year, age);
            case OUT -> maybeReturn(year, age);
            case NEVER_ENROLLED -> maybeLateStart(year, age);
            case OVER -> {}
        }
    }

    /** Keen families come at three and stay; {@code towardsSchool} decides between centre and school. */
    private void earlyYear(int year, int age, double keen, double towardsSchool) {
        if (age == 2) {
            centreYears |= keen < 0.4 ? 1 << age : 0;
            return;
        }
        double p = chances.of(Model.PARTICIPATION, Bases.participation(age), year, child.home(), Traits.of(child));
        chances.tell(Model.PARTICIPATION, year, child.home(), p, keen < p ? 1 : 0);
        if (keen >= p) {
            return;
        }
        double inSchool = age == 3 ? 0.26 : age == 4 ? 0.60 : 0.88;
        if (towardsSchool < inSchool) {
            enter(Grade.values()[age - 3]);
            attend(year, age);
        } else {
            centreYears |= 1 << age;
        }
    }

    private void schoolAge(int year, int age) {
        if (age == 6) {
            boolean never =
                    chances.happens(Model.NEVER_ENROLLED, Bases.neverEnrolled(), year, child.home(), Traits.of(child));
            if (never) {
                standing = Standing.NEVER_ENROLLED;
                maybeFind(year);
                return;
            }
            if (dice.happens(STARTS_A_YEAR_LATE)) {
                return;
            }
        }
        enter(Grade.P1);
        attend(year, age);
    }

    private void maybeLateStart(int year, int age) {
        if (age <= 10 && dice.happens(0.15)) {
            enter(Grade.P1);
            attend(year, age);
        } else {
            maybeFind(year);
        }
    }

    private void maybeFind(int year) {
        if (foundNeverEnrolled == 0 && dice.happens(FOUND_NEVER_ENROLLED)) {
            foundNeverEnrolled = year;
        }
    }

    private void maybeReturn(int year, int age) {
        yearsOut++;
        double returns = age < 12 ? 0.45 : yearsOut == 2 ? 0.25 : 0.06;
        if (grade.isPrePrimary() && yearsOut > 1) {
            enter(age >= 6 ? Grade.P1 : Grade.values()[age - 3]);
            attend(year, age);
        } else if (yearsOut > 1 && age <= 18 && dice.happens(returns)) {
            boolean toDole = age >= 14 && grade.compareTo(Grade.M1) >= 0 && dice.happens(0.6);
            if (toDole) {
                settle(grade.isVocational() ? Grade.M4 : grade, choice.doleCentre(child.home()));
            } else if (SchoolChoice.offering(grade).test(school.kind()) && dice.happens(0.7)) {
                settle(grade, school);
            } else {
                enter(grade);
            }
            attend(year, age);
        }
    }

    /**
     * Where no school near offers the grade (a college, when returning to it), the former school takes the child back.
     */
    private void enter(Grade into) {
        School entered = choice.enter(child, into, dice);
        settle(into, entered == null ? school : entered);
    }

    private void settle(Grade into, School where) {
        grade = into;
        school = where;
        distanceKm = SchoolChoice.distance(child, where, into, dice);
        standing = Standing.IN_SCHOOL;
        changedSchool = false;
        yearsOut = 0;
    }

    /** One year in school: perhaps a move within it, then how it ends, then what comes next. */
    private void attend(int year, int age) {
        School before = null;
        if (school.kind() != SchoolKind.DOLE_CENTRE && dice.happens(CHANGES_WITHIN_YEAR)) {
            School other = choice.other(child, school.district(), grade, school, dice);
            if (other != null) {
                before = school;
                change(other);
            }
        }
        Set<Trait> traits =
                Traits.inSchool(child, age, grade, school, distanceKm, changedSchool ? Traits.JUST_MOVED : Set.of());
        Spell.Outcome outcome = outcome(year, traits);
        spells.add(new Spell(year, grade, school, distanceKm, before, outcome));
        changedSchool = false;
        switch (outcome) {
            case PROMOTED -> {
                grade = grade.next();
                if (grade == Grade.P1 && !dice.happens(0.93)) {
                    enter(grade);
                } else {
                    maybeChange();
                }
            }
            case REPEATS -> maybeChange();
            case COMPLETED -> nextLevel();
            case DROPPED_OUT -> standing = Standing.OUT;
            case COMPLETED_AND_STOPPED -> {
                grade = grade.next();
                standing = Standing.OUT;
            }
            case GRADUATED -> standing = Standing.OVER;
            case LEFT_PROVINCE -> {
                standing = Standing.OVER;
                leftProvince = year + 1;
                deregistered = dice.happens(REGISTRATION_FOLLOWS) ? year + 1 : 0;
            }
        }
    }

    private Spell.Outcome outcome(int year, Set<Trait> traits) {
        if (chances.happens(Model.DROPOUT, Bases.dropout(grade), year, school.district(), traits)) {
            return Spell.Outcome.DROPPED_OUT;
        }
        if (chances.happens(Model.REPETITION, Bases.repetition(grade), year, school.district(), traits)) {
            return Spell.Outcome.REPEATS;
        }
        if (dice.happens(LEAVES_PROVINCE)) {
            return Spell.Outcome.LEFT_PROVINCE;
        }
        if (grade.isFinal()) {
            return Spell.Outcome.GRADUATED;
        }
        if (!grade.isLast()) {
            return Spell.Outcome.PROMOTED;
        }
        return chances.happens(Model.NO_TRANSITION, Bases.noTransition(grade), year, school.district(), traits)
                ? Spell.Outcome.COMPLETED_AND_STOPPED
                : Spell.Outcome.COMPLETED;
    }

    private void maybeChange() {
        if (school.kind() == SchoolKind.DOLE_CENTRE) {
            return;
        }
        boolean far = dice.happens(CHANGES_DISTRICT);
        if (far || dice.happens(CHANGES_SCHOOL)) {
            District where = far ? choice.otherDistrict(child, dice) : school.district();
            School other = choice.other(child, where, grade, school, dice);
            if (other != null) {
                change(other);
            }
        }
    }

    private void change(School other) {
        school = other;
        distanceKm = SchoolChoice.distance(child, other, grade, dice);
        changedSchool = true;
    }

    /** From ป.6 to ม.1, from ม.3 to ม.4 or, for three in ten, to ปวช.1. */
    private void nextLevel() {
        Grade next = grade.next();
        if (school.kind() == SchoolKind.DOLE_CENTRE) {
            settle(next, school);
            return;
        }
        if (next == Grade.M4) {
            double vocational = child.sex() == Sex.MALE ? 0.34 : 0.22;
            School college = dice.happens(vocational) ? choice.enter(child, Grade.V1, dice) : null;
            if (college != null) {
                settle(Grade.V1, college);
                return;
            }
        }
        double stays = school.kind() == SchoolKind.SECONDARY ? 0.85 : 0.70;
        if (SchoolChoice.offering(next).test(school.kind()) && dice.happens(stays)) {
            settle(next, school);
        } else {
            enter(next);
        }
    }
}
