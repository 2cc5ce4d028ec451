package org.samatcha.inequality.participation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.samatcha.inequality.MeasureRow.Status;
import org.samatcha.inequality.participation.Population.Size;

/**
 * Who of a population is in school: the participation indicators of the UNESCO Institute for Statistics, from pupils by
 * level, grade and age and inhabitants by age. Rates are fractions.
 *
 * <ul>
 *   <li>{@code ger} pupils of a level, any age, over the population of its official ages; may exceed 1
 *   <li>{@code ner} those of official age; {@code aner} those of official age at that level or higher; {@code tner}
 *       those of official age at any level
 *   <li>{@code out_of_school_rate} 1 − {@code tner}; {@code out_of_school_rate_legacy} counts pupils in pre-primary as
 *       out of school; {@code out_of_school_number} the people. Below zero when pupils and population do not match:
 *       reported as it is, with a note
 *   <li>{@code aser} pupils of an age over its population; {@code sle} the years of school from primary on that a child
 *       can expect: pupils above pre-primary over population, summed over the ages from primary entrance to the end
 *   <li>{@code gir}, {@code nir} new entrants to primary grade 1, of any and of official age, over the population of
 *       entrance age; {@code girlg} pupils in the last grade less repeaters over the population of its age
 *   <li>{@code over_age} pupils two or more years above the age of their grade (SDG 4.1.5), and
 *       {@code repeaters_share}, both over the pupils of the level
 *   <li>{@code sdg_4_2_2} children one year below primary entrance in pre-primary or primary
 * </ul>
 *
 * Pupils of unknown age are in the measures of any age and in no other.
 *
 * <p>Source: UNESCO Institute for Statistics, Education Indicators: Technical Guidelines (2009), and its metadata of
 * SDG 4.
 */
public record Participation(SchoolSystem system, List<PupilCount> pupils, Population population) {

    public Participation {
        pupils = List.copyOf(pupils);
        for (PupilCount count : pupils) {
            SchoolLevel level = system.find(count.level())
                    .orElseThrow(
                            () -> new IllegalArgumentException("Level " + count.level() + " is not in the system"));
            if (count.grade() < 1 || count.grade() > level.grades()) {
                throw new IllegalArgumentException(level.id() + " has no grade " + count.grade());
            }
        }
    }

    /** Every indicator, level by level and age by age. */
    public List<UisValue> all() {
        List<UisValue> values = new ArrayList<>();
        for (SchoolLevel level : system.levels()) {
            values.addAll(enrolment(level));
            if (level.isced() > 0) {
                values.addAll(outOfSchool(level.id(), level.entranceAge(), level.lastAge()));
            }
        }
        system.first(1).ifPresent(primary -> {
            system.first(2).ifPresent(lower -> {
                int from = primary.entranceAge();
                int to = lower.lastAge();
                values.addAll(outOfSchool("ages_" + from + "_" + to, from, to));
            });
            values.addAll(intake(primary));
            values.add(schoolLife(primary.entranceAge(), system.oldest()));
        });
        for (int age = system.youngest(); age <= system.oldest(); age++) {
            values.add(ofAge(age));
        }
        return List.copyOf(values);
    }

    private List<UisValue> enrolment(SchoolLevel level) {
        Size official = population.between(level.entranceAge(), level.lastAge());
        Predicate<PupilCount> here = p -> p.level().equals(level.id());
        Predicate<PupilCount> ofAge = p -> level.isOfficial(p.age());
        double pupilsHere = enrolled(here);
        List<UisValue> values = new ArrayList<>();
        values.add(UisValue.rate("ger", level.id(), pupilsHere, official)
                .noting(pupilsHere > official.people() ? "above 1: pupils of other ages or from elsewhere" : ""));
        values.add(net("ner", level, enrolled(here.and(ofAge)), official));
        values.add(UisValue.ofPupils("repeaters_share", level.id(), repeaters(here), pupilsHere));
        if (level.isced() > 0) {
            Predicate<PupilCount> hereOrHigher = p -> isced(p) >= level.isced();
            values.add(net("aner", level, enrolled(ofAge.and(hereOrHigher)), official));
            values.add(net("tner", level, enrolled(ofAge), official));
            Predicate<PupilCount> lastGrade = here.and(p -> p.grade() == level.grades());
            Size lastAge = population.between(level.lastAge(), level.lastAge());
            values.add(UisValue.rate("girlg", level.id(), enrolled(lastGrade) - repeaters(lastGrade), lastAge));
            Predicate<PupilCount> late = p -> p.age() >= level.ageOf(p.grade()) + 2;
            values.add(UisValue.ofPupils("over_age", level.id(), enrolled(here.and(late)), pupilsHere));
        }
        return values;
    }

    private static UisValue net(String measure, SchoolLevel level, double pupils, Size official) {
        return UisValue.rate(measure, level.id(), pupils, official)
                .noting(pupils > official.people() ? "above 1: more pupils of these ages than inhabitants" : "");
    }

    private List<UisValue> outOfSchool(String of, int from, int to) {
        Size people = population.between(from, to);
        Predicate<PupilCount> ofAge = p -> p.age() >= from && p.age() <= to;
        double out = people.people() - enrolled(ofAge);
        double legacy = people.people() - enrolled(ofAge.and(p -> isced(p) > 0));
        UisValue number = people.isMissing()
                ? new UisValue("out_of_school_number", of, Double.NaN, Status.MISSING, people.problem())
                : new UisValue("out_of_school_number", of, out, Status.OK, "");
        return List.of(
                number.noting(mismatch(out)),
                UisValue.rate("out_of_school_rate", of, out, people).noting(mismatch(out)),
                UisValue.rate("out_of_school_rate_legacy", of, legacy, people)
                        .noting(legacy < 0 ? mismatch(legacy) : "counts pupils in pre-primary as out of school"));
    }

    private static String mismatch(double outOfSchool) {
        return outOfSchool < 0
                ? "negative: more pupils of these ages than inhabitants, so the two sources do not match"
                : "";
    }

    private List<UisValue> intake(SchoolLevel primary) {
        Size entrants = population.between(primary.entranceAge(), primary.entranceAge());
        Predicate<PupilCount> first = p -> p.level().equals(primary.id()) && p.grade() == 1;
        Predicate<PupilCount> onTime = first.and(p -> p.age() == primary.entranceAge());
        int before = primary.entranceAge() - 1;
        Predicate<PupilCount> early = p -> p.age() == before && isced(p) <= 1;
        return List.of(
                UisValue.rate("gir", primary.id(), enrolled(first) - repeaters(first), entrants),
                UisValue.rate("nir", primary.id(), enrolled(onTime) - repeaters(onTime), entrants),
                UisValue.rate("sdg_4_2_2", "age_" + before, enrolled(early), population.between(before, before)));
    }

    private UisValue ofAge(int age) {
        double enrolled = enrolled(p -> p.age() == age);
        UisValue rate = UisValue.rate("aser", "age_" + age, enrolled, population.between(age, age));
        return rate.noting(rate.value() > 1 ? "above 1: more pupils of this age than inhabitants" : "");
    }

    private UisValue schoolLife(int from, int to) {
        double years = 0;
        String of = "ages_" + from + "_" + to;
        for (int age = from; age <= to; age++) {
            int now = age;
            double enrolled = enrolled(p -> p.age() == now && isced(p) > 0);
            UisValue rate = UisValue.rate("sle", of, enrolled, population.between(age, age));
            if (!rate.isOk()) {
                return rate;
            }
            years += rate.value();
        }
        return new UisValue("sle", of, years, Status.OK, "");
    }

    private double enrolled(Predicate<PupilCount> which) {
        return pupils.stream().filter(which).mapToDouble(PupilCount::enrolled).sum();
    }

    private double repeaters(Predicate<PupilCount> which) {
        return pupils.stream().filter(which).mapToDouble(PupilCount::repeaters).sum();
    }

    private int isced(PupilCount count) {
        return system.find(count.level()).orElseThrow().isced();
    }
}
