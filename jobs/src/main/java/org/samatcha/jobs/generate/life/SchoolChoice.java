package org.samatcha.jobs.generate.life;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.samatcha.jobs.generate.Dice;
import org.samatcha.jobs.generate.place.District;
import org.samatcha.jobs.generate.place.School;
import org.samatcha.jobs.generate.place.SchoolKind;
import org.samatcha.jobs.generate.place.SchoolRegister;

/** Which school a child of a district goes to, and how far it is. Poor and rich families choose differently. */
final class SchoolChoice {

    private static final double COMMUTE_FADES_KM = 35;
    private static final double GOES_TO_HUB = 0.3;
    private static final double[] COMMUTE_BY_POVERTY = {1.0, 0.6, 0.4};

    private final SchoolRegister schools;

    SchoolChoice(SchoolRegister schools) {
        this.schools = schools;
    }

    static Predicate<SchoolKind> offering(Grade grade) {
        if (grade.isVocational()) {
            return kind -> kind == SchoolKind.VOCATIONAL;
        }
        if (grade.compareTo(Grade.P6) <= 0) {
            return SchoolKind::offersPrimary;
        }
        return grade.isLowerSecondary() ? SchoolKind::offersLowerSecondary : SchoolKind::offersUpperSecondary;
    }

    /** A school for entering {@code grade}: at home, in the hub that some commute to, or near; null where none is. */
    School enter(Child child, Grade grade, Dice dice) {
        District home = child.home();
        District hub = schools.hubOf(home);
        double commutes = grade.compareTo(Grade.P6) <= 0 ? 0.03 : grade.isLowerSecondary() ? 0.13 : 0.20;
        double chance = hub == home
                ? 0
                : commutes
                        * COMMUTE_BY_POVERTY[child.poverty().ordinal()]
                        * StrictMath.exp(-home.kmTo(hub) / COMMUTE_FADES_KM);
        District where = dice.happens(chance) ? hub : home;
        School chosen = pick(child, where, grade, null, dice);
        if (chosen == null && dice.happens(GOES_TO_HUB)) {
            chosen = pick(child, hub, grade, null, dice);
        }
        for (District near : schools.near(home)) {
            if (chosen == null) {
                chosen = pick(child, near, grade, null, dice);
            }
        }
        return chosen;
    }

    /** Another school for the same grade in {@code where}; null when there is no other. */
    School other(Child child, District where, Grade grade, School current, Dice dice) {
        return pick(child, where, grade, current, dice);
    }

    /** A district that a family moves its child to: mostly a neighbour, sometimes the hub. */
    District otherDistrict(Child child, Dice dice) {
        District hub = schools.hubOf(child.home());
        List<District> near = schools.near(child.home());
        return near.isEmpty() || dice.happens(0.3) ? hub : dice.oneOf(near);
    }

    School doleCentre(District district) {
        return schools.in(district).stream()
                .filter(school -> school.kind() == SchoolKind.DOLE_CENTRE)
                .findFirst()
                .orElseThrow();
    }

    private School pick(Child child, District where, Grade grade, School not, Dice dice) {
        Predicate<SchoolKind> offers = offering(grade);
        List<School> choices = new ArrayList<>();
        for (School school : schools.in(where)) {
            boolean open = school.kind() != SchoolKind.MONASTIC || child.sex() == Sex.MALE;
            if (open && school != not && offers.test(school.kind())) {
                choices.add(school);
            }
        }
        if (choices.isEmpty()) {
            return null;
        }
        double[] weights = new double[choices.size()];
        for (int i = 0; i < weights.length; i++) {
            School school = choices.get(i);
            weights[i] = school.pull()
                    * StrictMath.exp(school.povertyTilt() * child.poverty().ordinal());
        }
        return choices.get(dice.weighted(weights));
    }

    /** Kilometres to school: around 2 in primary and 3.5 later within the district, else the way between them. */
    static double distance(Child child, School school, Grade grade, Dice dice) {
        if (school.district() != child.home()) {
            return StrictMath.max(3, child.home().kmTo(school.district()) * (0.8 + 0.5 * dice.uniform()));
        }
        double middle = grade.compareTo(Grade.P6) <= 0 ? 2.0 : 3.3;
        return StrictMath.max(0.1, middle * StrictMath.exp(0.75 * dice.normal()));
    }
}
