package org.samatcha.jobs.generate.life;

import java.util.List;

/**
 * A child and everything the files can tell about it.
 *
 * @param spells years in school, in order, at most one a year
 * @param centreYears bit {@code n}: at age {@code n} in a child centre
 * @param leftProvince academic year in which it left the province for good; 0 when it stayed
 * @param deregistered calendar year in which its registration left too; 0 when it stayed
 * @param foundNeverEnrolled academic year in which it was found never to have been in school; 0 when it was not
 */
public record Life(
        Child child, List<Spell> spells, int centreYears, int leftProvince, int deregistered, int foundNeverEnrolled) {

    public Life {
        spells = List.copyOf(spells);
    }

    /** The spell of an academic year; null when the child was in no school. */
    public Spell spellOf(int year) {
        for (Spell spell : spells) {
            if (spell.year() == year) {
                return spell;
            }
        }
        return null;
    }

    public boolean inCentreAt(int age) {
        return (centreYears & (1 << age)) != 0;
    }

    /** Whether the child counts as a registered resident of its home district on 31 December of a year. */
    public boolean registeredIn(int year) {
        return child.registration() == Child.Registration.CITIZEN
                && child.birthYearBe() <= year
                && (deregistered == 0 || deregistered > year);
    }
}
